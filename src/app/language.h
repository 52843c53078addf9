// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace wego::app {

/// True if the setting ("zh_CN", "en", "system") asks for Chinese; for "system" the first language
/// that the environment names decides.
bool wantsChinese(const QString& setting);

/// Installs the catalogues of ours and of Qt. Without any, texts are English.
void installTranslations(QCoreApplication& application, bool chinese);

} // namespace wego::app
