// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/orders/orderpage.h"

#include "gui/orders/factscolumn.h"
#include "gui/orders/orderwords.h"
#include "gui/orders/refundbar.h"
#include "gui/orders/timeline.h"
#include "gui/widgets/badge.h"
#include "gui/widgets/icons.h"

#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wego::gui {

namespace {

constexpr int Inset = 24;
constexpr int SectionGap = 24;
constexpr int WideFrom = 1130;
constexpr int LowUnder = 700;

enum GridColumn { StoryColumn, LineColumn, FactsPlace };

} // namespace

OrderPage::OrderPage(QWidget* parent) : QScrollArea(parent)
{
    setObjectName(u"orderPage"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget(this);
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    layOut(content);
    setWidget(content);
    arrange(true);
}

void OrderPage::layOut(QWidget* content)
{
    m_story = new QWidget(content);
    m_bar = new RefundBar(m_story);
    m_timeLine = new TimeLine(m_story);
    auto* story = new QVBoxLayout(m_story);
    story->setContentsMargins(0, 0, 0, 0);
    story->setSpacing(SectionGap);
    story->addWidget(m_bar);
    story->addWidget(m_timeLine);
    m_line = new QFrame(content);
    m_line->setFixedWidth(1);
    m_line->setAutoFillBackground(true);
    m_line->setBackgroundRole(QPalette::Midlight);
    m_facts = new FactsColumn(content);
    m_others = new PersonOrders(content);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(SectionGap);
    m_grid->setVerticalSpacing(SectionGap);
    auto* lines = new QVBoxLayout(content);
    lines->setContentsMargins(Inset, 16, Inset, Inset);
    lines->setSpacing(16);
    lines->addWidget(makeHead());
    lines->addLayout(m_grid);
    lines->addStretch(1);
}

QPushButton* OrderPage::makeButton(const QString& name, const QString& text)
{
    auto* button = new QPushButton(text, m_head);
    button->setObjectName(name);
    button->setProperty("compact", true);
    button->setAutoDefault(false);
    return button;
}

QWidget* OrderPage::makeHead()
{
    m_head = new QWidget(this);
    m_amount = new QLabel(m_head);
    m_amount->setObjectName(u"orderAmount"_s);
    m_amount->setFont(Theme::numberFont(TypeRole::Figure));
    m_amount->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_state = new Badge(m_head);
    m_state->setObjectName(u"orderState"_s);
    m_source = new QLabel(m_head);
    m_source->setObjectName(u"orderSource"_s);
    m_source->setFont(Theme::font(TypeRole::Caption));
    m_source->setForegroundRole(QPalette::PlaceholderText);
    m_source->setWordWrap(true);
    m_openInBills = makeButton(u"openInBills"_s, tr("Open in bills"));
    m_openInBills->setIcon(icon(u"view-financial-list"_s));
    m_rawAnswers = makeButton(u"showRawAnswers"_s, tr("Raw answers"));
    auto* first = new QHBoxLayout;
    first->setSpacing(12);
    first->addWidget(m_amount);
    first->addWidget(m_state);
    first->addStretch(1);
    first->addWidget(m_openInBills);
    first->addWidget(m_rawAnswers);
    auto* lines = new QVBoxLayout(m_head);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addLayout(first);
    lines->addWidget(m_source);
    return m_head;
}

/// Facts beside what happened where there is room, below it where there is none.
void OrderPage::arrange(bool isWide)
{
    m_isWide = isWide;
    for (QWidget* part : {m_story, static_cast<QWidget*>(m_line), static_cast<QWidget*>(m_facts),
             static_cast<QWidget*>(m_others)})
        m_grid->removeWidget(part);
    m_grid->addWidget(m_story, 0, StoryColumn);
    m_grid->setColumnStretch(StoryColumn, 1);
    if (isWide) {
        m_grid->addWidget(m_others, 1, StoryColumn);
        m_grid->addWidget(m_line, 0, LineColumn, 2, 1);
        m_grid->addWidget(m_facts, 0, FactsPlace, 2, 1, Qt::AlignTop);
    } else {
        m_grid->addWidget(m_facts, 1, StoryColumn);
        m_grid->addWidget(m_others, 2, StoryColumn);
    }
    m_line->setVisible(isWide && !m_facts->isHidden());
}

void OrderPage::fitRoom(QSize room)
{
    const bool isWide = room.width() >= WideFrom;
    if (isWide != m_isWide)
        arrange(isWide);
    m_others->setFoldable(room.height() < LowUnder && !m_head->isHidden());
}

void OrderPage::showOrder(const Facts& facts, qint64 nowMs)
{
    m_head->show();
    m_story->show();
    m_facts->show();
    m_line->setVisible(m_isWide);
    showHead(facts, nowMs);
    showRefunds(facts.view);
    QList<TimeLineStep> steps = OrderStory::steps(facts.view, nowMs);
    if (facts.isRefunding)
        steps.append({Mark::Planned, tr("New refund"), tr("being filled in")});
    m_timeLine->setSteps(steps);
    m_facts->setFacts(OrderStory::facts(facts.view, facts.remark));
    m_others->setVisible(!facts.others.isEmpty());
    m_others->setOrders(tr("Other orders of the same customer"), facts.others, nowMs);
}

void OrderPage::showHead(const Facts& facts, qint64 nowMs)
{
    const services::OrderView& view = facts.view;
    const OrderBadge badge = OrderWords::badge(view);
    m_amount->setText(view.order.total.toGroupedYuan());
    m_amount->setAccessibleName(tr("Amount %1").arg(view.order.total.toGroupedYuan()));
    m_state->show(badge.tone, badge.word, badge.mark);
    QString source = OrderWords::source(view, nowMs);
    if (facts.isAsking)
        source = tr("%1. Asking WeChat…", "where the facts come from").arg(source);
    m_source->setText(source);
    m_openInBills->setEnabled(view.billDay.isValid());
    m_openInBills->setToolTip(
        view.billDay.isValid() ? QString() : tr("No archived bill has this payment"));
    m_rawAnswers->setEnabled(!view.raw.isEmpty());
    m_rawAnswers->setToolTip(view.raw.isEmpty() ? tr("WeChat has not answered yet") : QString());
}

void OrderPage::showRefunds(const services::OrderView& view)
{
    const int left = std::max(0, domain::MostPartialRefunds - view.refunded.refunds);
    const bool isPaid = domain::isPaid(view.order.state);
    m_bar->setVisible(isPaid);
    m_bar->setFacts(
        {view.refunded.amount, view.refundable, left, domain::refundableUntil(view.order)});
}

void OrderPage::showPerson(const QString& name, const QList<domain::Order>& orders, qint64 nowMs)
{
    m_head->hide();
    m_story->hide();
    m_facts->hide();
    m_line->hide();
    m_others->show();
    m_others->setFoldable(false);
    m_others->setOrders(tr("Orders of %1", "customer").arg(name), orders, nowMs);
}

} // namespace wego::gui
