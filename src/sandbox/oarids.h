// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/oacall.h"

#include <QList>

namespace wego::base {
class Clock;
}

namespace wego::sandbox {

/// The calls that were refused, by the id that each refusal names: openapi/rid/get. Known for seven
/// days, and at most the last thousand.
class OaRids {
public:
    explicit OaRids(base::Clock& clock) : m_clock(clock) { }

    void addRoutes(OaRoutes& routes);
    void remember(const QString& rid, const Request& request, const QByteArray& reply);

private:
    struct Refusal {
        QString rid;
        qint64 at = 0; ///< seconds
        QJsonObject told;
    };

    [[nodiscard]] OaResult tell(const OaCall& call) const;

    base::Clock& m_clock;
    QList<Refusal> m_refusals; ///< oldest first
};

} // namespace wego::sandbox
