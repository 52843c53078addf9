// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/users/followersource.h"

#include <QHash>
#include <QStringList>

#include <optional>
#include <utility>

namespace wego::gui {

/// Who stands in the rows of a query. The store is asked only if somebody is not known; where it
/// has other people in the rows than are known, the answer is "wego.list-changed" and nobody.
class ReadOpenids final : public net::ResultJob<QStringList> {
    Q_OBJECT

public:
    /// First and last row of each run, ascending.
    using Runs = QList<std::pair<int, int>>;
    /// Who is known to stand in which row.
    using Known = QHash<int, QString>;
    /// Where the reading begins: row 0, or a row behind somebody whose place is known.
    struct Start {
        int row = 0;
        std::optional<domain::FollowerPlace> after;
    };

    struct Rows {
        Runs runs;
        Known known;
    };

    ReadOpenids(
        FollowerSource source, domain::FollowerQuery query, Rows rows, Start start, QObject* owner);

protected:
    void start() override;
    void abort() override { }

private:
    [[nodiscard]] bool areAllKnown() const;
    void takeKnown();
    void next();
    void take(const QList<domain::Follower>& rows);

    FollowerSource m_source;
    domain::FollowerQuery m_query;
    Runs m_runs;
    Known m_known;
    int m_row;
    std::optional<domain::FollowerPlace> m_after;
    QStringList m_openids;
};

} // namespace wego::gui
