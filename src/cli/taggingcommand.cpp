// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/taggingcommand.h"

#include "cli/confirmation.h"
#include "cli/tagtext.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace wego::cli {
namespace {

using domain::TaggingPlan;

constexpr int PeoplePerPage = 10'000;

} // namespace

bool TaggingCommand::readNumber(const QCommandLineParser& parser)
{
    const QStringList arguments = parser.positionalArguments();
    bool isNumber = false;
    m_number = arguments.value(0).toLongLong(&isNumber);
    if (isNumber && arguments.size() == 1)
        return true;
    misuse(tr("Give the number of one plan; \"wego tag plans\" lists them."));
    return false;
}

void TaggingCommand::show(const TaggingPlan& plan)
{
    if (output().isJson())
        return;
    output().line(TagText::title(plan, knownTags()));
    if (plan.people() == 0)
        output().note(tr("Nobody was found for it."));
    if (plan.skipped == 0)
        return;
    output().line(tr("%Ln left out:", "", static_cast<int>(plan.skipped)));
    output().table(TagText::skipped(plan));
}

void TaggingCommand::leave(const TaggingPlan& plan, ExitCode code)
{
    if (output().isJson())
        output().object(TagText::toJson(plan, knownTags()));
    if (plan.waiting > 0)
        output().note(tr("Nothing was sent. \"wego tag resume %1\" does it.").arg(plan.number));
    finish(code);
}

void TaggingCommand::offer(const TaggingPlan& plan)
{
    show(plan);
    if (plan.waiting == 0)
        return conclude(plan);
    const QString question = tr(
        "Change the tags of %Ln follower(s)?", "", static_cast<int>(plan.waiting));
    if (!Confirmation(context(), global(), output()).ask(question))
        return leave(plan, ExitCode::Refused);
    if (m_isPausing)
        return leave(plan, ExitCode::Interrupted);
    carryOut(plan);
}

void TaggingCommand::interrupt()
{
    const bool isSecond = std::exchange(m_isPausing, true);
    if (!m_run || isSecond)
        return ServiceCommand::interrupt();
    m_run->pause();
}

void TaggingCommand::carryOut(const TaggingPlan& plan)
{
    m_run = tags().run(account(), plan.number);
    connect(m_run, &net::Job::progressChanged, this, [this](qint64 done, qint64 total) {
        output().progress(tr("%L1 of %L2 people").arg(done).arg(total));
    });
    connect(m_run, &net::Job::retryScheduled, this, [this](int attempt, qint64 delayMs) {
        output().progress(
            tr("Attempt %1 in %2 s").arg(attempt).arg(static_cast<double>(delayMs) / 1000.0));
    });
    m_run->onFinished(this, [this, number = plan.number](const base::Result<TaggingPlan>& ended) {
        if (!ended)
            output().note(tr("\"wego tag resume %1\" goes on where it stopped.").arg(number));
    });
    follow(m_run.data(), [this](const TaggingPlan& ended) { conclude(ended); });
}

base::Result<QMap<QString, qint64>> TaggingCommand::failures(qint64 plan) const
{
    QMap<QString, qint64> byCode;
    for (qint64 from = 0;;) {
        const auto people = tags().people(account(), plan, from, PeoplePerPage);
        if (!people)
            return base::fail(people.error());
        for (const domain::TaggedPerson& person : *people) {
            if (person.state == domain::PersonState::Failed)
                ++byCode[person.why];
        }
        if (people->size() < PeoplePerPage)
            return byCode;
        from = people->last().position + 1;
    }
}

void TaggingCommand::conclude(const TaggingPlan& plan)
{
    const auto failed = plan.failed > 0 ? failures(plan.number)
                                        : base::Result<QMap<QString, qint64>>();
    if (!failed)
        return fail(failed.error());
    if (output().isJson()) {
        QJsonObject object = TagText::toJson(plan, knownTags());
        QJsonObject codes;
        for (const auto& [code, people] : failed->asKeyValueRange())
            codes.insert(code, people);
        object.insert(u"failed_by"_s, codes);
        output().object(object);
    } else {
        output().line(tr("Plan %1: %L2 done, %L3 failed, %L4 left out, %L5 still waiting.")
                .arg(plan.number)
                .arg(plan.done)
                .arg(plan.failed)
                .arg(plan.skipped)
                .arg(plan.waiting));
        for (const auto& [code, people] : failed->asKeyValueRange()) {
            const base::Error error{base::ErrorKind::Api, code};
            output().line(
                tr("  %L1 failed: %2 (%3)").arg(people).arg(output().sentence(error), code));
        }
    }
    if (plan.waiting > 0) {
        output().warn(tr("Interrupted. \"wego tag resume %1\" goes on.").arg(plan.number));
        return finish(ExitCode::Interrupted);
    }
    finish(plan.failed > 0 ? ExitCode::Refused : ExitCode::Done);
}

} // namespace wego::cli
