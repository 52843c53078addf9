// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bills/summarycheck.h"

#include "base/money.h"
#include "gui/bills/words.h"
#include "gui/widgets/badge.h"
#include "gui/widgets/labelink.h"
#include "gui/widgets/marklabel.h"
#include "gui/widgets/tokens.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <optional>

namespace wego::gui {

using namespace Qt::StringLiterals;
using bills::Column;

namespace {

constexpr int LineHeight = 22;
constexpr int MarkColumn = 3;

struct SumName {
    Column column;
    const char* name;
};

constexpr SumName SumNames[] = {
    {Column::SettlementAmount, QT_TRANSLATE_NOOP("wego::gui::SummaryCheck", "Settled")},
    {Column::RefundAmount, QT_TRANSLATE_NOOP("wego::gui::SummaryCheck", "Refunds")},
    {Column::CouponAmount, QT_TRANSLATE_NOOP("wego::gui::SummaryCheck", "Coupons")},
    {Column::CouponRefundAmount, QT_TRANSLATE_NOOP("wego::gui::SummaryCheck", "Coupon refunds")},
    {Column::Fee, QT_TRANSLATE_NOOP("wego::gui::SummaryCheck", "Fee")},
    {Column::OrderAmount, QT_TRANSLATE_NOOP("wego::gui::SummaryCheck", "Orders")},
    {Column::RefundAskedAmount, QT_TRANSLATE_NOOP("wego::gui::SummaryCheck", "Refunds asked")},
};

QLabel* caption(QWidget* parent, const QString& text)
{
    auto* label = new QLabel(text, parent);
    label->setFont(Theme::font(TypeRole::Caption));
    return label;
}

} // namespace

SummaryCheck::SummaryCheck(QWidget* parent)
    : QWidget(parent), m_badge(new Badge(this)), m_origin(caption(this, {}))
{
    setObjectName(u"summaryCheck"_s);
    m_badge->setObjectName(u"summaryBadge"_s);
    m_origin->setObjectName(u"billOrigin"_s);
    m_origin->setForegroundRole(QPalette::PlaceholderText);
    auto* title = new QLabel(tr("Summary check"), this);
    QFont bold = Theme::font(TypeRole::Body);
    bold.setBold(true);
    title->setFont(bold);
    auto* head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(m_badge);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 10, 12, 10);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_origin);
}

void SummaryCheck::show(const bills::Verification& verification, const BillOrigin& origin)
{
    m_verification = verification;
    showBadge(*m_badge, verification);
    fillLines(verification);
    m_origin->setText(originText(origin));
    setVisible(true);
}

void SummaryCheck::clear()
{
    setVisible(false);
}

void SummaryCheck::copyBadge(Badge& other) const
{
    showBadge(other, m_verification);
}

void SummaryCheck::showBadge(Badge& badge, const bills::Verification& verification)
{
    if (verification.isVerified())
        badge.show(Tone::Good, tr("Agrees"), Mark::Verified);
    else if (!verification.hasSummary)
        badge.show(Tone::Attention, tr("No summary line"), Mark::Warning);
    else
        badge.show(Tone::Bad, tr("Differs"), Mark::Differs);
}

void SummaryCheck::fillLines(const bills::Verification& verification)
{
    if (m_lines)
        m_lines->deleteLater();
    m_lines = new QWidget(this);
    m_grid = new QGridLayout(m_lines);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(0, 1);
    m_row = 0;
    addText(1, tr("Summary"), false, true);
    addText(2, tr("Row sum"), false, true);
    ++m_row;
    const auto expectedRows = verification.expectedRows;
    addLine(tr("Rows"), expectedRows ? BillWords::count(*expectedRows) : u"–"_s,
        BillWords::count(verification.rows), expectedRows == verification.rows);
    for (const bills::SumCheck& sum : verification.sums) {
        addLine(sumName(sum), sum.expected ? BillWords::sum(sum.column, *sum.expected) : u"–"_s,
            BillWords::sum(sum.column, sum.actual), sum.agrees());
        if (const auto difference = sum.difference(); difference && !sum.agrees())
            addDifference(tr("Difference %1").arg(BillWords::sum(sum.column, *difference)));
    }
    static_cast<QVBoxLayout*>(layout())->insertWidget(1, m_lines);
}

void SummaryCheck::addLine(
    const QString& name, const QString& expected, const QString& actual, bool agrees)
{
    addText(0, name, !agrees, false);
    addText(1, expected, !agrees, true);
    addText(2, actual, !agrees, false);
    auto* mark = new MarkLabel(m_lines);
    mark->setObjectName(u"sumMark"_s);
    if (agrees)
        mark->show(Mark::Tick, MarkLabel::Tint::Good);
    else
        mark->show(Mark::Differs, MarkLabel::Tint::Bad);
    mark->setAccessibleName(agrees ? tr("%1 agrees").arg(name) : tr("%1 differs").arg(name));
    m_grid->addWidget(mark, m_row, MarkColumn);
    m_grid->setRowMinimumHeight(m_row, LineHeight);
    ++m_row;
}

void SummaryCheck::addDifference(const QString& text)
{
    QLabel* label = addText(2, text, true, false);
    label->setObjectName(u"sumDifference"_s);
    m_grid->addWidget(label, m_row, 0, 1, 3);
    m_grid->setRowMinimumHeight(m_row, LineHeight);
    ++m_row;
}

QLabel* SummaryCheck::addText(int column, const QString& text, bool bad, bool quiet)
{
    QLabel* label = caption(m_lines, text);
    if (column > 0) {
        label->setFont(Theme::numberFont(TypeRole::Caption));
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    if (bad) {
        setInk(label, Theme::tokensFor(palette()).danger);
    } else if (quiet) {
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    m_grid->addWidget(label, m_row, column);
    return label;
}

QString SummaryCheck::sumName(const bills::SumCheck& sum)
{
    for (const SumName& each : SumNames) {
        if (each.column == sum.column)
            return tr(each.name);
    }
    return sum.name;
}

QString SummaryCheck::originText(const BillOrigin& origin)
{
    if (!origin.receivedAt.isValid())
        return {};
    const QString when = BillWords::moment(origin.receivedAt);
    return origin.sha1Confirmed ? tr("SHA-1 matches · %1", "time of receipt").arg(when)
                                : tr("Received %1").arg(when);
}

void SummaryCheck::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, Theme::tokensFor(palette()).line);
}

} // namespace wego::gui
