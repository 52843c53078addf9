// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/tagresultcommand.h"

#include "cli/tagtext.h"

using namespace Qt::StringLiterals;

namespace wego::cli {
namespace {

constexpr int PeoplePerPage = 2'000;

} // namespace

QString TagResultCommand::summary() const
{
    return tr("Tell what became of everybody in a plan.");
}

void TagResultCommand::declare(QCommandLineParser& parser) const
{
    parser.addPositionalArgument(u"PLAN"_s, tr("Number of the plan."));
    parser.addOption({u"state"_s, tr("Only these: waiting, done, failed or skipped."), u"state"_s});
}

bool TagResultCommand::checkUsage(const QCommandLineParser& parser)
{
    bool isNumber = false;
    m_plan = parser.positionalArguments().value(0).toLongLong(&isNumber);
    if (!isNumber || parser.positionalArguments().size() != 1) {
        misuse(tr("Give the number of one plan; \"wego tag plans\" lists them."));
        return false;
    }
    m_state = domain::personStateFromString(parser.value(u"state"_s));
    if (m_state || !parser.isSet(u"state"_s))
        return true;
    misuse(tr("--state is waiting, done, failed or skipped."));
    return false;
}

void TagResultCommand::executeFor(
    const QCommandLineParser& /*parser*/, const Services& /*services*/)
{
    for (qint64 from = 0;;) {
        const auto people = tags().people(account(), m_plan, from, PeoplePerPage);
        if (!people)
            return fail(people.error());
        for (const domain::TaggedPerson& person : *people) {
            if (!m_state || person.state == *m_state)
                show(person);
        }
        if (people->size() < PeoplePerPage)
            return finish(ExitCode::Done);
        from = people->last().position + 1;
    }
}

void TagResultCommand::show(const domain::TaggedPerson& person)
{
    if (output().isJson())
        return output().object(TagText::toJson(person));
    QString why;
    if (const auto reason = domain::skipReasonFromString(person.why))
        why = u": "_s + TagText::reason(*reason);
    else if (!person.why.isEmpty())
        why = u": "_s + output().sentence({base::ErrorKind::Api, person.why}) + u" ("_s + person.why
            + u')';
    output().line(person.openid + u"  "_s + TagText::state(person.state) + why);
}

} // namespace wego::cli
