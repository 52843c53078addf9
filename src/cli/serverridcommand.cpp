// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/serverridcommand.h"

#include "base/beijingtime.h"
#include "services/servercheck.h"

using namespace Qt::StringLiterals;

namespace wego::cli {

QString ServerRidCommand::summary() const
{
    return tr("Show what WeChat remembers of a call that it refused.");
}

void ServerRidCommand::declare(QCommandLineParser& parser) const
{
    parser.addPositionalArgument(u"RID"_s, tr("The rid in the error, 6a51c0d2-1f00aa31-4b7e0c19."));
}

void ServerRidCommand::execute(const QCommandLineParser& parser)
{
    if (parser.positionalArguments().size() != 1)
        return misuse(tr("Name one rid: wego server rid RID."));
    const auto opened = openAccount();
    if (!opened)
        return;
    follow(opened->services.serverCheck.refusedCall(
               opened->account.id, parser.positionalArguments().first()),
        [this](const services::RefusedCall& call) { show(call); });
}

void ServerRidCommand::show(const services::RefusedCall& call)
{
    if (output().isJson()) {
        output().object({{u"invoke_time"_s, base::beijing::toRfc3339(call.invokedAt)},
            {u"cost_in_ms"_s, call.costMs}, {u"request_url"_s, call.url},
            {u"request_body"_s, call.requestBody}, {u"response_body"_s, call.responseBody},
            {u"client_ip"_s, call.clientIp}});
        return finish(ExitCode::Done);
    }
    output().table({{tr("Time"), base::beijing::toText(call.invokedAt)},
        {tr("Duration"), tr("%1 ms").arg(call.costMs)}, {tr("Called from"), call.clientIp},
        {tr("Address"), call.url}, {tr("Asked"), call.requestBody},
        {tr("Answered"), call.responseBody}});
    finish(ExitCode::Done);
}

} // namespace wego::cli
