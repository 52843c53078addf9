// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/followerquery.h"
#include "domain/taggingplan.h"
#include "domain/taggingrules.h"
#include "net/workerjob.h"
#include "store/followerrepository.h"
#include "store/taggingplanrepository.h"
#include "store/tagrepository.h"

#include <QStringList>

#include <functional>

namespace wego::services {

/// Makes tagging plans out of what the store knows, page by page: memory does not grow with the
/// number of followers. Blocks; for a worker. A plan that cannot be made to its end is discarded.
class TaggingPlanner {
public:
    struct Stores {
        store::TaggingPlanRepository plans;
        store::FollowerRepository followers;
        store::TagRepository tags;
    };

    /// `plan` is the head: action, tag, undoes, madeMs.
    TaggingPlanner(Stores stores, const domain::TaggingPlan& plan, net::WorkerControl control);

    base::Result<domain::TaggingPlan> planFor(const QStringList& openids);
    base::Result<domain::TaggingPlan> planFor(const domain::FollowerQuery& query);
    /// The head must be that of the reverse of `undone`.
    base::Result<domain::TaggingPlan> planReverse(const domain::TaggingPlan& undone);

private:
    using Fill = std::function<base::Result<void>()>;

    base::Result<domain::TaggingPlan> make(const Fill& fill);
    base::Result<void> addListed(const QStringList& openids);
    base::Result<void> addFound(const domain::FollowerQuery& query);
    base::Result<void> addDone(const domain::TaggingPlan& undone);
    base::Result<void> addPage(const QStringList& openids);
    base::Result<void> add(const QList<domain::TaggedPerson>& people);

    Stores m_stores;
    domain::TaggingPlan m_plan;
    net::WorkerControl m_control;
    domain::TaggingRoll m_roll;
    qint64 m_added = 0;
    qint64 m_total = -1;
};

} // namespace wego::services
