// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/conditionremark.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace wego::gui {

using namespace Qt::StringLiterals;
using domain::RemarkIs;
using domain::RemarkMatch;

namespace {

constexpr int Width = 260;

} // namespace

ConditionRemark::ConditionRemark(QWidget* parent)
    : ConditionEditor(ConditionField::Remark, parent)
    , m_relation(new QComboBox(this))
    , m_text(new QLineEdit(this))
{
    m_relation->setObjectName(u"remarkRelation"_s);
    m_relation->setAccessibleName(tr("How it is compared"));
    m_relation->addItems({tr("contains"), tr("begins with"), tr("is exactly"), tr("is empty")});
    m_text->setObjectName(u"remarkText"_s);
    m_text->setAccessibleName(tr("Text"));
    m_text->setMinimumWidth(Width);
    lines().addWidget(m_relation);
    lines().addWidget(m_text);
    connect(m_relation, &QComboBox::currentIndexChanged, this, &ConditionRemark::onEdited);
    connect(m_text, &QLineEdit::textEdited, this, &ConditionRemark::onEdited);
    connect(m_text, &QLineEdit::returnPressed, this, &QWidget::hide);
}

ConditionRemark::Relation ConditionRemark::relation() const
{
    return static_cast<Relation>(m_relation->currentIndex());
}

void ConditionRemark::setCondition(const domain::Segment& condition)
{
    ConditionEditor::setCondition(condition);
    const auto* remark = std::get_if<RemarkIs>(&condition.term);
    if (!remark)
        return;
    const QSignalBlocker quiet(m_relation);
    Relation relation = Relation::Contains;
    if (remark->match == RemarkMatch::StartsWith)
        relation = Relation::StartsWith;
    if (remark->match == RemarkMatch::Equals)
        relation = remark->text.isEmpty() ? Relation::Empty : Relation::Equals;
    m_relation->setCurrentIndex(static_cast<int>(relation));
    m_text->setText(remark->text);
    m_text->setEnabled(relation != Relation::Empty);
}

std::optional<domain::Segment> ConditionRemark::condition() const
{
    const QString text = m_text->text();
    if (relation() == Relation::Empty)
        return domain::Segment{RemarkIs{RemarkMatch::Equals, {}}};
    if (text.isEmpty())
        return std::nullopt;
    if (relation() == Relation::Equals)
        return domain::Segment{RemarkIs{RemarkMatch::Equals, text}};
    const bool begins = relation() == Relation::StartsWith;
    return domain::Segment{
        RemarkIs{begins ? RemarkMatch::StartsWith : RemarkMatch::Contains, text}};
}

void ConditionRemark::onEdited()
{
    m_text->setEnabled(relation() != Relation::Empty);
    sayProblem(condition() ? QString() : tr("Type a text"));
    announce();
}

QWidget* ConditionRemark::firstField()
{
    return m_text->isEnabled() ? static_cast<QWidget*>(m_text) : m_relation;
}

} // namespace wego::gui
