// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/account.h"

#include <QString>

class QSqlDatabase;

namespace wego::store {

/// Whose followers are meant: those of an account with the AppID that it has now. With another
/// AppID the account has other followers.
struct Audience {
    domain::AccountId account;
    QString appId;
};

/// The number of an audience in the store; 0, which none has, if nothing is known of it yet.
base::Result<qint64> findAudience(QSqlDatabase& connection, const Audience& audience);

/// The same, given one if it had none. For work that writes.
base::Result<qint64> makeAudience(QSqlDatabase& connection, const Audience& audience);

} // namespace wego::store
