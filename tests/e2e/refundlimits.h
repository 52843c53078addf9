// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace wego::sandbox {
class Sandbox;
}

namespace wego::test {

/// Whatever may happen to an answer of refunds and their queries, V2 and v3, now and then: lost,
/// cut, or an error although it was done or not.
void injectRefundFaults(sandbox::Sandbox& sandbox);

/// Which limit that WeChat documents was broken, by Sandbox::refundRates(): 150 refunds, 6 refused
/// ones and 300 queries in any second, 5000 refunds of old orders in any minute, and a minute
/// between two refunds of one order. Empty if none was.
QString brokenLimit(const QJsonObject& rates);

} // namespace wego::test
