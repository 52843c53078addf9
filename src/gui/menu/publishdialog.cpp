// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/menu/publishdialog.h"

#include "domain/menurules.h"
#include "domain/menusteps.h"
#include "gui/menu/menuchangeslist.h"
#include "gui/menu/menuwords.h"
#include "gui/widgets/tokens.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wego::gui {
namespace {

constexpr QSize DialogSize(560, 420);

int unknownFieldsIn(const domain::MenuSet& menus)
{
    const QList<domain::MenuProblem> problems = domain::checkMenus(menus);
    const auto isUnknown = [](const domain::MenuProblem& problem) {
        return problem.code == u"unknown-fields";
    };
    return static_cast<int>(std::count_if(problems.begin(), problems.end(), isUnknown));
}

/// Conditional menus that would be gone for good. One whose rule is changed goes and comes.
QStringList rulesThatGo(const domain::MenuSet& live, const domain::MenuSet& wanted)
{
    if (live.conditional.size() <= wanted.conditional.size())
        return {};
    QStringList rules;
    for (const domain::ConditionalMenu& menu : live.conditional) {
        const auto isSame = [&menu](const domain::ConditionalMenu& one) {
            return one.rule == menu.rule;
        };
        if (std::none_of(wanted.conditional.begin(), wanted.conditional.end(), isSame))
            rules.append(MenuWords::rule(menu.rule));
    }
    return rules;
}

} // namespace

PublishDialog::PublishDialog(const Offer& offer, QWidget* parent)
    : QDialog(parent), m_deletesAll(!offer.wanted.standard && offer.live.standard)
{
    setObjectName(u"publishDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(offer.title);
    layOut(offer);
    resize(DialogSize);
    check();
}

void PublishDialog::layOut(const Offer& offer)
{
    auto* layout = new QVBoxLayout(this);
    auto* account = new QLabel(offer.account, this);
    account->setFont(Theme::font(TypeRole::Section));
    layout->addWidget(account);
    const qsizetype calls = domain::stepsToPublish(offer.live, offer.wanted).size();
    layout->addWidget(new QLabel(
        tr("%Ln call(s); followers see it within minutes.", nullptr, static_cast<int>(calls)),
        this));
    layout->addWidget(new MenuChangesList(offer.live, offer.wanted, this), 1);
    if (offer.replacesConsole)
        layout->addWidget(makeWarning(u"publishReplacesConsole"_s,
            tr("A menu that was made in the web console is in force. Publishing replaces it, and "
               "it "
               "cannot be brought back from here; import it first to keep it.")));
    if (const int unknown = unknownFieldsIn(offer.wanted); unknown > 0)
        layout->addWidget(makeWarning(u"publishUnknown"_s,
            tr("%Ln part(s) have fields that are not known here; they are kept.", nullptr,
                unknown)));
    m_note = makeField(u"publishNote"_s, tr("A note for the history"));
    layout->addWidget(m_note);
    addWord(offer, layout);
    layout->addWidget(makeButtons());
}

QWidget* PublishDialog::makeWarning(const QString& name, const QString& text)
{
    auto* label = new QLabel(text, this);
    label->setObjectName(name);
    label->setWordWrap(true);
    return label;
}

QLineEdit* PublishDialog::makeField(const QString& name, const QString& text)
{
    auto* field = new QLineEdit(this);
    field->setObjectName(name);
    field->setPlaceholderText(text);
    field->setAccessibleName(text);
    return field;
}

/// What goes for good wants the word; a way back to what was live does not, unless nothing is left.
void PublishDialog::addWord(const Offer& offer, QVBoxLayout* layout)
{
    const QStringList rules = offer.isReturn ? QStringList()
                                             : rulesThatGo(offer.live, offer.wanted);
    if (!m_deletesAll && rules.isEmpty())
        return;
    const QString word = tr("delete");
    m_word = makeField(u"publishWord"_s,
        m_deletesAll ? tr("Type %1 to take all menus away").arg(word)
                     : tr("Type %1 to take away: %2").arg(word, rules.join(tr("; "))));
    connect(m_word, &QLineEdit::textChanged, this, &PublishDialog::check);
    layout->addWidget(m_word);
}

QWidget* PublishDialog::makeButtons()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_confirm = buttons->addButton(
        m_deletesAll ? tr("Delete all menus") : tr("Publish"), QDialogButtonBox::AcceptRole);
    m_confirm->setObjectName(u"publishConfirm"_s);
    m_confirm->setProperty(m_deletesAll ? "danger" : "primary", true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        emit publishWanted(m_note->text());
        accept();
    });
    return buttons;
}

void PublishDialog::check()
{
    m_confirm->setEnabled(!m_word || m_word->text().trimmed() == tr("delete"));
}

} // namespace wego::gui
