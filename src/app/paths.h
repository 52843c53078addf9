// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace wego::app {

/// Where the program keeps its things. Data must survive, the cache need not.
struct Paths {
    QString data;
    QString config;
    QString cache;

    [[nodiscard]] QString database() const;
    [[nodiscard]] QString archive() const;
    [[nodiscard]] QString sandbox() const;
    [[nodiscard]] QString log() const;
    [[nodiscard]] QString settings() const;

    /// Makes the folders, readable by this user only. ErrorKind::Storage "wego.cannot-write" (fact:
    /// path).
    [[nodiscard]] base::Result<void> create() const;
};

/// Inside `home` if it is not empty, else inside the folder that WEGODESK_HOME names, else where
/// the desktop keeps such things.
Paths findPaths(const QString& home);

/// The value of an option such as "--language", before the arguments are parsed; empty if absent.
QString argumentValue(const QStringList& arguments, const QString& name);

/// The value of --home in the arguments, which is needed before they are parsed; empty if absent.
QString homeArgument(const QStringList& arguments);

} // namespace wego::app
