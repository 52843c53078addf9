// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/menu/menuproperties.h"

#include "gui/menu/menuwords.h"
#include "gui/widgets/countededit.h"
#include "gui/widgets/tokens.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace wego::gui {

using domain::MenuButton;
using domain::MenuField;
using domain::MenuPlace;

namespace {

constexpr int PaneMargin = 16;
constexpr MenuField FieldsOfTypes[] = {MenuField::Key, MenuField::Url, MenuField::MediaId,
    MenuField::ArticleId, MenuField::AppId, MenuField::PagePath};

QLabel* label(const QString& text, TypeRole role, QWidget* parent)
{
    auto* made = new QLabel(text, parent);
    made->setFont(Theme::font(role));
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    return made;
}

void empty(QLayout& layout)
{
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (QWidget* widget = item->widget())
            widget->deleteLater();
        std::unique_ptr<QLayoutItem>(item).reset();
    }
}

} // namespace

MenuProperties::MenuProperties(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("Properties of the button"));
    makeEdits();
    makeTypes();
    layOut();
    showButton({}, {}, nullptr);
}

void MenuProperties::makeEdits()
{
    const auto make = [this](MenuField field) {
        auto* edit = new CountedEdit(this);
        edit->setObjectName(u"menuField_"_s + domain::toString(field));
        edit->setAccessibleName(MenuWords::field(field));
        connect(edit, &QLineEdit::textEdited, this,
            [this, field](const QString& text) { emit valueEdited(m_place, field, text); });
        m_edits.insert(field, edit);
        m_labels.insert(field, label(MenuWords::field(field), TypeRole::Caption, this));
        m_labels.value(field)->setBuddy(edit);
    };
    make(MenuField::Name);
    for (const MenuField field : FieldsOfTypes)
        make(field);
}

void MenuProperties::makeTypes()
{
    m_types = new QComboBox(this);
    m_types->setObjectName(u"menuType"_s);
    m_types->setAccessibleName(MenuWords::field(MenuField::Type));
    for (const domain::MenuButtonType& type : domain::menuButtonTypes())
        m_types->addItem(MenuWords::typeInFull(type.word), type.word);
    connect(m_types, &QComboBox::activated, this, [this](int index) {
        emit valueEdited(m_place, MenuField::Type, m_types->itemData(index).toString());
    });
    m_labels.insert(
        MenuField::Type, label(MenuWords::field(MenuField::Type), TypeRole::Caption, this));
    m_labels.value(MenuField::Type)->setBuddy(m_types);
}

void MenuProperties::layOut()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(PaneMargin, PaneMargin, PaneMargin, PaneMargin);
    m_title = label({}, TypeRole::Section, this);
    m_where = label({}, TypeRole::Caption, this);
    column->addWidget(m_title);
    column->addWidget(m_where);
    m_form = new QWidget(this);
    auto* form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->addWidget(m_labels.value(MenuField::Name));
    form->addWidget(m_edits.value(MenuField::Name));
    form->addWidget(m_labels.value(MenuField::Type));
    form->addWidget(m_types);
    m_hint = label({}, TypeRole::Caption, m_form);
    form->addWidget(m_hint);
    for (const MenuField field : FieldsOfTypes) {
        form->addWidget(m_labels.value(field));
        form->addWidget(m_edits.value(field));
    }
    column->addWidget(m_form);
    m_liveTitle = label(tr("What is live"), TypeRole::Caption, this);
    m_live = label({}, TypeRole::Body, this);
    column->addWidget(m_liveTitle);
    column->addWidget(m_live);
    column->addWidget(label(tr("Checks"), TypeRole::Section, this));
    m_problems = new QVBoxLayout;
    column->addLayout(m_problems);
    column->addStretch();
}

void MenuProperties::focusName()
{
    m_edits.value(MenuField::Name)->setFocus();
    m_edits.value(MenuField::Name)->selectAll();
}

void MenuProperties::showButton(
    const domain::MenuSet& menus, const MenuPlace& place, const MenuButton* live)
{
    m_place = place;
    const MenuButton* button = domain::buttonAt(menus, place);
    m_form->setVisible(button);
    m_where->setVisible(button);
    if (!button) {
        m_title->setText(tr("No button is chosen"));
        return showLive({}, nullptr);
    }
    m_title->setText(button->name.isEmpty() ? MenuWords::nameless() : button->name);
    m_where->setText(MenuWords::where(menus, place));
    fill(*button);
    showFields(*button);
    showLive(*button, live);
}

/// What is being typed stays as it is: the document has it already.
void MenuProperties::fill(const MenuButton& button)
{
    for (const auto& [field, edit] : m_edits.asKeyValueRange()) {
        edit->setLimit(domain::longestValue(field, m_place.isInList()).value_or(0));
        if (edit->text() != button.value(field))
            edit->setText(button.value(field));
    }
    m_types->setCurrentIndex(m_types->findData(button.type));
}

void MenuProperties::showFields(const MenuButton& button)
{
    const bool opensList = !button.children.isEmpty();
    const domain::MenuButtonType* type = domain::menuButtonType(button.type);
    m_labels.value(MenuField::Type)->setVisible(!opensList);
    m_types->setVisible(!opensList);
    m_hint->setText(
        opensList ? tr("It opens a list, and does nothing else.") : MenuWords::hint(button.type));
    for (const MenuField field : FieldsOfTypes) {
        const bool isUsed = !opensList && type && type->uses(field);
        m_labels.value(field)->setVisible(isUsed);
        m_edits.value(field)->setVisible(isUsed);
    }
}

void MenuProperties::showLive(const MenuButton& button, const MenuButton* live)
{
    QStringList lines;
    for (int i = 0; live && i < domain::MenuFieldCount; ++i) {
        const auto field = static_cast<MenuField>(i);
        if (live->value(field) != button.value(field))
            lines.append(tr("%1: %2").arg(MenuWords::field(field), live->value(field)));
    }
    m_liveTitle->setVisible(!lines.isEmpty());
    m_live->setVisible(!lines.isEmpty());
    m_live->setText(lines.join(u'\n'));
}

void MenuProperties::showProblems(
    const domain::MenuSet& menus, const QList<domain::MenuProblem>& problems)
{
    empty(*m_problems);
    for (const domain::MenuProblem& problem : problems)
        addProblem(menus, problem);
    if (problems.isEmpty())
        m_problems->addWidget(label(tr("WeChat would accept this."), TypeRole::Body, this));
}

void MenuProperties::addProblem(const domain::MenuSet& menus, const domain::MenuProblem& problem)
{
    auto* jump = new QPushButton(MenuWords::problem(menus, problem), this);
    jump->setProperty("link", true);
    jump->setObjectName(u"menuProblem"_s);
    connect(jump, &QPushButton::clicked, this,
        [this, place = problem.place] { emit jumpRequested(place); });
    m_problems->addWidget(jump);
}

} // namespace wego::gui
