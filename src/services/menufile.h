// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/menu.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace wego::services {

// Menus as files: JSON in the form in which WeChat answers them, or one menu as it is published,
// {"button": [...]}. Fields that are not known here stay.

/// Input "wego.menu-json" (facts: path, line), "wego.menu-form" (fact: where). `path` is for the
/// error only.
base::Result<domain::MenuSet> menusFromFile(const QByteArray& text, const QString& path);

QJsonObject toMenuJson(const domain::MenuSet& menus);
QJsonObject toMenuJson(const domain::Menu& menu);
/// Indented UTF-8, ends with a line break.
QByteArray toMenuFile(const domain::MenuSet& menus);

/// The whole file; besides those above Input "wego.cannot-read" and "wego.file-too-large".
base::Result<domain::MenuSet> readMenuFile(const QString& path);
/// Replaces a file of this name at once; failures as in outfile.h.
base::Result<void> writeMenuFile(const domain::MenuSet& menus, const QString& path);

} // namespace wego::services
