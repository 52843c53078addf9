// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/tokencause.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace wego::services {
namespace {

using domain::TokenEvent;
using domain::TokenSource;
using What = TokenEvent::What;

constexpr std::array<QLatin1StringView, 10> Names{""_L1, "other-fetched-classic"_L1,
    "forced-elsewhere"_L1, "renewed-here"_L1, "renewed-by-service"_L1, "expired"_L1, "end-wrong"_L1,
    "clock-wrong"_L1, "no-token"_L1, "unknown"_L1};

/// So long WeChat still takes a classic token after the next one was fetched.
constexpr qint64 OverlapMs = 5LL * 60 * 1000;
/// WeChat's clock and ours need not agree to the second.
constexpr qint64 ToleranceMs = 60'000;

struct Verdict {
    TokenCause cause;
    qint64 aboutMs = 0;
};

qint64 receivedAt(const TokenEvent& refusal)
{
    return refusal.atMs - refusal.ageMs;
}

bool isFromWeChat(TokenSource source)
{
    return source == TokenSource::Stable || source == TokenSource::Classic;
}

/// Whether getting that token ended the other. A stable one comes again to every program that asks,
/// unless it was forced.
bool hasReplaced(const TokenEvent& received, const TokenEvent& refused)
{
    if (received.what != What::Received || received.isSame || received.source != refused.source)
        return false;
    // The end tells the refused token's own receipt from that of another.
    return received.atMs >= receivedAt(refused) && received.expiresAtMs != refused.expiresAtMs
        && (received.wasForced || received.source == TokenSource::Classic);
}

/// When this program itself replaced the refused token.
std::optional<qint64> replacedHere(const QList<TokenEvent>& events, qsizetype refusal)
{
    const auto last = events.begin() + refusal;
    const auto found = std::find_if(events.begin(), last,
        [&](const TokenEvent& event) { return hasReplaced(event, events[refusal]); });
    return found == last ? std::nullopt : std::optional(found->atMs);
}

/// Whether the merchant's service gives another token by now.
bool hasServiceRenewed(const QList<TokenEvent>& events, qsizetype refusal)
{
    const auto next = std::find_if(events.begin() + refusal + 1, events.end(),
        [](const TokenEvent& event) { return event.what == What::Received; });
    return next != events.end() && next->source == TokenSource::Url && !next->isSame;
}

/// 40001: the token is good no more though its time is not over.
Verdict whyReplaced(const QList<TokenEvent>& events, qsizetype refusal)
{
    const TokenEvent& event = events[refusal];
    if (const auto atMs = replacedHere(events, refusal))
        return {TokenCause::RenewedHere, *atMs};
    if (event.source == TokenSource::Stable)
        return {TokenCause::ForcedElsewhere, event.atMs};
    if (event.source == TokenSource::Url && hasServiceRenewed(events, refusal))
        return {TokenCause::RenewedByService};
    return {TokenCause::OtherFetchedClassic, std::max(receivedAt(event), event.atMs - OverlapMs)};
}

Verdict verdictOn(const QList<TokenEvent>& events, qsizetype refusal)
{
    const TokenEvent& event = events[refusal];
    if (event.ageMs < 0)
        return {TokenCause::ClockWrong};
    if (event.expiresAtMs > 0 && event.atMs >= event.expiresAtMs - ToleranceMs)
        return {TokenCause::Expired, event.expiresAtMs};
    if (event.code == u"40001")
        return whyReplaced(events, refusal);
    const bool isOurs = isFromWeChat(event.source);
    if (event.code == u"42001")
        return {isOurs ? TokenCause::ClockWrong : TokenCause::EndWrong};
    if (event.code == u"40014" && !isOurs)
        return {TokenCause::NoToken};
    return {TokenCause::Unknown};
}

} // namespace

QString toString(TokenCause cause)
{
    return Names[static_cast<std::size_t>(cause)];
}

QList<TokenLine> withCauses(const QList<TokenEvent>& events)
{
    QList<TokenLine> lines;
    for (qsizetype i = 0; i < events.size(); ++i) {
        const bool isRefusal = events[i].what == What::Refused;
        const Verdict verdict = isRefusal ? verdictOn(events, i) : Verdict{TokenCause::None};
        lines.append({events[i], verdict.cause, verdict.aboutMs});
    }
    return lines;
}

std::optional<TokenEvent> presentToken(const QList<TokenLine>& timeline, qint64 nowMs)
{
    std::optional<TokenEvent> present;
    for (const TokenLine& line : timeline) {
        if (line.event.what == What::Received)
            present = line.event;
        else if (line.event.what == What::Refused)
            present.reset();
    }
    if (present && present->expiresAtMs <= nowMs)
        present.reset();
    return present;
}

} // namespace wego::services
