// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/users/followerpages.h"

#include <QHash>
#include <QSet>
#include <QString>

namespace wego::gui {

/// Looks for people in a list that is read once more from its head: where they stand now. It has
/// read enough when it is behind the old rows and has found everybody, or is so far behind that
/// whoever is missing is taken for gone.
class FollowerWalk {
public:
    /// The people to be looked for, who is first in sight (may be empty), and how many of the old
    /// rows are to be read at least.
    FollowerWalk(const QList<KnownRow>& people, QString anchor, int rows);

    /// The list is now that long, and a person may have moved by so many rows.
    void setCount(int count, int slack);
    /// The next rows of the list; fewer than were `asked` are its last.
    void take(const QList<domain::Follower>& rows, int asked);

    [[nodiscard]] bool isEnough() const;
    [[nodiscard]] bool looksFor(const QString& openid) const { return m_asked.contains(openid); }
    [[nodiscard]] int count() const { return m_count; }
    /// How many rows were read.
    [[nodiscard]] int walked() const { return m_walked; }
    /// The rows of those who were found, by openid.
    [[nodiscard]] const QHash<QString, int>& found() const { return m_found; }
    /// What was read, around the anchor.
    [[nodiscard]] const FollowerPages& pages() const { return m_pages; }

private:
    FollowerPages m_pages;
    int m_count = 0;
    int m_walked = 0;
    int m_rows = 0;
    int m_slack = 0;
    int m_anchorPage = 0;
    QString m_anchor;
    QSet<QString> m_asked;
    QSet<QString> m_missing;
    QHash<QString, int> m_found;
};

} // namespace wego::gui
