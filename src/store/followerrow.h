// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/follower.h"
#include "store/tagslots.h"

#include <QSqlQuery>
#include <QString>
#include <QVariantList>

namespace wego::store {

// How a follower stands in its row.

/// The columns that followerFrom() reads, in its order.
const QString& followerColumns();
domain::Follower followerFrom(const QSqlQuery& row, const TagSlots& tags);

/// Stores the profile of somebody who follows, with the values of profileValues(). What a profile
/// does not tell, whether the follower is blacklisted, stays as it is; so do remark and tags that
/// were edited since it was asked for: then a newer profile is to be asked for.
const QString& profileSql();
QVariantList profileValues(
    qint64 audience, const domain::Follower& follower, const TagSlots& tags, qint64 askedMs);

} // namespace wego::store
