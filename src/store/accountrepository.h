// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/account.h"

#include <QList>

namespace wego::store {

class Database;

/// The table of accounts; holds no secret. Calls are short and synchronous.
class AccountRepository {
public:
    explicit AccountRepository(Database& database);

    /// In the order of their creation.
    [[nodiscard]] base::Result<QList<domain::Account>> all() const;
    /// Inserts or replaces by id. "wego.account-name-taken" if another account has the name.
    base::Result<void> save(const domain::Account& account);
    base::Result<void> remove(const domain::AccountId& id);

private:
    Database& m_database;
};

} // namespace wego::store
