// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/accounttestcommand.h"

#include "services/accounts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wego::cli {

namespace {

using services::ConnectionStep;

QString wordFor(ConnectionStep::Kind kind)
{
    switch (kind) {
    case ConnectionStep::Kind::Keys:
        return u"keys"_s;
    case ConnectionStep::Kind::Connect:
        return u"connect"_s;
    case ConnectionStep::Kind::Signature:
        return u"signature"_s;
    }
    return {};
}

QString wordFor(ConnectionStep::State state)
{
    switch (state) {
    case ConnectionStep::State::Passed:
        return u"passed"_s;
    case ConnectionStep::State::Failed:
        return u"failed"_s;
    case ConnectionStep::State::Skipped:
        return u"skipped"_s;
    case ConnectionStep::State::Waiting:
    case ConnectionStep::State::Running:
        break;
    }
    return u"waiting"_s;
}

ExitCode exitCodeOf(const QList<ConnectionStep>& steps)
{
    const auto failed = std::find_if(steps.begin(), steps.end(),
        [](const ConnectionStep& step) { return step.state == ConnectionStep::State::Failed; });
    if (failed == steps.end())
        return ExitCode::Done;
    return failed->error ? exitCodeFor(*failed->error) : ExitCode::Refused;
}

} // namespace

QString AccountTestCommand::summary() const
{
    return tr("Try keys, connection and signature of an account.");
}

void AccountTestCommand::executeFor(const Services& services, const domain::Account& account)
{
    follow(services.accounts.test(account.id), [this](const QList<ConnectionStep>& steps) {
        for (const ConnectionStep& step : steps)
            show(step);
        finish(exitCodeOf(steps));
    });
}

void AccountTestCommand::show(const ConnectionStep& step)
{
    if (output().isJson()) {
        QJsonObject object{{u"step"_s, wordFor(step.kind)}, {u"state"_s, wordFor(step.state)},
            {u"fact"_s, step.fact}};
        if (step.error)
            object.insert(u"error"_s, output().toJson(*step.error));
        return output().object(object);
    }
    const QStringList titles{tr("Keys"), tr("Connection"), tr("Signature")};
    const bool passed = step.state == ConnectionStep::State::Passed;
    const QString state = passed                      ? tr("passed")
        : step.state == ConnectionStep::State::Failed ? tr("failed")
                                                      : tr("skipped");
    output().line(
        padded(titles.value(static_cast<int>(step.kind)), 14) + padded(state, 10) + step.fact);
    if (step.error)
        output().error(*step.error);
}

} // namespace wego::cli
