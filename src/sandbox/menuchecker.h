// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QString>

namespace wego::sandbox {

/// The code with which WeChat refuses these buttons, or 0.
int refusalOfButtons(const QJsonArray& bar);
/// The code with which WeChat refuses a rule, or 0.
int refusalOfRule(const QJsonObject& rule);
/// The hosts to which buttons link.
QSet<QString> hostsOf(const QJsonArray& bar);

} // namespace wego::sandbox
