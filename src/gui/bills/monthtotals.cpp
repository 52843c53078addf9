// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bills/monthtotals.h"

#include "gui/bills/words.h"
#include "gui/widgets/tokens.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>

namespace wego::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int LineHeight = 22;

QString yuan(std::int64_t milliFen)
{
    return base::Fee::fromMilliFen(milliFen).toMoney().toGroupedYuan();
}

} // namespace

MonthTotals::MonthTotals(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_days(new QLabel(this))
    , m_grid(new QGridLayout(this))
{
    setObjectName(u"monthTotals"_s);
    QFont bold = Theme::font(TypeRole::Body);
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setObjectName(u"monthTotalsTitle"_s);
    m_days->setObjectName(u"monthTotalsDays"_s);
    m_days->setFont(Theme::font(TypeRole::Caption));
    m_days->setForegroundRole(QPalette::PlaceholderText);
    m_days->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_grid->setContentsMargins(16, 10, 12, 10);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(0, 1);
    m_grid->addWidget(m_title, 0, 0);
    m_grid->addWidget(m_days, 0, 1);
    m_grid->setRowMinimumHeight(0, LineHeight);
    m_settled = addLine(u"monthSettled"_s, tr("Settled"));
    m_refunds = addLine(u"monthRefunds"_s, tr("Refunds"));
    m_fee = addLine(u"monthFee"_s, tr("Fee"));
    m_net = addLine(u"monthNet"_s, tr("Net"));
}

QLabel* MonthTotals::addLine(const QString& name, const QString& title)
{
    const int row = m_grid->rowCount();
    auto* text = new QLabel(title, this);
    text->setFont(Theme::font(TypeRole::Caption));
    auto* value = new QLabel(this);
    value->setObjectName(name);
    value->setAccessibleName(title);
    value->setFont(Theme::numberFont(TypeRole::Caption));
    value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_grid->addWidget(text, row, 0);
    m_grid->addWidget(value, row, 1);
    m_grid->setRowMinimumHeight(row, LineHeight);
    return value;
}

void MonthTotals::show(QDate month, bool isRunning, const services::SpanTotals& totals)
{
    m_title->setText(isRunning ? tr("%1 so far", "month").arg(BillWords::monthName(month))
                               : tr("%1 in all", "month").arg(BillWords::monthName(month)));
    m_days->setText(tr("%n day(s)", nullptr, totals.days));
    m_settled->setText(yuan(totals.totals.settlementFen * 1000));
    m_refunds->setText(yuan(totals.totals.refundFen * 1000));
    m_fee->setText(yuan(totals.totals.feeMilliFen));
    m_net->setText(yuan(totals.totals.netMilliFen()));
    setVisible(totals.days > 0);
}

void MonthTotals::clear()
{
    setVisible(false);
}

void MonthTotals::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, Theme::tokensFor(palette()).line);
}

} // namespace wego::gui
