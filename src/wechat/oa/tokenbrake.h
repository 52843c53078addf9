// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "wechat/oa/token.h"

#include <QList>

#include <optional>

namespace wego::wechat::oa {

/// Ends a war for classic tokens. Two programs that fetch them end each other's token with each
/// fetch: ours is refused soon after it came, we fetch another, the other program's is refused, and
/// so on. The same happens if a program is started again and again, and fetches each time. After
/// three tokens within an hour that ended so early nothing is fetched for half an hour, so that at
/// least the merchant's server has peace. The other sources end nobody's token.
class TokenBrake {
public:
    static constexpr int MostLosses = 3;
    static constexpr qint64 WindowMs = 60LL * 60 * 1000;
    /// A token that ends at this age or later was just old.
    static constexpr qint64 EarlyMs = 30LL * 60 * 1000;
    static constexpr qint64 PauseMs = 30LL * 60 * 1000;

    /// What happened to the account's tokens, in its order; also before this program was started.
    /// True if it ended one token too many.
    bool count(const TokenEvent& event);
    /// Auth "wego.token-war" (facts: times, minutes until the next attempt) during the pause.
    [[nodiscard]] std::optional<base::Error> errorAt(qint64 nowMs) const;

private:
    [[nodiscard]] bool hasEndedEarly(const TokenEvent& event) const;
    bool countLoss(qint64 atMs);

    QList<qint64> m_losses;
    std::optional<qint64> m_receivedAtMs; ///< of the token that is not refused yet
    qint64 m_sinceMs = 0;
    qint64 m_untilMs = 0;
};

} // namespace wego::wechat::oa
