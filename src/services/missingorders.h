// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/refundplanner.h"

#include <QHash>
#include <QString>

namespace wego::services {

/// Orders that WeChat was asked for and has not. Nothing of them can be stored, and a plan that was
/// refused for their sake must not ask for them again and again. Milliseconds since the epoch; of
/// one merchant.
class MissingOrders {
public:
    void note(const QList<domain::OrderNumber>& numbers, qint64 nowMs);
    /// Those that were missing a moment ago, as what is known of them: nothing can be there.
    [[nodiscard]] KnownOrders recent(qint64 nowMs) const;

private:
    QHash<QString, qint64> m_askedMs; ///< by domain::keyOf()
};

} // namespace wego::services
