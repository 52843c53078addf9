// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/servercallbackcommand.h"

#include "services/servercheck.h"

#include <QHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace wego::cli {

namespace {

using services::CallbackNetwork;
using services::CallbackReport;

const QHash<QString, CallbackNetwork>& networks()
{
    static const QHash<QString, CallbackNetwork> table{
        {u"default"_s, CallbackNetwork::Default},
        {u"telecom"_s, CallbackNetwork::Telecom},
        {u"unicom"_s, CallbackNetwork::Unicom},
        {u"tencent"_s, CallbackNetwork::Tencent},
    };
    return table;
}

QJsonObject toJson(const CallbackReport& report)
{
    QJsonArray addresses;
    for (const auto& found : report.addresses)
        addresses.append(QJsonObject{{u"ip"_s, found.ip}, {u"real_operator"_s, found.network}});
    QJsonArray pings;
    for (const auto& ping : report.pings)
        pings.append(QJsonObject{{u"ip"_s, ping.ip}, {u"from_operator"_s, ping.network},
            {u"package_loss"_s, ping.loss}, {u"time"_s, ping.time}});
    return {{u"dns"_s, addresses}, {u"ping"_s, pings}};
}

} // namespace

QString ServerCallbackCommand::summary() const
{
    return tr("Ask WeChat how it reaches the account's callback address.");
}

void ServerCallbackCommand::declare(QCommandLineParser& parser) const
{
    parser.addPositionalArgument(u"NAME"_s, tr("Without it the current account."), u"[NAME]"_s);
    parser.addOption({u"network"_s, tr("From whose network: default, telecom, unicom or tencent."),
        u"network"_s, u"default"_s});
}

void ServerCallbackCommand::execute(const QCommandLineParser& parser)
{
    if (parser.positionalArguments().size() > 1)
        return misuse(tr("Name one account, or none for the current one."));
    const QString network = parser.value(u"network"_s);
    if (!networks().contains(network))
        return misuse(
            tr("\"%1\" is no network: default, telecom, unicom or tencent.").arg(network));
    const auto opened = openAccount(parser.positionalArguments().value(0));
    if (!opened)
        return;
    follow(opened->services.serverCheck.checkCallback(
               opened->account.id, services::CallbackCheck::All, networks().value(network)),
        [this](const CallbackReport& report) { show(report); });
}

void ServerCallbackCommand::show(const CallbackReport& report)
{
    if (output().isJson()) {
        output().object(toJson(report));
        return finish(ExitCode::Done);
    }
    for (const auto& found : report.addresses)
        output().line(tr("%1 is its address (%2).").arg(found.ip, found.network));
    for (const auto& ping : report.pings)
        output().line(
            tr("%1 answers in %2, %3 lost (%4).").arg(ping.ip, ping.time, ping.loss, ping.network));
    finish(ExitCode::Done);
}

} // namespace wego::cli
