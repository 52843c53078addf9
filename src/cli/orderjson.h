// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/neworder.h"
#include "services/orders.h"

#include <QJsonObject>

namespace wego::cli {

/// Orders and refunds of one order as --json gives them: WeChat's v3 names, amounts in fen, times
/// with their zone. What is not known is left out.
QJsonObject toJson(const domain::Order& order);
QJsonObject toJson(const domain::Refund& refund);
/// An entry of the journal. `state` is ours ("succeeded"), `amount.refund` what was asked for.
QJsonObject toJson(const domain::RefundEntry& entry);
/// The order with `refunds`, `journal`, what is left to refund, and where it comes from.
QJsonObject toJson(const services::OrderView& view);
QJsonObject toJson(const services::RecentOrder& recent);
/// What the front end needs stands beside the order, by the names under which it is handed over.
QJsonObject toJson(const services::MadeOrder& made);

/// "wechat", "stored", "bill", "made".
QString toString(services::OrderView::Source source);
/// RFC 3339 of milliseconds since the epoch; empty for 0.
QString timeJson(qint64 ms);

} // namespace wego::cli
