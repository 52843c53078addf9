// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/menu/menubuttonform.h"

#include "gui/menu/menufaultwords.h"
#include "gui/menu/menutypewords.h"
#include "gui/menu/menuwords.h"
#include "gui/menu/notelabel.h"
#include "gui/menu/outerundo.h"
#include "gui/menu/steadycombo.h"
#include "gui/widgets/countededit.h"
#include "gui/widgets/tokens.h"

#include <QLabel>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wego::gui {

using domain::MenuButton;
using domain::MenuField;
using domain::MenuPlace;
using domain::MenuProblem;

namespace {

constexpr int BelowLabel = 4;
constexpr int BetweenFields = 12;
/// In the order of the form: the page for old phones comes behind the mini program itself.
constexpr MenuField FieldsOfTypes[] = {MenuField::Key, MenuField::MediaId, MenuField::ArticleId,
    MenuField::AppId, MenuField::PagePath, MenuField::Url};

QLabel* caption(const QString& text, QWidget* buddy, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setFont(Theme::font(TypeRole::Caption));
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setBuddy(buddy);
    return label;
}

QString placeholderOf(MenuField field)
{
    if (field == MenuField::Url)
        return u"https://"_s;
    return field == MenuField::AppId ? u"wx"_s : QString();
}

} // namespace

MenuButtonForm::MenuButtonForm(QWidget* parent) : QWidget(parent), m_undo(new OuterUndo(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    addField(*column, MenuField::Name);
    addTypes(*column);
    for (const MenuField field : FieldsOfTypes)
        addField(*column, field);
}

void MenuButtonForm::addField(QVBoxLayout& column, MenuField field)
{
    auto* edit = new CountedEdit(this);
    edit->setObjectName(u"menuField_"_s + domain::toString(field));
    edit->setAccessibleName(MenuWords::field(field));
    edit->setPlaceholderText(placeholderOf(field));
    edit->installEventFilter(m_undo);
    auto* note = new NoteLabel(this);
    note->setObjectName(u"menuNote_"_s + domain::toString(field));
    const Field made{caption(MenuWords::field(field), edit, this), edit, note};
    made.label->setContentsMargins(0, column.isEmpty() ? 0 : BetweenFields, 0, BelowLabel);
    note->setContentsMargins(0, BelowLabel, 0, 0);
    column.addWidget(made.label);
    column.addWidget(edit);
    column.addWidget(note);
    connect(edit, &QLineEdit::textEdited, this,
        [this, field](const QString& text) { emit valueEdited(m_place, field, text); });
    m_fields.insert(field, made);
}

void MenuButtonForm::addTypes(QVBoxLayout& column)
{
    m_types = new SteadyCombo(this);
    m_types->setObjectName(u"menuType"_s);
    m_types->setAccessibleName(MenuWords::field(MenuField::Type));
    m_types->setMaxVisibleItems(20);
    m_types->setPlaceholderText(tr("Choose what it does"));
    m_typeLabel = caption(MenuWords::field(MenuField::Type), m_types, this);
    m_typeLabel->setContentsMargins(0, BetweenFields, 0, BelowLabel);
    m_help = new NoteLabel(this);
    m_help->setObjectName(u"menuTypeHelp"_s);
    m_help->setContentsMargins(0, BelowLabel, 0, 0);
    m_typeNote = new NoteLabel(this);
    m_typeNote->setObjectName(u"menuNote_type"_s);
    m_typeNote->setContentsMargins(0, BelowLabel, 0, 0);
    column.addWidget(m_typeLabel);
    column.addWidget(m_types);
    column.addWidget(m_help);
    column.addWidget(m_typeNote);
    connect(m_types, &QComboBox::activated, this, &MenuButtonForm::chooseType);
}

/// A heading among the types, which cannot be chosen.
void MenuButtonForm::addGroup(const QString& title)
{
    m_types->addItem(title);
    auto* model = qobject_cast<QStandardItemModel*>(m_types->model());
    QStandardItem* item = model->item(m_types->count() - 1);
    item->setFlags(Qt::NoItemFlags);
    item->setFont(Theme::font(TypeRole::Caption));
}

/// Only anew where there are others to choose from.
void MenuButtonForm::listTypes(const QString& unknown)
{
    const QPair<bool, QString> listed(m_place.isInList(), unknown);
    if (m_listed == listed)
        return;
    m_listed = listed;
    m_types->clear();
    for (const MenuTypeWords::Group& group : MenuTypeWords::groups()) {
        addGroup(group.title);
        for (const QString& type : group.types)
            m_types->addItem(MenuWords::typeInFull(type), type);
    }
    if (!m_place.isInList()) {
        addGroup(tr("Second level"));
        m_types->addItem(MenuTypeWords::list(), u""_s);
    }
    if (!unknown.isEmpty()) {
        addGroup(tr("Not known here"));
        m_types->addItem(unknown, unknown);
    }
}

void MenuButtonForm::showType(const MenuButton& button)
{
    listTypes(domain::menuButtonType(button.type) ? QString() : button.type);
    m_types->setCurrentIndex(m_types->findData(button.type.isEmpty() ? u""_s : button.type));
    m_types->setEnabled(button.children.isEmpty());
    m_help->say(helpOf(button));
    m_types->setAccessibleDescription(m_help->text());
}

void MenuButtonForm::chooseType(int index)
{
    const QString type = m_types->itemData(index).toString();
    if (type == m_type)
        return;
    if (type.isEmpty())
        emit listWanted(m_place);
    else
        emit valueEdited(m_place, MenuField::Type, type);
}

/// What is being typed stays as it is: the menus have it already.
void MenuButtonForm::show(const MenuButton& button, const MenuPlace& place)
{
    m_place = place;
    m_type = button.type;
    for (const auto& [field, parts] : m_fields.asKeyValueRange()) {
        parts.edit->setLimit(domain::longestValue(field, place.isInList()).value_or(0));
        if (parts.edit->text() != button.value(field))
            parts.edit->setText(button.value(field));
    }
    showType(button);
    showFields(button);
}

QString MenuButtonForm::helpOf(const MenuButton& button) const
{
    if (!button.children.isEmpty())
        return tr("It opens a list of %Ln button(s), and does nothing else.", nullptr,
            static_cast<int>(button.children.size()));
    const QString help = MenuTypeWords::help(button.type);
    //: WeChat's word for a type, and what else is to be known of it
    return help.isEmpty() ? button.type : tr("%1   %2").arg(button.type, help);
}

void MenuButtonForm::showFields(const MenuButton& button)
{
    const domain::MenuButtonType* type = domain::menuButtonType(button.type);
    for (const MenuField field : FieldsOfTypes) {
        const bool isUsed = button.children.isEmpty() && type && type->uses(field);
        // Whatever came with a type that is not known here can still be changed.
        const bool isKept = !type && !button.value(field).isEmpty();
        m_fields[field].label->setVisible(isUsed || isKept);
        m_fields[field].edit->setVisible(isUsed || isKept);
    }
    showNotes();
}

void MenuButtonForm::setProblems(const QList<MenuProblem>& problems)
{
    m_problems = problems;
    showNotes();
}

const MenuProblem* MenuButtonForm::problemOf(MenuField field) const
{
    const auto found = std::find_if(m_problems.begin(), m_problems.end(),
        [field](const MenuProblem& problem) { return problem.field == field; });
    return found == m_problems.end() ? nullptr : &*found;
}

void MenuButtonForm::showNotes()
{
    const auto meaningOf = [](const MenuProblem& problem) {
        return problem.severity == domain::MenuSeverity::Error ? NoteLabel::Meaning::Fault
                                                               : NoteLabel::Meaning::Attention;
    };
    for (const auto& [field, parts] : m_fields.asKeyValueRange()) {
        const MenuProblem* problem = problemOf(field);
        if (parts.edit->isHidden())
            parts.note->say({});
        else if (problem)
            parts.note->say(MenuFaultWords::fault(*problem), meaningOf(*problem));
        else
            parts.note->say(MenuTypeWords::fieldHelp(m_type, field));
        parts.edit->setAccessibleDescription(parts.note->text());
    }
    if (const MenuProblem* problem = problemOf(MenuField::Type))
        m_typeNote->say(MenuFaultWords::fault(*problem), meaningOf(*problem));
    else
        m_typeNote->say({});
}

void MenuButtonForm::focusField(MenuField field)
{
    if (field == MenuField::Type)
        return m_types->setFocus(Qt::OtherFocusReason);
    CountedEdit* edit = m_fields[field].edit;
    edit->setFocus(Qt::OtherFocusReason);
    edit->selectAll();
}

} // namespace wego::gui
