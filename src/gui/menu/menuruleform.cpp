// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/menu/menuruleform.h"

#include "gui/menu/menufaultwords.h"
#include "gui/menu/menuwords.h"
#include "gui/menu/notelabel.h"
#include "gui/menu/outerundo.h"
#include "gui/menu/steadycombo.h"
#include "gui/widgets/tokens.h"

#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wego::gui {

using domain::MenuProblem;
using domain::MenuRule;

namespace {

constexpr int BelowLabel = 4;
constexpr int BetweenFields = 12;

QString textOf(const QJsonValue& value)
{
    return value.toVariant().toString();
}

} // namespace

MenuRuleForm::MenuRuleForm(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_tag = addCombo(*column, u"menuRuleTag"_s, tr("Tag"));
    m_tagNote = addNote(*column, u"menuRuleTagNote"_s);
    m_platform = addCombo(*column, u"menuRulePlatform"_s, tr("Client"));
    makeOld(*column);
    m_faults = addNote(*column, u"menuRuleFaults"_s);
    m_order = addNote(*column, u"menuRuleOrder"_s);
    makeTag();
    makePlatform();
}

QComboBox* MenuRuleForm::addCombo(QVBoxLayout& column, const QString& name, const QString& text)
{
    auto* combo = new SteadyCombo(this);
    combo->setObjectName(name);
    combo->setAccessibleName(text);
    auto* label = new QLabel(text, this);
    label->setFont(Theme::font(TypeRole::Caption));
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setBuddy(combo);
    label->setContentsMargins(0, column.isEmpty() ? 0 : BetweenFields, 0, BelowLabel);
    column.addWidget(label);
    column.addWidget(combo);
    return combo;
}

NoteLabel* MenuRuleForm::addNote(QVBoxLayout& column, const QString& name)
{
    auto* note = new NoteLabel(this);
    note->setObjectName(name);
    note->setContentsMargins(0, BelowLabel, 0, 0);
    column.addWidget(note);
    return note;
}

void MenuRuleForm::makeTag()
{
    m_tag->setEditable(true);
    m_tag->setInsertPolicy(QComboBox::NoInsert);
    m_tag->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_tag->completer()->setFilterMode(Qt::MatchContains);
    m_tag->lineEdit()->setAccessibleName(tr("Tag"));
    m_tag->lineEdit()->setPlaceholderText(tr("Any tag"));
    m_tag->lineEdit()->installEventFilter(new OuterUndo(this));
    listTags();
    connect(m_tag->lineEdit(), &QLineEdit::textEdited, this, &MenuRuleForm::typeTag);
    connect(m_tag, &QComboBox::activated, this,
        [this](int index) { chooseTag(m_tag->itemData(index).toString()); });
    // A name that is none gives way to what holds.
    connect(m_tag->lineEdit(), &QLineEdit::editingFinished, this, &MenuRuleForm::showTag);
}

void MenuRuleForm::makePlatform()
{
    m_platform->addItem(tr("Any client"), u""_s);
    for (const QString& number : {u"1"_s, u"2"_s, u"3"_s})
        m_platform->addItem(MenuWords::platform(number), number);
    m_platform->setPlaceholderText(tr("Not known here"));
    connect(m_platform, &QComboBox::activated, this, [this](int index) {
        MenuRule rule = m_rule;
        rule.platform = m_platform->itemData(index).toString();
        emit ruleEdited(m_menu, rule);
    });
}

void MenuRuleForm::makeOld(QVBoxLayout& column)
{
    m_old = new QWidget(this);
    m_old->setObjectName(u"menuRuleOld"_s);
    auto* lines = new QVBoxLayout(m_old);
    lines->setContentsMargins(0, BetweenFields, 0, 0);
    lines->setSpacing(BelowLabel);
    auto* title = new QLabel(tr("Old conditions"), m_old);
    title->setFont(Theme::font(TypeRole::Caption));
    title->setForegroundRole(QPalette::PlaceholderText);
    m_oldFields = new QLabel(m_old);
    m_oldFields->setObjectName(u"menuRuleOldFields"_s);
    m_oldFields->setTextFormat(Qt::PlainText);
    m_oldFields->setWordWrap(true);
    m_oldFields->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_oldFields->setAccessibleName(tr("Old conditions"));
    auto* note = new NoteLabel(m_old);
    note->say(tr("WeChat has given up conditions on sex, place and language. A menu with them is "
                 "shown to nobody, and cannot be published again."));
    m_dropOld = new QPushButton(tr("Take them away"), m_old);
    m_dropOld->setObjectName(u"menuRuleDropOld"_s);
    m_dropOld->setAccessibleName(tr("Take the old conditions away"));
    m_dropOld->setProperty("link", true);
    connect(m_dropOld, &QPushButton::clicked, this,
        [this] { emit ruleEdited(m_menu, {m_rule.tag, m_rule.platform, {}}); });
    lines->addWidget(title);
    lines->addWidget(m_oldFields);
    lines->addWidget(note);
    lines->addWidget(m_dropOld, 0, Qt::AlignLeft);
    column.addWidget(m_old);
}

void MenuRuleForm::setTags(const QList<domain::Tag>& tags)
{
    if (tags == m_known)
        return;
    m_known = tags;
    listTags();
    showTag();
}

void MenuRuleForm::listTags()
{
    const QSignalBlocker blocker(m_tag);
    const QString typed = m_tag->currentText();
    m_tag->clear();
    m_tag->addItem(tr("Any tag"), u""_s);
    for (const domain::Tag& tag : std::as_const(m_known))
        m_tag->addItem(tr("%1 (%2)").arg(tag.name).arg(tag.id), QString::number(tag.id));
    m_tag->setEditText(typed);
}

void MenuRuleForm::show(const domain::MenuSet& menus, int menu)
{
    const bool isOther = menu != m_menu;
    m_menu = menu;
    m_rule = menus.conditional.at(menu).rule;
    // What is being typed stays as it is while it means the same.
    if (isOther || tagOf(m_tag->currentText()) != m_rule.tag)
        showTag();
    else
        noteTag(m_rule.tag);
    showPlatform();
    showOld();
    const auto count = menus.conditional.size();
    const QString order = tr(
        "WeChat tries the conditional menus from the newest to the oldest; the "
        "first that fits is shown, else the standard menu. Of several tags of a "
        "follower only the one given last counts.");
    m_order->say(count > 1
            ? tr("This one is tried as number %1 of %2.").arg(menu + 1).arg(count) + u'\n' + order
            : order);
}

/// No tag is an empty field, so that one can be typed at once.
void MenuRuleForm::showTag()
{
    const int known = m_tag->findData(m_rule.tag);
    m_tag->setCurrentIndex(known);
    m_tag->setEditText(known > 0 ? m_tag->itemText(known) : m_rule.tag);
    noteTag(m_rule.tag);
}

void MenuRuleForm::showPlatform()
{
    m_platform->setCurrentIndex(
        m_platform->findData(m_rule.platform.isEmpty() ? u""_s : m_rule.platform));
}

void MenuRuleForm::showOld()
{
    QStringList lines;
    for (const QString& field : m_rule.unknown.keys()) {
        const QString value = textOf(m_rule.unknown.value(field));
        if (!value.isEmpty())
            lines.append(
                tr("%1: %2").arg(MenuWords::ruleField(field), MenuWords::ruleValue(field, value)));
    }
    m_oldFields->setText(lines.join(u'\n'));
    m_old->setVisible(!lines.isEmpty());
}

void MenuRuleForm::setProblems(const QList<MenuProblem>& problems)
{
    QStringList faults;
    for (const MenuProblem& problem : problems)
        faults.append(MenuFaultWords::fault(problem));
    m_faults->say(faults.join(u'\n'), NoteLabel::Meaning::Fault);
}

void MenuRuleForm::focusTag()
{
    m_tag->setFocus(Qt::OtherFocusReason);
    m_tag->lineEdit()->selectAll();
}

void MenuRuleForm::typeTag(const QString& text)
{
    const auto id = tagOf(text);
    noteTag(id);
    if (id)
        chooseTag(*id);
}

void MenuRuleForm::chooseTag(const QString& id)
{
    if (id == m_rule.tag)
        return;
    MenuRule rule = m_rule;
    rule.tag = id;
    emit ruleEdited(m_menu, rule);
}

std::optional<QString> MenuRuleForm::tagOf(const QString& text) const
{
    const QString word = text.trimmed();
    if (word.isEmpty() || word == m_tag->itemText(0))
        return QString();
    for (int i = 1; i < m_tag->count(); ++i) {
        if (word == m_tag->itemText(i) || word == m_known.at(i - 1).name)
            return m_tag->itemData(i).toString();
    }
    const bool isId = std::all_of(
        word.begin(), word.end(), [](QChar sign) { return sign >= u'0' && sign <= u'9'; });
    return isId || word == m_rule.tag ? std::optional(word) : std::nullopt;
}

bool MenuRuleForm::isKnown(const QString& id) const
{
    return std::any_of(m_known.begin(), m_known.end(),
        [&id](const domain::Tag& tag) { return QString::number(tag.id) == id; });
}

void MenuRuleForm::noteTag(const std::optional<QString>& id)
{
    m_tag->setProperty("invalid", !id);
    m_tag->update();
    if (!id)
        m_tagNote->say(
            tr("No tag is called so. Choose one, or type its id."), NoteLabel::Meaning::Fault);
    else if (id->isEmpty() || isKnown(*id))
        m_tagNote->say({});
    else
        m_tagNote->say(tr("This account has no tag %1, as far as is known here.").arg(*id),
            NoteLabel::Meaning::Attention);
    m_tag->lineEdit()->setAccessibleDescription(m_tagNote->text());
}

} // namespace wego::gui
