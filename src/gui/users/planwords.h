// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/tag.h"
#include "domain/taggingplan.h"
#include "services/errorcatalogue.h"

#include <QCoreApplication>
#include <QString>

namespace wego::gui {

/// What a plan for many followers does, would do and did, in words.
class PlanWords {
    Q_DECLARE_TR_FUNCTIONS(wego::gui::PlanWords)

public:
    /// "Give the tag Member", "Take away the tag Member".
    [[nodiscard]] static QString title(const domain::TaggingPlan& plan, const QString& tag);
    /// "2,300 people get the tag Member".
    [[nodiscard]] static QString effect(const domain::TaggingPlan& plan, const QString& tag);
    /// "46 calls, 50 people in each".
    [[nodiscard]] static QString calls(const domain::TaggingPlan& plan);
    /// A line for each reason; empty if nobody is skipped.
    [[nodiscard]] static QString skipped(const domain::TaggingPlan& plan);
    /// "2,290 done, 10 refused, 18 skipped".
    [[nodiscard]] static QString result(const domain::TaggingPlan& plan);
    /// On the button: "Tag 2,300 people".
    [[nodiscard]] static QString verb(const domain::TaggingPlan& plan);
    [[nodiscard]] static QString people(qint64 count);

    [[nodiscard]] static QString reason(domain::SkipReason reason);
    [[nodiscard]] static QString person(
        const domain::TaggedPerson& person, const services::ErrorCatalogue& errors);

    /// What is wrong with a name for a new tag, or for the tag `renamed`; empty if nothing is.
    [[nodiscard]] static QString tagNameProblem(
        const QList<domain::Tag>& present, const QString& name, int renamed = 0);
};

} // namespace wego::gui
