// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/orders/timeline.h"

#include "gui/widgets/tokens.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>

#include <memory>

using namespace Qt::StringLiterals;

namespace wego::gui {

namespace {

enum Column { MarkColumn, TextColumn, AmountColumn, WhenColumn };

constexpr int RowsOfStep = 2;
constexpr int MarkSide = 14;
constexpr int RailGap = 4;
constexpr int BelowStep = 16;

} // namespace

TimeLine::TimeLine(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    setObjectName(u"timeLine"_s);
    setAccessibleName(tr("What happened"));
    m_grid->setContentsMargins(4, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(TextColumn, 1);
}

void TimeLine::setSteps(const QList<TimeLineStep>& steps)
{
    if (steps == m_steps)
        return;
    clear();
    m_steps = steps;
    for (int step = 0; step < m_steps.size(); ++step)
        addStep(step);
    update();
}

void TimeLine::clear()
{
    m_marks.clear();
    while (const std::unique_ptr<QLayoutItem> item{m_grid->takeAt(0)}) {
        item->widget()->hide();
        item->widget()->deleteLater();
    }
}

QLabel* TimeLine::addText(const QString& text, int row, int column)
{
    auto* label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (column == TextColumn)
        label->setWordWrap(true);
    else
        label->setFont(Theme::numberFont(TypeRole::Body));
    const auto side = column == TextColumn ? Qt::Alignment() : Qt::AlignRight | Qt::AlignTop;
    m_grid->addWidget(label, row, column, side);
    return label;
}

void TimeLine::addStep(int step)
{
    const TimeLineStep& facts = m_steps.at(step);
    const int row = step * RowsOfStep;
    auto* mark = new MarkLabel(this);
    mark->show(facts.mark, MarkLabel::Tint::Meaning);
    mark->setAccessibleName(
        QStringList({facts.title, facts.amount, facts.when, facts.detail}).join(u' ').simplified());
    m_marks.append(mark);
    m_grid->addWidget(mark, row, MarkColumn, Qt::AlignTop);
    QLabel* title = addText(facts.title, row, TextColumn);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    addText(facts.amount, row, AmountColumn);
    addText(facts.when, row, WhenColumn)->setForegroundRole(QPalette::PlaceholderText);
    QLabel* detail = addText(facts.detail, row + 1, TextColumn);
    detail->setForegroundRole(QPalette::PlaceholderText);
    detail->setFont(Theme::font(TypeRole::Caption));
    const bool isLast = step + 1 == m_steps.size();
    detail->setContentsMargins(0, 0, 0, isLast ? 0 : BelowStep);
    for (QWidget* part : findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
        part->show();
}

/// Only the rail: from mark to mark, broken around them.
void TimeLine::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    QPainter painter(this);
    const QColor colour = Theme::tokensFor(palette()).border;
    for (qsizetype step = 1; step < m_marks.size(); ++step) {
        const QRect above = m_marks.at(step - 1)->geometry();
        const QRect below = m_marks.at(step)->geometry();
        const int from = above.center().y() + MarkSide / 2 + RailGap;
        const int to = below.center().y() - MarkSide / 2 - RailGap;
        painter.fillRect(above.left() + MarkSide / 2, from, 1, to - from, colour);
    }
}

} // namespace wego::gui
