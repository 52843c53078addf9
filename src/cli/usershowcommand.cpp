// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/usershowcommand.h"

#include "cli/followertext.h"
#include "domain/openid.h"
#include "services/tags.h"

using namespace Qt::StringLiterals;

namespace wego::cli {

QString UserShowCommand::summary() const
{
    return tr("Show what is known of a follower, or ask WeChat.");
}

void UserShowCommand::declare(QCommandLineParser& parser) const
{
    parser.addPositionalArgument(u"OPENID"_s, tr("Whom."), u"OPENID"_s);
    parser.addOptions({
        {u"live"_s, tr("Ask WeChat instead of the store.")},
        {u"lang"_s, tr("The same, for a language: zh_CN, zh_TW or en."), u"language"_s},
    });
}

void UserShowCommand::execute(const QCommandLineParser& parser)
{
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() != 1)
        return misuse(tr("Give one openid."));
    const QString language = parser.isSet(u"lang"_s) ? parser.value(u"lang"_s) : u"zh_CN"_s;
    if (!QStringList{u"zh_CN"_s, u"zh_TW"_s, u"en"_s}.contains(language))
        return misuse(tr("--lang is zh_CN, zh_TW or en."));
    const auto opened = openAccount();
    if (!opened)
        return;
    if (!parser.isSet(u"live"_s) && !parser.isSet(u"lang"_s))
        return showStored(opened->services, opened->account.id, arguments.first());
    const auto tags = opened->services.tags.all(opened->account.id).value_or(QList<domain::Tag>());
    follow(opened->services.followers.profile(opened->account.id, arguments.first(), language),
        [this, tags](const services::LiveProfile& profile) { showLive(profile, tags); });
}

void UserShowCommand::showStored(
    const Services& services, const domain::AccountId& account, const QString& openid)
{
    const auto found = services.followers.find(account, openid);
    if (!found)
        return fail(found.error());
    if (!*found) {
        const bool isOpenid = domain::isOpenid(openid);
        return fail({isOpenid ? base::ErrorKind::NotFound : base::ErrorKind::Input,
            isOpenid ? u"wego.follower-unknown"_s : u"wego.openid-form"_s, {}, false, {},
            {{u"openid"_s, openid}}});
    }
    if (output().isJson())
        output().object(FollowerText::toJson(**found));
    else
        output().table(
            FollowerText(services.tags.all(account).value_or(QList<domain::Tag>())).table(**found));
    finish(ExitCode::Done);
}

void UserShowCommand::showLive(const services::LiveProfile& profile, const QList<domain::Tag>& tags)
{
    if (output().isJson()) {
        QJsonObject object = FollowerText::toJson(profile.follower);
        object.insert(u"subscribe"_s, profile.isSubscribed ? 1 : 0);
        // WeChat does not say whether somebody is blacklisted.
        object.remove(u"blacklisted"_s);
        if (profile.isSubscribed)
            object.insert(u"groupid"_s, profile.groupId);
        if (!profile.nickname.isEmpty())
            object.insert(u"nickname"_s, profile.nickname);
        if (!profile.avatarUrl.isEmpty())
            object.insert(u"headimgurl"_s, profile.avatarUrl);
        output().object(object);
        return finish(ExitCode::Done);
    }
    auto rows = FollowerText(tags).table(profile.follower);
    rows.prepend({tr("follows"), profile.isSubscribed ? tr("yes") : tr("no")});
    if (!profile.nickname.isEmpty())
        rows.append({tr("nickname"), profile.nickname});
    if (!profile.avatarUrl.isEmpty())
        rows.append({tr("picture"), profile.avatarUrl});
    output().table(rows);
    finish(ExitCode::Done);
}

} // namespace wego::cli
