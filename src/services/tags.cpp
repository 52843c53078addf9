// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/tags.h"

#include "base/clock.h"
#include "services/audienceof.h"
#include "services/environment.h"
#include "services/failedjob.h"
#include "services/tagedit.h"
#include "services/taggingplanner.h"
#include "services/taggingrun.h"
#include "store/database.h"

#include <QThreadPool>

#include <utility>

using namespace Qt::StringLiterals;

namespace wego::services {
namespace {

using base::Result;
using domain::AccountId;
using domain::Tag;
using domain::TaggedPerson;
using domain::TaggingAction;
using domain::TaggingPlan;
using store::TaggingPlanRepository;
using store::TagRepository;

} // namespace

struct Tags::Private {
    Environment& environment;
    OfficialAccounts& lines;
    QThreadPool pool = {};

    /// A job on the tags of an account; a failed one if it has none.
    template <typename Job, typename T, typename... Rest>
    net::ResultJob<T>* start(Tags& tags, const AccountId& account, Rest&&... rest)
    {
        auto audience = audienceOf(environment, account);
        if (!audience)
            return failedJob<T>(&tags, audience.error());
        return new Job({lines, account, &tags, TagRepository(environment.database, *audience), pool,
                           [&tags, account] { emit tags.tagsChanged(account); }},
            std::forward<Rest>(rest)...);
    }

    [[nodiscard]] TaggingPlan head(TaggingAction action, int tag) const
    {
        TaggingPlan plan;
        plan.action = action;
        plan.tag = tag;
        plan.madeMs = environment.clock.nowMs();
        return plan;
    }

    /// Runs `make(TaggingPlanner::Stores, control) -> Result<TaggingPlan>` on a worker.
    template <typename Make>
    net::ResultJob<TaggingPlan>* startPlan(Tags& tags, const AccountId& account, Make make)
    {
        const auto audience = audienceOf(environment, account);
        if (!audience)
            return failedJob<TaggingPlan>(&tags, audience.error());
        const TaggingPlanner::Stores stores{{environment.database, *audience},
            {environment.database, *audience}, {environment.database, *audience}};
        return new net::WorkerJob<TaggingPlan>(
            &tags,
            [stores, make = std::move(make)](
                const net::WorkerControl& control) { return make(stores, control); },
            &pool);
    }
};

Tags::Tags(Environment& environment, OfficialAccounts& lines, QObject* parent)
    : QObject(parent), m_d(new Private{environment, lines})
{
}

Tags::~Tags()
{
    // The threads of the pool are waited for: whoever works on a long plan should stop.
    for (net::Job* job : findChildren<net::Job*>(QString(), Qt::FindDirectChildrenOnly))
        job->cancel();
}

Result<QList<Tag>> Tags::all(const AccountId& account) const
{
    const auto audience = audienceOf(m_d->environment, account);
    if (!audience)
        return base::fail(audience.error());
    return TagRepository(m_d->environment.database, *audience).all();
}

net::ResultJob<QList<Tag>>* Tags::refresh(const AccountId& account)
{
    return m_d->start<RefreshTagsJob, QList<Tag>>(*this, account);
}

net::ResultJob<Tag>* Tags::create(const AccountId& account, const QString& name)
{
    if (auto formed = checkTagNameForm(name); !formed)
        return failedJob<Tag>(this, formed.error());
    return m_d->start<EditTagJob<Tag>, Tag>(*this, account,
        EditTagJob<Tag>::Edit{
            [name](const QList<Tag>& present) { return refusalOfCreate(present, name); },
            wechat::oa::tagCreateRequest(name),
            [](TagRepository& tags, const QJsonObject& answer) -> Result<Tag> {
                const auto tag = wechat::oa::parseTag(answer);
                if (!tag)
                    return tag;
                const auto saved = tags.save(*tag);
                return saved ? tag : base::fail(saved.error());
            }});
}

net::ResultJob<net::Done>* Tags::rename(const AccountId& account, int tag, const QString& name)
{
    if (auto formed = checkTagNameForm(name); !formed)
        return failedJob<net::Done>(this, formed.error());
    return m_d->start<EditTagJob<net::Done>, net::Done>(*this, account,
        EditTagJob<net::Done>::Edit{
            [tag, name](const QList<Tag>& present) { return refusalOfRename(present, tag, name); },
            wechat::oa::tagRenameRequest(tag, name),
            [tag, name](TagRepository& tags, const QJsonObject&) -> Result<net::Done> {
                const auto renamed = tags.rename(tag, name);
                return renamed ? Result<net::Done>() : base::fail(renamed.error());
            }});
}

net::ResultJob<net::Done>* Tags::remove(const AccountId& account, int tag)
{
    return m_d->start<EditTagJob<net::Done>, net::Done>(*this, account,
        EditTagJob<net::Done>::Edit{
            [tag](const QList<Tag>& present) { return refusalOfDelete(present, tag); },
            wechat::oa::tagDeleteRequest(tag),
            [tag](TagRepository& tags, const QJsonObject&) -> Result<net::Done> {
                const auto removed = tags.remove(tag);
                return removed ? Result<net::Done>() : base::fail(removed.error());
            }});
}

net::ResultJob<TaggingPlan>* Tags::plan(
    const AccountId& account, TaggingAction action, int tag, const QStringList& openids)
{
    return m_d->startPlan(*this, account,
        [head = m_d->head(action, tag), openids](
            const TaggingPlanner::Stores& stores, const net::WorkerControl& control) {
            return TaggingPlanner(stores, head, control).planFor(openids);
        });
}

net::ResultJob<TaggingPlan>* Tags::plan(
    const AccountId& account, TaggingAction action, int tag, const domain::FollowerQuery& query)
{
    return m_d->startPlan(*this, account,
        [head = m_d->head(action, tag), query](
            const TaggingPlanner::Stores& stores, const net::WorkerControl& control) {
            return TaggingPlanner(stores, head, control).planFor(query);
        });
}

net::ResultJob<TaggingPlan>* Tags::planUndo(const AccountId& account, qint64 plan)
{
    return m_d->startPlan(*this, account,
        [plan, nowMs = m_d->environment.clock.nowMs()](const TaggingPlanner::Stores& stores,
            const net::WorkerControl& control) -> Result<TaggingPlan> {
            const auto undone = stores.plans.find(plan);
            if (!undone)
                return base::fail(undone.error());
            if (!undone->has_value())
                return base::fail(unknownPlan(plan));
            TaggingPlan head;
            head.action = domain::reverse((*undone)->action);
            head.tag = (*undone)->tag;
            head.undoes = plan;
            head.madeMs = nowMs;
            return TaggingPlanner(stores, head, control).planReverse(**undone);
        });
}

TaggingJob* Tags::run(const AccountId& account, qint64 plan)
{
    const auto audience = audienceOf(m_d->environment, account);
    TaggingRun::Order order{.lines = m_d->lines,
        .clock = m_d->environment.clock,
        .pool = m_d->pool,
        .account = account,
        .plans = TaggingPlanRepository(
            m_d->environment.database, audience.value_or(store::Audience())),
        .plan = plan,
        .lockFile = u"%1.tagging-%2"_s.arg(m_d->environment.database.file()).arg(plan)};
    if (!audience)
        order.refusal = audience.error();
    auto* job = new TaggingRun(std::move(order), this);
    connect(job, &TaggingJob::peopleSettled, this,
        [this, account](const QStringList& openids) { emit followersChanged(account, openids); });
    connect(job, &net::Job::finished, this, [this, account] { emit tagsChanged(account); });
    return job;
}

Result<QList<TaggingPlan>> Tags::plans(const AccountId& account, int limit) const
{
    const auto audience = audienceOf(m_d->environment, account);
    if (!audience)
        return base::fail(audience.error());
    return TaggingPlanRepository(m_d->environment.database, *audience).newest(limit);
}

Result<TaggingPlan> Tags::find(const AccountId& account, qint64 plan) const
{
    const auto audience = audienceOf(m_d->environment, account);
    if (!audience)
        return base::fail(audience.error());
    const auto found = TaggingPlanRepository(m_d->environment.database, *audience).find(plan);
    if (!found)
        return base::fail(found.error());
    return found->has_value() ? Result<TaggingPlan>(**found) : base::fail(unknownPlan(plan));
}

Result<QList<TaggedPerson>> Tags::people(
    const AccountId& account, qint64 plan, qint64 from, int limit) const
{
    const auto audience = audienceOf(m_d->environment, account);
    if (!audience)
        return base::fail(audience.error());
    return TaggingPlanRepository(m_d->environment.database, *audience).people(plan, from, limit);
}

} // namespace wego::services
