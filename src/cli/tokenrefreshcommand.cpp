// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/tokenrefreshcommand.h"

#include "base/beijingtime.h"
#include "cli/confirmation.h"
#include "cli/tokentext.h"
#include "services/tokens.h"

using namespace Qt::StringLiterals;

namespace wego::cli {

QString TokenRefreshCommand::summary() const
{
    return tr("End the present stable token and get another, for every program that uses it.");
}

void TokenRefreshCommand::executeFor(const Services& services, const domain::Account& account)
{
    const QString question = tr(
        "The present token of \"%1\" ends at once, for every program that uses it. WeChat "
        "allows this 20 times a day. Do it?")
                                 .arg(account.name);
    if (!Confirmation(context(), global(), output()).ask(question))
        return finish(ExitCode::Refused);
    follow(services.tokens.refresh(account.id),
        [this](const domain::TokenEvent& event) { show(event); });
}

void TokenRefreshCommand::show(const domain::TokenEvent& event)
{
    if (output().isJson()) {
        output().object(TokenText::toJson(event));
        return finish(ExitCode::Done);
    }
    const QString end = base::beijing::toText(base::beijing::fromMs(event.expiresAtMs));
    output().line(event.isSame
            ? tr("WeChat gave the same token again, until %1: it renews none within 30 seconds.")
                  .arg(end)
            : tr("There is a new token, until %1.").arg(end));
    finish(ExitCode::Done);
}

} // namespace wego::cli
