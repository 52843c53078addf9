// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDialog>
#include <QString>
#include <QStringList>

class QWidget;

namespace wego::gui {

/// What somebody is asked to choose.
struct FileWish {
    enum class Kind { One, Several, Target };

    Kind kind = Kind::One;
    QString title = {};       ///< translated
    QString name = {};        ///< object name
    QStringList filters = {}; ///< translated, "Tables (*.csv)"; empty: all files
    QString file = {};        ///< of a target: its name at first
    QString suffix = {};      ///< of a target: what a name without one gets
};

/// A file dialog that goes away by itself. The caller connects it, and open()s it: it does not
/// hold up the program.
[[nodiscard]] QFileDialog* makeFileChooser(QWidget* parent, const FileWish& wish);

} // namespace wego::gui
