// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/oacall.h"

#include <QDate>
#include <QHash>

namespace wego::base {
class Clock;
}

namespace wego::sandbox {

class OaTokens;

/// How often each call may be made on a Beijing day, and the calls that ask and reset that.
class OaQuota {
public:
    OaQuota(const OaTokens& tokens, base::Clock& clock);

    /// `routes` says later which paths there are.
    void addRoutes(OaRoutes& routes);
    /// Counts a call; false if the day's limit is used up.
    [[nodiscard]] bool take(const QString& path);

private:
    OaResult show(const OaCall& call, const OaRoutes& routes);
    OaResult clearOne(const OaCall& call, const OaRoutes& routes);
    OaResult clearAll(const OaCall& call);
    OaResult clearWithSecret(const OaCall& call);
    OaResult resetAll();
    void turnPage();

    const OaTokens& m_tokens;
    base::Clock& m_clock;
    QDate m_day;
    QHash<QString, int> m_used;
    int m_resets = 0;    ///< of everything, this month
    int m_oneResets = 0; ///< of one call, this month
};

} // namespace wego::sandbox
