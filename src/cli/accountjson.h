// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/account.h"

#include <QJsonObject>

namespace wego::cli {

/// The settings of an account under the names that --json and `account export` use. There is no
/// secret in an account, so there is none in here.
QJsonObject toJson(const domain::Account& account);

/// The reverse, for `account import`; the id stays empty. ErrorKind::Input "wego.accounts-file"
/// (fact: field) for values that cannot be.
base::Result<domain::Account> accountFromJson(const QJsonObject& object);

/// "indigo" and so on, and back.
QString toString(domain::AccountColour colour);
std::optional<domain::AccountColour> accountColourFromString(QStringView name);

} // namespace wego::cli
