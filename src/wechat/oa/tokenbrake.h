// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "wechat/oa/token.h"

#include <QList>

#include <optional>

namespace wego::wechat::oa {

/// Ends a war for classic tokens. Two programs that fetch them end each other's token with each
/// fetch: ours is refused soon after it came, we fetch another, the other program's is refused, and
/// so on. After three such refusals within an hour nothing is fetched for half an hour, so that at
/// least the merchant's server has peace. The other sources end nobody's token.
class TokenBrake {
public:
    static constexpr int MostRefusals = 3;
    static constexpr qint64 WindowMs = 60LL * 60 * 1000;
    /// A token that is refused at this age or later was just old.
    static constexpr qint64 EarlyMs = 30LL * 60 * 1000;
    static constexpr qint64 PauseMs = 30LL * 60 * 1000;

    /// Whether this refusal was one too many.
    bool countRefusal(const AccessToken& token, qint64 nowMs);
    /// Auth "wego.token-war" (facts: times, minutes until the next attempt) during the pause.
    [[nodiscard]] std::optional<base::Error> errorAt(qint64 nowMs) const;

private:
    QList<qint64> m_refusals;
    qint64 m_sinceMs = 0;
    qint64 m_untilMs = 0;
};

} // namespace wego::wechat::oa
