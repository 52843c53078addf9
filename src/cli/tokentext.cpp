// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/tokentext.h"

#include "base/beijingtime.h"
#include "cli/output.h"

using namespace Qt::StringLiterals;

namespace wego::cli {

namespace {

using domain::TokenEvent;
using services::TokenCause;
using What = TokenEvent::What;

QString timeOf(qint64 ms)
{
    return base::beijing::toText(base::beijing::fromMs(ms));
}

QString clockTimeOf(qint64 ms)
{
    return base::beijing::fromMs(ms).toString(u"HH:mm"_s);
}

QString rfcTimeOf(qint64 ms)
{
    return base::beijing::toRfc3339(base::beijing::fromMs(ms));
}

QString wordFor(const TokenEvent& event)
{
    switch (event.what) {
    case What::Received:
        return event.isSame ? TokenText::tr("received again") : TokenText::tr("received");
    case What::Failed:
        return TokenText::tr("not received");
    case What::Refused:
        return TokenText::tr("refused");
    }
    return {};
}

QString detailOf(const services::TokenLine& line)
{
    const TokenEvent& event = line.event;
    switch (event.what) {
    case What::Received:
        return event.wasForced ? TokenText::tr("by force, until %1").arg(timeOf(event.expiresAtMs))
                               : TokenText::tr("until %1").arg(timeOf(event.expiresAtMs));
    case What::Failed:
        return event.code;
    case What::Refused:
        return TokenText::tr("%1 after %Ln minute(s): %2", "", int(event.ageMs / 60'000))
            .arg(event.code, TokenText::cause(line));
    }
    return {};
}

} // namespace

QString TokenText::cause(const services::TokenLine& line)
{
    const QString about = clockTimeOf(line.aboutMs);
    switch (line.cause) {
    case TokenCause::OtherFetchedClassic:
        return tr("another system fetched a classic token at about %1").arg(about);
    case TokenCause::ForcedElsewhere:
        return tr("another system forced a new stable token before %1").arg(about);
    case TokenCause::RenewedHere:
        return tr("this program fetched another at %1").arg(about);
    case TokenCause::RenewedByService:
        return tr("the token service has got another");
    case TokenCause::Expired:
        return tr("its time was over at %1").arg(about);
    case TokenCause::EndWrong:
        return tr("it ended before the end that was named");
    case TokenCause::ClockWrong:
        return tr("it ended before its time: is the clock of this computer right?");
    case TokenCause::NoToken:
        return tr("it is no token of this account");
    case TokenCause::Unknown:
        return tr("the cause is not known");
    case TokenCause::None:
        break;
    }
    return {};
}

QString TokenText::line(const services::TokenLine& line)
{
    return timeOf(line.event.atMs) + u"  "_s + padded(wordFor(line.event), 16)
        + padded(domain::toString(line.event.source), 9) + detailOf(line);
}

QJsonObject TokenText::toJson(const TokenEvent& event)
{
    QJsonObject object{{u"at"_s, rfcTimeOf(event.atMs)}, {u"event"_s, domain::toString(event.what)},
        {u"source"_s, domain::toString(event.source)}};
    if (event.what != What::Refused)
        object.insert(u"forced"_s, event.wasForced);
    if (event.what == What::Received)
        object.insert(u"same"_s, event.isSame);
    if (event.expiresAtMs > 0)
        object.insert(u"expires_at"_s, rfcTimeOf(event.expiresAtMs));
    if (event.what == What::Refused)
        object.insert(u"age_seconds"_s, event.ageMs / 1000);
    if (!event.code.isEmpty())
        object.insert(u"code"_s, event.code);
    if (!event.requestId.isEmpty())
        object.insert(u"rid"_s, event.requestId);
    return object;
}

QJsonObject TokenText::toJson(const services::TokenLine& line)
{
    QJsonObject object = toJson(line.event);
    if (line.cause == TokenCause::None)
        return object;
    object.insert(u"cause"_s, services::toString(line.cause));
    if (line.aboutMs > 0)
        object.insert(u"about"_s, rfcTimeOf(line.aboutMs));
    return object;
}

} // namespace wego::cli
