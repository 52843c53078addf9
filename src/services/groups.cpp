// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/groups.h"

#include "domain/openid.h"
#include "domain/tag.h"
#include "services/failedjob.h"
#include "services/oajob.h"
#include "wechat/oa/tags.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace wego::services {
namespace {

namespace oa = wechat::oa;
using base::Result;
using domain::AccountId;

base::Error inputError(const QString& code, const QMap<QString, QString>& facts)
{
    return {base::ErrorKind::Input, code, {}, false, {}, facts};
}

LegacyGroup groupFrom(const oa::Group& group)
{
    return {group.id, group.name, group.members};
}

QList<LegacyGroup> groupsFrom(const QList<oa::Group>& groups)
{
    QList<LegacyGroup> all;
    for (const oa::Group& group : groups)
        all.append(groupFrom(group));
    return all;
}

QString idsOf(const QList<LegacyGroup>& groups)
{
    QStringList ids;
    for (const LegacyGroup& group : groups)
        ids.append(QString::number(group.id));
    return ids.join(u", "_s);
}

/// By id first: a name may consist of digits, but then the group has an id, too.
Result<LegacyGroup> findGroup(const QList<LegacyGroup>& all, const QString& wanted)
{
    QList<LegacyGroup> named;
    for (const LegacyGroup& group : all) {
        if (QString::number(group.id) == wanted)
            return group;
        if (group.name == wanted)
            named.append(group);
    }
    if (named.isEmpty())
        return base::fail(inputError(u"wego.group-unknown"_s, {{u"group"_s, wanted}}));
    if (named.size() > 1) {
        return base::fail(inputError(
            u"wego.group-ambiguous"_s, {{u"group"_s, wanted}, {u"ids"_s, idsOf(named)}}));
    }
    return named.first();
}

Result<void> checkName(const QString& name)
{
    // Groups and tags are one thing to WeChat; so are the rules for their names.
    if (!domain::checkTagName(name))
        return {};
    return base::fail(inputError(u"wego.group-name"_s,
        {{u"name"_s, name}, {u"limit"_s, QString::number(domain::LongestTagName)}}));
}

Result<void> checkOpenid(const QString& openid)
{
    if (domain::isOpenid(openid))
        return {};
    return base::fail(inputError(u"wego.openid-form"_s, {{u"openid"_s, openid}}));
}

/// Reads the list of groups and does the rest with it.
template <typename T> class GroupJob : public OaJob<T> {
public:
    using Then = std::function<void(GroupJob&, const QList<LegacyGroup>&)>;

    GroupJob(OfficialAccounts& lines, const AccountId& account, QObject* owner, Then then)
        : OaJob<T>(lines, account, owner), m_then(std::move(then))
    {
    }

    using OaJob<T>::ask;
    using OaJob<T>::finish;

    /// Sends a call whose answer says nothing more than that it was done.
    void askThen(oa::ApiRequest request, const T& result)
    {
        ask(std::move(request), [this, result](const Result<QJsonObject>& answer) {
            finish(answer ? Result<T>(result) : base::fail(answer.error()));
        });
    }

protected:
    void begin() override
    {
        ask(oa::groupsRequest(), [this](const Result<QJsonObject>& answer) {
            const auto groups = answer ? oa::parseGroups(*answer)
                                       : Result<QList<oa::Group>>(base::fail(answer.error()));
            if (!groups)
                return finish(base::fail(groups.error()));
            m_then(*this, groupsFrom(*groups));
        });
    }

private:
    Then m_then;
};

using OneGroupJob = GroupJob<LegacyGroup>;

/// Does something with the one group that is meant.
template <typename Function> OneGroupJob::Then withGroup(const QString& wanted, const Function& use)
{
    return [wanted, use](OneGroupJob& job, const QList<LegacyGroup>& all) {
        const auto group = findGroup(all, wanted);
        if (!group)
            return job.finish(base::fail(group.error()));
        use(job, *group);
    };
}

class CreateGroupJob final : public OaJob<LegacyGroup> {
public:
    CreateGroupJob(OfficialAccounts& lines, const AccountId& account, QObject* owner, QString name)
        : OaJob(lines, account, owner), m_name(std::move(name))
    {
    }

protected:
    void begin() override
    {
        ask(oa::groupCreateRequest(m_name), [this](const Result<QJsonObject>& answer) {
            const auto group = answer ? oa::parseGroup(*answer)
                                      : Result<oa::Group>(base::fail(answer.error()));
            finish(group ? Result<LegacyGroup>(groupFrom(*group)) : base::fail(group.error()));
        });
    }

private:
    QString m_name;
};

} // namespace

Groups::Groups(OfficialAccounts& lines, QObject* parent) : QObject(parent), m_lines(lines)
{
}

net::ResultJob<QList<LegacyGroup>>* Groups::all(const AccountId& account)
{
    using AllJob = GroupJob<QList<LegacyGroup>>;
    return new AllJob(m_lines, account, this,
        [](AllJob& job, const QList<LegacyGroup>& all) { job.finish(all); });
}

net::ResultJob<LegacyGroup>* Groups::create(const AccountId& account, const QString& name)
{
    if (auto named = checkName(name); !named)
        return failedJob<LegacyGroup>(this, named.error());
    return new CreateGroupJob(m_lines, account, this, name);
}

net::ResultJob<LegacyGroup>* Groups::rename(
    const AccountId& account, const QString& group, const QString& name)
{
    if (auto named = checkName(name); !named)
        return failedJob<LegacyGroup>(this, named.error());
    return new OneGroupJob(m_lines, account, this,
        withGroup(group, [name](OneGroupJob& job, const LegacyGroup& found) {
            job.askThen(oa::groupRenameRequest(found.id, name), {found.id, name, found.members});
        }));
}

net::ResultJob<LegacyGroup>* Groups::remove(const AccountId& account, const QString& group)
{
    return new OneGroupJob(
        m_lines, account, this, withGroup(group, [](OneGroupJob& job, const LegacyGroup& found) {
            job.askThen(oa::groupDeleteRequest(found.id), found);
        }));
}

net::ResultJob<LegacyGroup>* Groups::groupOf(const AccountId& account, const QString& openid)
{
    if (auto formed = checkOpenid(openid); !formed)
        return failedJob<LegacyGroup>(this, formed.error());
    const auto search = [openid](OneGroupJob& job, const QList<LegacyGroup>& all) {
        job.ask(oa::groupOfRequest(openid), [&job, all](const Result<QJsonObject>& answer) {
            const auto id = answer ? oa::parseGroupId(*answer)
                                   : Result<int>(base::fail(answer.error()));
            job.finish(id ? findGroup(all, QString::number(*id)) : base::fail(id.error()));
        });
    };
    return new OneGroupJob(m_lines, account, this, search);
}

net::ResultJob<LegacyGroup>* Groups::move(
    const AccountId& account, const QString& openid, const QString& group)
{
    if (auto formed = checkOpenid(openid); !formed)
        return failedJob<LegacyGroup>(this, formed.error());
    return new OneGroupJob(m_lines, account, this,
        withGroup(group, [openid](OneGroupJob& job, const LegacyGroup& found) {
            job.askThen(oa::groupMoveRequest(openid, found.id), found);
        }));
}

} // namespace wego::services
