// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/account.h"
#include "domain/ordernumber.h"
#include "domain/refundplan.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

#include <atomic>
#include <functional>

namespace wego::services {

struct Environment;

// Orders in the archived bills of an account. Everything here reads whole files and blocks: worker
// threads only.

/// What is searched, and how. `environment` outlives the search.
struct ArchiveSearch {
    const Environment& environment;
    domain::AccountId account;
    QDate today;                                 ///< Beijing's: the first day that cannot be there
    const std::atomic_bool* cancelled = nullptr; ///< ends the search in ErrorKind::Cancelled
    std::function<void(qint64 done, qint64 total)> progress = {}; ///< files
};

/// What the archive knows of these orders, by domain::keyOf(); every number asked for has its
/// entry. Numbers of refunds lead to their order, an openid to nothing. An order whose payment is
/// found has its refunds up to yesterday, as far as bills are there: isComplete says that every day
/// from the payment on is archived or had no trades, missingDay names the first that is not. An
/// order that is not found is never complete. Days whose file is damaged count as missing. One
/// pass over the files, whatever the number of orders.
base::Result<QHash<QString, domain::KnownOrder>> findArchivedOrders(
    const ArchiveSearch& search, const QList<domain::OrderNumber>& numbers);

/// Orders that this person paid, newest first.
base::Result<QList<domain::Order>> findArchivedOrdersOf(
    const ArchiveSearch& search, const QString& openid, int limit);

} // namespace wego::services
