// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/users/followersource.h"

#include <QStringList>

#include <optional>
#include <utility>

namespace wego::gui {

/// Reads who stands in the rows of a query, which need not be in memory.
class ReadOpenids final : public net::ResultJob<QStringList> {
    Q_OBJECT

public:
    /// First and last row of each run, ascending.
    using Runs = QList<std::pair<int, int>>;
    /// Where the reading begins: row 0, or a row behind somebody whose place is known.
    struct Start {
        int row = 0;
        std::optional<domain::FollowerPlace> after;
    };

    ReadOpenids(
        FollowerSource source, domain::FollowerQuery query, Runs runs, Start start, QObject* owner);

protected:
    void start() override { next(); }
    void abort() override { }

private:
    void next();
    void take(const QList<domain::Follower>& rows);

    FollowerSource m_source;
    domain::FollowerQuery m_query;
    Runs m_runs;
    int m_row;
    std::optional<domain::FollowerPlace> m_after;
    QStringList m_openids;
};

} // namespace wego::gui
