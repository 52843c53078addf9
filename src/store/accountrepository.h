// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/account.h"

#include <QList>

#include <optional>

namespace wego::store {

class Database;

/// An id that is kept for an account that is being added, so that whatever its secrets leave behind
/// can be found again. Milliseconds since the epoch.
struct Reservation {
    domain::AccountId id;
    qint64 sinceMs = 0;
};

/// The table of accounts; holds no secret. Calls are short and synchronous.
class AccountRepository {
public:
    explicit AccountRepository(Database& database);

    /// In the order of their creation.
    [[nodiscard]] base::Result<QList<domain::Account>> all() const;
    /// Inserts or replaces by id. "wego.account-name-taken" if another account has the name.
    base::Result<void> save(const domain::Account& account);
    base::Result<void> remove(const domain::AccountId& id);

    /// Keeps the first of the candidates that no account has and nobody else is adding; nothing if
    /// there is none.
    base::Result<std::optional<Reservation>> reserve(
        const QList<domain::AccountId>& candidates, qint64 nowMs);
    /// Stores an account under the id that was kept for it, and ends that. Besides what save()
    /// says: "wego.account-overtaken" if the reservation was taken away meanwhile.
    base::Result<void> add(const domain::Account& account, const Reservation& reservation);
    /// Gives an id free. To be called when nothing is in the keychain under it.
    base::Result<void> release(const domain::AccountId& id);
    /// Takes over reservations from before `beforeMs`, or from a future that a wrong clock made;
    /// whoever made them can no longer add().
    base::Result<QList<domain::AccountId>> takeStale(qint64 beforeMs, qint64 nowMs);

private:
    Database& m_database;
};

} // namespace wego::store
