// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/tagginganswer.h"

#include "wechat/oa/tags.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace wego::services {
namespace {

using domain::PersonState;
using domain::TaggedPerson;
using People = QList<TaggedPerson>;

constexpr auto SomeFailed = "45171"_L1;
constexpr auto SameUserMeanwhile = "45169"_L1;

/// Codes that are about somebody of the list and would not be everybody's.
bool isAboutAPerson(const QString& code)
{
    static const QSet<QString> codes{u"40003"_s, u"40031"_s, u"43004"_s, u"43019"_s, u"45059"_s,
        u"46004"_s, u"49003"_s, u"50005"_s, SomeFailed};
    return codes.contains(code);
}

/// Codes that say that there is no such tag, or that nobody may give it.
bool isAboutTheTag(const QString& code)
{
    static const QSet<QString> codes{u"40152"_s, u"45058"_s, u"45159"_s};
    return codes.contains(code);
}

TaggedPerson inState(TaggedPerson person, PersonState state, const QString& why = {})
{
    person.state = state;
    person.why = why;
    return person;
}

/// Somebody alone has failed for this reason; of several nobody knows who.
TaggingVerdict refused(const People& people, const QString& code)
{
    TaggingVerdict verdict;
    if (people.size() == 1) {
        verdict.settled = {inState(people.first(), PersonState::Failed, code)};
        return verdict;
    }
    const qsizetype half = people.size() / 2;
    verdict.again = {people.first(half), people.sliced(half)};
    return verdict;
}

TaggingVerdict failedFor(const People& people, const QStringList& openids)
{
    if (openids.isEmpty()) {
        TaggingVerdict verdict;
        for (const TaggedPerson& person : people)
            verdict.settled.append(inState(person, PersonState::Done));
        return verdict;
    }
    const QSet<QString> failed(openids.begin(), openids.end());
    TaggingVerdict verdict;
    People rest;
    for (const TaggedPerson& person : people) {
        if (failed.contains(person.openid))
            rest.append(person);
        else
            verdict.settled.append(inState(person, PersonState::Done));
    }
    // A list of strangers, or of all, tells nothing about anybody.
    if (rest.isEmpty() || verdict.settled.isEmpty())
        return refused(people, SomeFailed);
    verdict.again = {rest};
    return verdict;
}

} // namespace

TaggingVerdict judgeTagging(
    const QList<TaggedPerson>& people, const base::Result<QJsonObject>& answer)
{
    const auto failed = answer ? wechat::oa::parseFailedOpenids(*answer)
                               : base::Result<QStringList>(base::fail(answer.error()));
    if (failed)
        return failedFor(people, *failed);
    const QString code = failed.error().code;
    if (isAboutAPerson(code))
        return refused(people, code);
    TaggingVerdict verdict;
    if (isAboutTheTag(code))
        verdict.lost = code;
    else if (code == SameUserMeanwhile)
        verdict.isBusy = true;
    else
        verdict.stop = failed.error();
    return verdict;
}

} // namespace wego::services
