// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/tokenshowcommand.h"

#include "base/beijingtime.h"
#include "base/clock.h"
#include "cli/tokentext.h"
#include "services/tokens.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace wego::cli {

QString TokenShowCommand::summary() const
{
    return tr("Show how the access token came and what happened to it, never the token itself.");
}

void TokenShowCommand::executeFor(const Services& services, const domain::Account& account)
{
    if (account.appId.isEmpty())
        return fail({.kind = base::ErrorKind::Input,
            .code = u"wego.account-no-oa"_s,
            .facts = {{u"account"_s, account.name}}});
    follow(services.tokens.timeline(account.id),
        [this, account](const QList<services::TokenLine>& timeline) { show(account, timeline); });
}

void TokenShowCommand::show(
    const domain::Account& account, const QList<services::TokenLine>& timeline)
{
    const auto present = services::presentToken(timeline, context().clock.nowMs());
    if (output().isJson()) {
        QJsonArray lines;
        for (const services::TokenLine& line : timeline)
            lines.append(TokenText::toJson(line));
        output().object(
            {{u"name"_s, account.name}, {u"source"_s, domain::toString(account.token.source)},
                {u"token"_s, present ? QJsonValue(TokenText::toJson(*present)) : QJsonValue()},
                {u"timeline"_s, lines}});
        return finish(ExitCode::Done);
    }
    if (present)
        output().line(tr("There is a token, until %1.")
                .arg(base::beijing::toText(base::beijing::fromMs(present->expiresAtMs))));
    else
        output().line(tr("There is no token; the next call gets one."));
    for (const services::TokenLine& line : timeline)
        output().line(TokenText::line(line));
    finish(ExitCode::Done);
}

} // namespace wego::cli
