// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/orders/refundrulelist.h"

#include "base/beijingtime.h"
#include "gui/orders/orderwords.h"
#include "gui/widgets/marklabel.h"
#include "gui/widgets/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace wego::gui {

using domain::RefundObstacle;
using Outcome = RefundRuleList::Rule::Outcome;

namespace {

constexpr qint64 SecondMs = 1'000;
constexpr qint64 MinuteMs = 60'000;
constexpr qint64 HourMs = 60 * MinuteMs;
constexpr qint64 DayMs = 24 * HourMs;

QString span(qint64 ms)
{
    if (ms < HourMs)
        return RefundRuleList::tr("%n minute(s)", nullptr, static_cast<int>(ms / MinuteMs));
    if (ms < 2 * DayMs)
        return RefundRuleList::tr("%n hour(s)", nullptr, static_cast<int>(ms / HourMs));
    return RefundRuleList::tr("%n day(s)", nullptr, static_cast<int>(ms / DayMs));
}

RefundRuleList::Rule shareRule(base::Money amount, const domain::Order& order)
{
    const base::Money share = domain::customerShare(amount, order);
    if (share == amount)
        return {Outcome::Fits,
            RefundRuleList::tr("The customer gets %1", "amount").arg(share.toGroupedYuan())};
    return {Outcome::Fits,
        RefundRuleList::tr("The customer gets %1; %2 are the share of coupons")
            .arg(share.toGroupedYuan(), (amount - share).toGroupedYuan())};
}

RefundRuleList::Rule ageRule(const domain::Order& order, qint64 nowMs)
{
    if (!order.paidAt.isValid())
        return {Outcome::Fits, RefundRuleList::tr("When it was paid is not known here")};
    const QDate today = base::beijing::fromMs(nowMs).date();
    const auto day = static_cast<int>(order.paidAt.date().daysTo(today)) + 1;
    return {Outcome::Fits,
        RefundRuleList::tr("Day %1 after the payment; refundable for a year").arg(day)};
}

RefundRuleList::Rule paceRule(const domain::RefundedSoFar& soFar, qint64 nowMs)
{
    const int part = soFar.refunds + 1;
    if (soFar.refunds == 0 && soFar.lastMs == 0)
        return {Outcome::Fits, RefundRuleList::tr("The first refund of this order")};
    if (soFar.lastMs == 0) // V2 does not tell when
        return {Outcome::Fits, RefundRuleList::tr("Refund %1 of this order").arg(part)};
    const qint64 since = nowMs - soFar.lastMs;
    if (since < domain::RefundGapMs)
        return {Outcome::Waits,
            RefundRuleList::tr(
                "Refund %1 of this order; WeChat wants a minute between two: %2 s left")
                .arg(part)
                .arg((domain::RefundGapMs - since + SecondMs - 1) / SecondMs)};
    return {Outcome::Fits,
        RefundRuleList::tr("Refund %1 of this order, %2 after the last one")
            .arg(part)
            .arg(span(since))};
}

/// Said at the fields, or while the amount is not there yet.
bool isOfForm(RefundObstacle obstacle)
{
    return obstacle == RefundObstacle::MoreThanLeft || obstacle == RefundObstacle::AmountNotPositive
        || obstacle == RefundObstacle::ReasonTooLong || obstacle == RefundObstacle::TooSoon;
}

MarkLabel* markOf(Outcome outcome, QWidget* parent)
{
    auto* mark = new MarkLabel(parent);
    switch (outcome) {
    case Outcome::Fits:
        mark->show(Mark::Tick, MarkLabel::Tint::Good);
        break;
    case Outcome::Waits:
        mark->show(Mark::Waiting, MarkLabel::Tint::Attention);
        break;
    case Outcome::Breaks:
        mark->show(Mark::Refused, MarkLabel::Tint::Bad);
        break;
    }
    return mark;
}

} // namespace

RefundRuleList::RefundRuleList(QWidget* parent) : QWidget(parent), m_lines(new QVBoxLayout(this))
{
    setObjectName(u"refundRules"_s);
    m_lines->setContentsMargins(0, 0, 0, 8);
    m_lines->setSpacing(4);
}

QList<RefundRuleList::Rule> RefundRuleList::rulesOf(base::Money amount, const domain::Order& order,
    const domain::RefundedSoFar& soFar, qint64 nowMs)
{
    QList<Rule> rules{shareRule(amount, order), ageRule(order, nowMs), paceRule(soFar, nowMs)};
    for (const RefundObstacle obstacle : domain::obstaclesTo(amount, {}, order, soFar, nowMs)) {
        if (!isOfForm(obstacle))
            rules.append({Outcome::Breaks, OrderWords::obstacle(obstacle)});
    }
    return rules;
}

void RefundRuleList::setRules(const QList<Rule>& rules)
{
    if (rules == m_rules)
        return;
    m_rules = rules;
    while (const std::unique_ptr<QLayoutItem> item{m_lines->takeAt(0)}) {
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    for (const Rule& rule : m_rules) {
        auto* line = new QWidget(this);
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        auto* text = new QLabel(rule.text, line);
        text->setWordWrap(true);
        row->addWidget(markOf(rule.outcome, line), 0, Qt::AlignTop);
        row->addWidget(text, 1);
        m_lines->addWidget(line);
        line->show();
    }
    updateGeometry();
}

} // namespace wego::gui
