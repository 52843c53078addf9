// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wechat/oa/tokenbrake.h"
#include "wechat/oa/tokenjob.h"

#include <QPointer>

namespace wego::wechat::oa {

/// Holds the token of one account: one renewal in flight for any number of callers.
class TokenKeeper final : public QObject {
    Q_OBJECT

public:
    /// How long before its end a token is renewed.
    static constexpr qint64 RenewalMarginMs = 5LL * 60 * 1000;
    /// Within the margin a source is not asked more often than this: it may have nothing newer.
    static constexpr qint64 RenewalPauseMs = 30'000;

    /// `line` outlives the keeper.
    TokenKeeper(const Line& line, TokenOrigin origin, QObject* parent);

    /// The token to send a call with; nothing if it has to be renewed before.
    [[nodiscard]] SharedToken usable() const;
    /// The token while its time is not over, even if it should be renewed.
    [[nodiscard]] SharedToken unexpired() const;

    /// The renewal in flight, or a new one. When its callers hear of its end, the new token is
    /// already here.
    [[nodiscard]] TokenJob* renewal();
    /// Invalidates the present token at once, with everybody who uses it: only when the user asks
    /// for that by name. WeChat allows it 20 times a day, not twice within 30 seconds.
    [[nodiscard]] TokenJob* forcedRenewal();

    /// Why nothing may be renewed now, if that is so; a forced renewal may.
    [[nodiscard]] std::optional<base::Error> brake() const;

    /// A token that another keeper received. Taken if it is newer than all that were here and not
    /// about to end; it was reported and counted where it came.
    void give(const AccessToken& token);

    /// What happened to the account's tokens before, in its order: for the brake.
    void recall(const QList<TokenEvent>& events);

    [[nodiscard]] const Credentials& credentials() const { return m_origin.credentials; }

    /// WeChat did not accept `used`. Drops it if it is still the present one.
    void refuse(const SharedToken& used, const base::Error& why);

signals:
    /// For the token timeline; comes through the event loop.
    void reported(const wego::domain::TokenEvent& event);

private:
    TokenJob* begin(Force force);
    void settle(const base::Result<AccessToken>& result, Force force, int order);
    void keep(const AccessToken& token, Force force);
    void reportFailure(const base::Error& error, Force force);
    void report(TokenEvent event);

    const Line& m_line;
    TokenOrigin m_origin;
    SharedToken m_token;
    SharedToken m_last; ///< also after it was refused
    qint64 m_expiresAtMs = 0;
    QPointer<TokenJob> m_renewal;
    TokenBrake m_brake;
    qint64 m_askedAtMs = 0;
    int m_begun = 0;
    int m_keptOrder = 0;
};

} // namespace wego::wechat::oa
