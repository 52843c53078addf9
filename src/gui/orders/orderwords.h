// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ordernumber.h"
#include "domain/refundrules.h"
#include "gui/widgets/badge.h"
#include "services/orders.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace wego::gui {

/// A state as a badge shows it.
struct OrderBadge {
    Tone tone = Tone::Neutral;
    Mark mark = Mark::Planned;
    QString word;

    friend bool operator==(const OrderBadge&, const OrderBadge&) = default;
};

/// How the window speaks of orders: kinds of numbers, states, where facts come from, and the rules
/// of refunds. Times are Beijing's.
class OrderWords {
    Q_DECLARE_TR_FUNCTIONS(wego::gui::OrderWords)

public:
    [[nodiscard]] static QString kind(domain::OrderNumberKind kind);
    /// What a text was recognised as: "WeChat order number, 28 digits"; empty if as nothing.
    [[nodiscard]] static QString recognised(const QList<domain::OrderNumber>& numbers);
    /// All that will be tried, a line each.
    [[nodiscard]] static QString tries(const QList<domain::OrderNumber>& numbers);

    /// The state of an order and its refunds in one badge; what needs a person wins.
    [[nodiscard]] static OrderBadge badge(const domain::Order& order,
        const domain::RefundedSoFar& refunded, std::optional<domain::RefundState> refundState);
    [[nodiscard]] static OrderBadge badge(const services::OrderView& view);
    [[nodiscard]] static OrderBadge badge(const services::RecentOrder& recent);

    /// "WeChat said so at 10:06, signature verified".
    [[nodiscard]] static QString source(const services::OrderView& view, qint64 nowMs);
    [[nodiscard]] static QString tradeType(const QString& word);
    [[nodiscard]] static QString obstacle(domain::RefundObstacle obstacle);

    /// "10:06", "yesterday 20:17", "11-20 15:41", "2025-11-20 15:41".
    [[nodiscard]] static QString moment(qint64 atMs, qint64 nowMs);
    /// "11-20 15:41:57", with the year if it is another one than now.
    [[nodiscard]] static QString exactMoment(const QDateTime& at, qint64 nowMs);
    /// Goods, or the number if they are not known.
    [[nodiscard]] static QString name(const domain::Order& order);
};

} // namespace wego::gui
