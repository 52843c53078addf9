// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/segment.h"
#include "store/tagslots.h"

#include <QString>
#include <QVariantList>

namespace wego::store {

/// A condition on rows of `follower` with question marks, and their values in order.
struct SqlCondition {
    QString sql;
    QVariantList values;

    void append(const QString& text, const QVariantList& more = {})
    {
        sql += text;
        values += more;
    }
};

/// True for the rows that domain::matches() is true for. Nothing of the segment becomes SQL text:
/// every value is bound.
SqlCondition conditionOf(const domain::Segment& segment, const TagSlots& tags);

/// Any of these bits.
SqlCondition anyTagOf(TagBits bits);

/// A LIKE pattern that finds the text as it stands; for use with ESCAPE '\'.
QString likePattern(domain::RemarkMatch match, const QString& text);

} // namespace wego::store
