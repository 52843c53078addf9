// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/tags.h"

#include "services/audienceof.h"
#include "services/environment.h"
#include "services/failedjob.h"
#include "services/tagedit.h"

#include <QThreadPool>

#include <utility>

using namespace Qt::StringLiterals;

namespace wego::services {
namespace {

using base::Result;
using domain::AccountId;
using domain::Tag;
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
};

Tags::Tags(Environment& environment, OfficialAccounts& lines, QObject* parent)
    : QObject(parent), m_d(new Private{environment, lines})
{
}

Tags::~Tags() = default;

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

} // namespace wego::services
