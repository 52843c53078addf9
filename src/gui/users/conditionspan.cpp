// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/conditionspan.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace wego::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int DaysOfNew = 10; ///< a new condition means "before ten days ago"

} // namespace

ConditionSpan::ConditionSpan(QDate today, QWidget* parent)
    : ConditionEditor(ConditionField::Time, parent), m_relation(new QComboBox(this))
{
    m_relation->setObjectName(u"spanRelation"_s);
    m_relation->setAccessibleName(tr("When"));
    m_relation->addItems({tr("before the day"), tr("from the day on"), tr("on the day"),
        tr("between two days"), tr("at a known time")});
    lines().addWidget(m_relation);
    m_first = addDay(u"spanFirst"_s, tr("Day"), today.addDays(-DaysOfNew));
    m_last = addDay(u"spanLast"_s, tr("Last day"), today);
    connect(m_relation, &QComboBox::currentIndexChanged, this, &ConditionSpan::onEdited);
    for (QDateEdit* day : {m_first, m_last})
        connect(day, &QDateEdit::dateChanged, this, &ConditionSpan::onEdited);
    showFields();
}

QDateEdit* ConditionSpan::addDay(const QString& name, const QString& label, QDate day)
{
    auto* made = new QDateEdit(day, this);
    made->setObjectName(name);
    made->setAccessibleName(label);
    made->setDisplayFormat(u"yyyy-MM-dd"_s);
    made->setCalendarPopup(true);
    lines().addWidget(made);
    return made;
}

ConditionSpan::Relation ConditionSpan::relation() const
{
    return static_cast<Relation>(m_relation->currentIndex());
}

void ConditionSpan::showFields()
{
    m_first->setVisible(relation() != Relation::Known);
    m_last->setVisible(relation() == Relation::Between);
    if (isVisible())
        adjustSize();
}

void ConditionSpan::setCondition(const domain::Segment& condition)
{
    ConditionEditor::setCondition(condition);
    const auto* span = std::get_if<domain::Followed>(&condition.term);
    if (!span)
        return;
    const QSignalBlocker quietRelation(m_relation);
    const QSignalBlocker quietFirst(m_first);
    const QSignalBlocker quietLast(m_last);
    Relation relation = span->first.isValid() ? Relation::From : Relation::Known;
    if (span->first.isValid() && span->last.isValid())
        relation = span->first == span->last ? Relation::On : Relation::Between;
    else if (span->last.isValid())
        relation = Relation::Before;
    m_relation->setCurrentIndex(static_cast<int>(relation));
    if (span->first.isValid())
        m_first->setDate(span->first);
    if (span->last.isValid())
        (relation == Relation::Before ? m_first : m_last)
            ->setDate(relation == Relation::Before ? span->last.addDays(1) : span->last);
    showFields();
}

domain::Followed ConditionSpan::span() const
{
    const QDate day = m_first->date();
    switch (relation()) {
    case Relation::Before:
        return {{}, day.addDays(-1)};
    case Relation::From:
        return {day, {}};
    case Relation::On:
        return {day, day};
    case Relation::Between:
        return {day, m_last->date()};
    case Relation::Known:
        break;
    }
    return {};
}

std::optional<domain::Segment> ConditionSpan::condition() const
{
    if (relation() == Relation::Between && m_last->date() < m_first->date())
        return std::nullopt;
    return domain::Segment{span()};
}

void ConditionSpan::onEdited()
{
    showFields();
    sayProblem(condition() ? QString() : tr("The last day lies before the first"));
    announce();
}

QWidget* ConditionSpan::firstField()
{
    return m_relation;
}

} // namespace wego::gui
