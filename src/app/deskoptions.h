// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

#include <expected>

namespace wego::app {

/// What the window is started with.
struct DeskOptions {
    QString home;
    QString room;
    QString language; ///< "zh_CN", "en", "system"; remembered
    QString theme;    ///< "light", "dark", "system"; remembered
    QString shotFile; ///< write a picture of the window when all is loaded, and quit
    QString scene;    ///< what the picture shows, see Photographer
    QSize size;
    bool sandbox = false;       ///< open the embedded sandbox at once
    bool quitWhenShown = false; ///< print the milliseconds to the first paint, and quit
};

/// Reads the arguments after QApplication has taken its own; prints help and version and ends the
/// program itself. What is wrong comes back as a sentence.
std::expected<DeskOptions, QString> readDeskOptions(const QStringList& arguments);

/// The value of --scale, which has to be in the environment before QApplication; empty if absent.
QByteArray scaleArgument(int argc, char** argv);

} // namespace wego::app
