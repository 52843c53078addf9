// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"

#include <QMetaType>
#include <QString>

#include <optional>

namespace wego::domain {

/// One line of an account's token timeline. Holds nothing of the token itself.
struct TokenEvent {
    enum class What {
        Received,
        Failed,  ///< the source gave none
        Refused, ///< WeChat did not accept it any more
    };

    What what = What::Received;
    TokenSource source = TokenSource::Stable;
    qint64 atMs = 0;        ///< milliseconds since the epoch, as all times here
    bool wasForced = false; ///< Received or Failed: asked for by name
    bool isSame = false;    ///< Received: the source gave the token again that we had last
    qint64 expiresAtMs = 0; ///< Received, Refused
    qint64 ageMs = 0;       ///< Refused: since it was received
    QString code = {};      ///< Failed, Refused
    QString requestId = {}; ///< Failed, Refused: WeChat's rid

    friend bool operator==(const TokenEvent&, const TokenEvent&) = default;
};

/// "received", "failed", "refused", and back.
QString toString(TokenEvent::What what);
std::optional<TokenEvent::What> tokenEventFromString(QStringView name);

} // namespace wego::domain

Q_DECLARE_METATYPE(wego::domain::TokenEvent)
