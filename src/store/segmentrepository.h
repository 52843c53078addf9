// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/segment.h"
#include "store/audience.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace wego::store {

class Database;

/// What people saved of one audience: segments, and the lists that these name.
class SegmentRepository {
public:
    SegmentRepository(Database& database, Audience audience);

    /// By name. "wego.segment-unreadable" if one was saved by another program.
    [[nodiscard]] base::Result<QList<domain::NamedSegment>> segments() const;
    /// Inserts or replaces by name.
    base::Result<void> save(const domain::NamedSegment& segment);
    base::Result<void> remove(const QString& name);

    /// By name.
    [[nodiscard]] base::Result<QList<domain::OpenidList>> lists() const;
    /// Inserts or replaces the list of this name, which keeps its number; gives the number. An
    /// openid that is there twice counts once.
    base::Result<qint64> saveList(const QString& name, const QStringList& openids);
    /// Segments that name it mean nobody there from then on.
    base::Result<void> removeList(qint64 number);

private:
    Database& m_database;
    Audience m_audience;
};

} // namespace wego::store
