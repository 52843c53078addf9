// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "sandbox/oacall.h"

#include <QList>

namespace wego::base {
class Clock;
}

namespace wego::sandbox {

struct Identity;

/// The two kinds of access tokens, which know nothing of each other. A classic token works for
/// five minutes more after the next one was fetched; a stable one stays the same until its last
/// five minutes, unless a renewal is forced, which ends it at once.
class OaTokens {
public:
    OaTokens(const Identity& identity, base::Clock& clock);

    void addRoutes(OaRoutes& routes);
    /// 40014, 40001 or 42001; nothing if the token is good.
    [[nodiscard]] std::expected<void, OaError> check(const QString& token) const;
    /// From now on this token is expired.
    void expire(const QString& token);
    /// 41002, 40013; 41004, 40125.
    [[nodiscard]] std::expected<void, OaError> checkSecret(
        const QString& appId, const QString& secret) const;
    [[nodiscard]] std::expected<void, OaError> checkAppId(const QString& appId) const;

private:
    struct Token {
        QString value;
        qint64 expiresAt = 0; ///< seconds
        qint64 deadline = 0;  ///< seconds; it was replaced and is refused from then on
    };

    OaResult classic(const OaCall& call);
    OaResult stable(const OaCall& call);
    OaResult force();
    [[nodiscard]] bool isStableFresh() const;
    [[nodiscard]] int forcedToday() const;
    void forgetOld();
    Token& issue(const QString& prefix);
    [[nodiscard]] QJsonObject told(const QString& value) const;
    [[nodiscard]] Token* find(const QString& value);
    [[nodiscard]] const Token* find(const QString& value) const;

    const Identity& m_identity;
    base::Clock& m_clock;
    base::SystemRandom m_random;
    QList<Token> m_tokens;
    QString m_classic;
    QString m_stable;
    QList<qint64> m_forced; ///< seconds
};

} // namespace wego::sandbox
