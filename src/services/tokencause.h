// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/tokenevent.h"

#include <QList>
#include <QString>

#include <optional>

namespace wego::services {

/// Why WeChat refused a token, as far as can be told from here. The text is made where it is shown.
enum class TokenCause {
    None,                ///< the event is no refusal
    OtherFetchedClassic, ///< another system fetched a classic token, which ended this one
    ForcedElsewhere,     ///< somebody forced a new stable token, which ended this one at once
    RenewedHere,         ///< this program itself got the token that replaced it
    RenewedByService,    ///< the merchant's token service has got another meanwhile
    Expired,             ///< its time was over
    EndWrong,            ///< it ended before the end that was entered, or that the service named
    ClockWrong,          ///< it ended before its time, or before it came: a clock was set
    NoToken,             ///< what was given is no token of this account
    Unknown,
};

/// "other-fetched-classic" and so on, for --json.
QString toString(TokenCause cause);

struct TokenLine {
    domain::TokenEvent event;
    TokenCause cause = TokenCause::None;
    qint64 aboutMs = 0; ///< when that probably happened; 0 if it cannot be told

    friend bool operator==(const TokenLine&, const TokenLine&) = default;
};

/// The events of one account, in their order, with what probably caused them.
QList<TokenLine> withCauses(const QList<domain::TokenEvent>& events);

/// How the token that is in use came, or nothing if there is none at `nowMs`.
std::optional<domain::TokenEvent> presentToken(const QList<TokenLine>& timeline, qint64 nowMs);

} // namespace wego::services
