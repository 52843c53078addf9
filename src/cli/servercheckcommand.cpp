// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/servercheckcommand.h"

#include "services/servercheck.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace wego::cli {

namespace {

using services::ServerStep;

constexpr std::array KindWords{"address"_L1, "connect"_L1, "token"_L1, "permission"_L1};
constexpr std::array StateWords{"waiting"_L1, "running"_L1, "passed"_L1, "failed"_L1, "skipped"_L1};

ExitCode exitCodeOf(const QList<ServerStep>& steps)
{
    const auto failed = std::find_if(
        steps.begin(), steps.end(), [](const ServerStep& step) { return step.error.has_value(); });
    return failed == steps.end() ? ExitCode::Done : exitCodeFor(*failed->error);
}

} // namespace

QString ServerCheckCommand::summary() const
{
    return tr("Try address, connection, token and permission of an official account.");
}

void ServerCheckCommand::executeFor(const Services& services, const domain::Account& account)
{
    follow(services.serverCheck.check(account.id), [this](const QList<ServerStep>& steps) {
        for (const ServerStep& step : steps)
            show(step);
        finish(exitCodeOf(steps));
    });
}

void ServerCheckCommand::show(const ServerStep& step)
{
    const auto kind = static_cast<std::size_t>(step.kind);
    const auto state = static_cast<std::size_t>(step.state);
    const QString address = step.error ? services::egressAddress(*step.error) : QString();
    if (output().isJson()) {
        QJsonObject object{
            {u"step"_s, KindWords[kind]}, {u"state"_s, StateWords[state]}, {u"fact"_s, step.fact}};
        if (step.error)
            object.insert(u"error"_s, output().toJson(*step.error));
        if (!address.isEmpty())
            object.insert(u"egress_ip"_s, address);
        return output().object(object);
    }
    const QStringList titles{tr("Address"), tr("Connection"), tr("Token"), tr("Permission")};
    const QStringList states{
        tr("waiting"), tr("running"), tr("passed"), tr("failed"), tr("skipped")};
    output().line(padded(titles[int(kind)], 14) + padded(states[int(state)], 10) + step.fact);
    if (step.error)
        output().error(*step.error);
}

} // namespace wego::cli
