// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace wego::store {

class Database;

/// When the call counters of official accounts were reset from here; WeChat allows few a month.
class QuotaResets {
public:
    explicit QuotaResets(Database& database) : m_database(database) { }

    /// `path` is the call whose counter was reset; empty for all of them.
    base::Result<void> add(const QString& appId, const QString& path, qint64 atMs);
    /// How many were made since then: of all counters, or (`ofOneCall`) of single ones.
    [[nodiscard]] base::Result<int> countSince(
        const QString& appId, bool ofOneCall, qint64 sinceMs) const;

private:
    Database& m_database;
};

} // namespace wego::store
