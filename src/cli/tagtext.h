// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/tag.h"
#include "domain/taggingplan.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QList>
#include <QPair>

namespace wego::cli {

/// How tags and tagging plans are written. In JSON, WeChat's names where it has them.
class TagText {
    Q_DECLARE_TR_FUNCTIONS(wego::cli::TagText)

public:
    static QJsonObject toJson(const domain::Tag& tag);
    /// `tags` gives the tag its name.
    static QJsonObject toJson(const domain::TaggingPlan& plan, const QList<domain::Tag>& tags);
    static QJsonObject toJson(const domain::TaggedPerson& person);

    /// The name, or the number in words if the tag is gone.
    static QString nameOf(int tag, const QList<domain::Tag>& tags);
    /// "Plan 12: give "Winter" to 10,250 people, in 205 calls".
    static QString title(const domain::TaggingPlan& plan, const QList<domain::Tag>& tags);
    /// One line of a list of plans.
    static QString line(const domain::TaggingPlan& plan, const QList<domain::Tag>& tags);
    /// Who is left out of the plan and why; empty if nobody.
    static QList<QPair<QString, QString>> skipped(const domain::TaggingPlan& plan);
    static QString reason(domain::SkipReason reason);
    static QString state(domain::PersonState state);
};

} // namespace wego::cli
