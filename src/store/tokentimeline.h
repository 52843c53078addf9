// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/tokenevent.h"

#include <QList>

namespace wego::store {

class Database;

/// What happened to the access tokens of the accounts; never the tokens themselves. Keeps the
/// newest MostKept of each account.
class TokenTimeline {
public:
    static constexpr int MostKept = 500;

    explicit TokenTimeline(Database& database) : m_database(database) { }

    base::Result<void> add(const domain::AccountId& account, const domain::TokenEvent& event);
    /// The newest `most`, in the order in which they were added.
    [[nodiscard]] base::Result<QList<domain::TokenEvent>> events(
        const domain::AccountId& account, int most = MostKept) const;
    /// Removes what is there of accounts that are gone.
    base::Result<void> forgetTheGone();

private:
    Database& m_database;
};

} // namespace wego::store
