// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/conditioneditor.h"

#include "gui/widgets/labelink.h"
#include "gui/widgets/tokens.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace wego::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int Margin = 12;
constexpr int MessageHeight = 22;

} // namespace

ConditionEditor::ConditionEditor(ConditionField field, QWidget* parent)
    : PopupFrame(parent), m_field(field), m_lines(new QVBoxLayout), m_problem(new QLabel(this))
{
    setObjectName(u"conditionEditor"_s);
    setAccessibleName(SegmentWords::fieldName(field));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Margin, Margin, Margin, Margin);
    layout->setSpacing(8);
    auto* switches = new QHBoxLayout;
    switches->setSpacing(0);
    m_holds = addSwitch(u"conditionHolds"_s, tr("Must hold"), "first");
    m_holdsNot = addSwitch(u"conditionHoldsNot"_s, tr("Must not hold"), "last");
    switches->addWidget(m_holds);
    switches->addWidget(m_holdsNot);
    switches->addStretch(1);
    layout->addLayout(switches);
    layout->addLayout(m_lines);
    layout->addWidget(m_problem);
    m_problem->setObjectName(u"conditionProblem"_s);
    m_problem->setFont(Theme::font(TypeRole::Caption));
    m_problem->setMinimumHeight(MessageHeight);
    m_problem->setVisible(field == ConditionField::Time || field == ConditionField::Remark);
    m_holds->setChecked(true);
    auto* group = new QButtonGroup(this);
    group->addButton(m_holds);
    group->addButton(m_holdsNot);
    connect(group, &QButtonGroup::buttonClicked, this, &ConditionEditor::announce);
    if (field == ConditionField::Blacklisted)
        m_condition = {domain::IsBlacklisted{}};
    if (field == ConditionField::Left)
        m_condition = {domain::HasLeft{}};
}

QToolButton* ConditionEditor::addSwitch(const QString& name, const QString& text, const char* place)
{
    auto* made = new QToolButton(this);
    made->setObjectName(name);
    made->setText(text);
    made->setCheckable(true);
    made->setProperty("segment", QString::fromLatin1(place));
    made->setFocusPolicy(Qt::StrongFocus);
    return made;
}

void ConditionEditor::setCondition(const domain::Segment& condition)
{
    m_condition = condition;
}

void ConditionEditor::setNegated(bool isNegated)
{
    (isNegated ? m_holdsNot : m_holds)->setChecked(true);
}

bool ConditionEditor::isNegated() const
{
    return m_holdsNot->isChecked();
}

std::optional<domain::Segment> ConditionEditor::condition() const
{
    return m_condition;
}

QWidget* ConditionEditor::firstField()
{
    return m_holds;
}

void ConditionEditor::announce()
{
    if (const auto changed = condition())
        emit conditionChanged(*changed, isNegated());
}

void ConditionEditor::sayProblem(const QString& text)
{
    showMessage(m_problem, text, true);
}

void ConditionEditor::open(QWidget* anchor)
{
    openBelow(anchor, firstField());
}

} // namespace wego::gui
