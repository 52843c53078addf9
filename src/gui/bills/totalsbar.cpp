// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bills/totalsbar.h"

#include "base/money.h"
#include "gui/bills/words.h"
#include "gui/widgets/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace wego::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int Height = 40;

QString yuan(std::int64_t fen)
{
    return base::formatScaled(fen, 2, true);
}

/// Fees are whole fen in practice; what is not is rounded half away from zero.
QString yuanOfMilli(std::int64_t milliFen)
{
    return base::Fee::fromMilliFen(milliFen).toMoney().toGroupedYuan();
}

QFont boldNumbers()
{
    QFont font = Theme::numberFont(TypeRole::Body);
    font.setBold(true);
    return font;
}

} // namespace

TotalsBar::TotalsBar(QWidget* parent)
    : QFrame(parent)
    , m_count(new QLabel(this))
    , m_rows(new QLabel(this))
    , m_unit(new QLabel(tr("in yuan"), this))
{
    setObjectName(u"totalsBar"_s);
    setFixedHeight(Height);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    m_count->setObjectName(u"shownRows"_s);
    m_count->setFont(boldNumbers());
    m_rows->setObjectName(u"allRows"_s);
    m_unit->setFont(Theme::font(TypeRole::Caption));
    m_unit->setForegroundRole(QPalette::PlaceholderText);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->setSpacing(4);
    layout->addWidget(m_count);
    layout->addWidget(m_rows);
    layout->addSpacing(16);
    layout->addWidget(m_unit);
    layout->addStretch();
    m_sums = {addSum(u"sumOrders"_s, tr("Orders")), addSum(u"sumSettled"_s, tr("Settled")),
        addSum(u"sumRefunds"_s, tr("Refunds")), addSum(u"sumFee"_s, tr("Fee")),
        addSum(u"sumNet"_s, tr("Net"))};
    clear();
}

TotalsBar::Sum TotalsBar::addSum(const QString& name, const QString& title)
{
    auto* layout = static_cast<QHBoxLayout*>(this->layout());
    Sum sum{new QLabel(title, this), new QLabel(this)};
    sum.title->setFont(Theme::font(TypeRole::Caption));
    sum.value->setObjectName(name);
    sum.value->setAccessibleName(title);
    sum.value->setFont(boldNumbers());
    sum.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addSpacing(12);
    layout->addWidget(sum.title);
    layout->addWidget(sum.value);
    return sum;
}

void TotalsBar::showVisible(const bills::BillTotals& totals, qint64 all)
{
    m_count->setText(BillWords::count(totals.rows));
    m_rows->setText(totals.rows == all
            ? tr("row(s)", "behind a number", static_cast<int>(all))
            : tr("/ %1 row(s)", "shown / all rows", static_cast<int>(all))
                  .arg(BillWords::count(all)));
    showSums(totals);
}

void TotalsBar::showSelection(const bills::BillTotals& totals)
{
    m_count->setText(BillWords::count(totals.rows));
    m_rows->setText(tr("row(s) selected", "behind a number", static_cast<int>(totals.rows)));
    showSums(totals);
}

void TotalsBar::showReading(qint64 rows)
{
    m_count->setText(BillWords::count(rows));
    m_rows->setText(tr("rows, still reading"));
    setSumsVisible(false);
}

void TotalsBar::clear()
{
    m_count->clear();
    m_rows->clear();
    setSumsVisible(false);
}

void TotalsBar::showSums(const bills::BillTotals& totals)
{
    const QString texts[] = {yuan(totals.orderFen), yuan(totals.settlementFen),
        yuan(totals.refundFen), yuanOfMilli(totals.feeMilliFen), yuanOfMilli(totals.netMilliFen())};
    for (qsizetype i = 0; i < m_sums.size(); ++i)
        m_sums[i].value->setText(texts[i]);
    setSumsVisible(true);
}

void TotalsBar::setSumsVisible(bool visible)
{
    m_hasSums = visible;
    m_unit->setVisible(visible);
    fitWidth();
}

/// In a narrow room the sums step back from the left; the net amount stays.
void TotalsBar::fitWidth()
{
    int room = width() - 32 - m_count->sizeHint().width() - m_rows->sizeHint().width() - 24
        - m_unit->sizeHint().width();
    for (auto sum = m_sums.rbegin(); sum != m_sums.rend(); ++sum) {
        room -= sum->title->sizeHint().width() + sum->value->sizeHint().width() + 20;
        const bool fits = m_hasSums && (room >= 0 || sum == m_sums.rbegin());
        sum->title->setVisible(fits);
        sum->value->setVisible(fits);
    }
}

void TotalsBar::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fitWidth();
}

void TotalsBar::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, Theme::tokensFor(palette()).border);
}

} // namespace wego::gui
