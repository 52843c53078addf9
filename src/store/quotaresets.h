// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace wego::store {

class Database;

/// When the call counters of official accounts were reset; WeChat allows few a month. Known are
/// those made from here, and as many as WeChat tells to be used up.
class QuotaResets {
public:
    explicit QuotaResets(Database& database) : m_database(database) { }

    /// `path` is the call whose counter was reset; empty for all of them.
    /// Gives the number by which remove() knows it.
    base::Result<qint64> add(const QString& appId, const QString& path, qint64 atMs);
    /// It was not made.
    base::Result<void> remove(qint64 number);
    /// Adds as many as `most` since then lacks.
    base::Result<void> fillUp(
        const QString& appId, const QString& path, qint64 atMs, qint64 sinceMs, int most);
    /// How many were made since then: of all counters, or (`ofOneCall`) of single ones.
    [[nodiscard]] base::Result<int> countSince(
        const QString& appId, bool ofOneCall, qint64 sinceMs) const;

private:
    Database& m_database;
};

} // namespace wego::store
