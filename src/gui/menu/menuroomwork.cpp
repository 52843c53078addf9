// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/beijingtime.h"
#include "domain/menusteps.h"
#include "gui/menu/menuactions.h"
#include "gui/menu/menuchangeslist.h"
#include "gui/menu/menuheader.h"
#include "gui/menu/menuhistorymodel.h"
#include "gui/menu/menuproperties.h"
#include "gui/menu/menuroom.h"
#include "gui/menu/menusidepanel.h"
#include "gui/menu/menuviewas.h"
#include "gui/menu/menuwords.h"
#include "gui/shell/shellwords.h"
#include "gui/widgets/errorpanel.h"
#include "gui/widgets/filechooser.h"
#include "services/errorcatalogue.h"
#include "services/followers.h"

#include <QListView>
#include <QMenu>
#include <QPushButton>

// The part of MenuRoom that looks at versions, files and what one follower sees.

using namespace Qt::StringLiterals;

namespace wego::gui {
namespace {

QString moment(qint64 ms)
{
    return base::beijing::fromMs(ms).toString(u"MM-dd HH:mm");
}

/// By its buttons, which are all that a trial tells: the number of a menu of a set, -1 for the
/// standard one; nothing if it is none of them.
std::optional<int> numberOf(const domain::MenuSet& menus, const domain::Menu& menu)
{
    for (int i = 0; i < menus.conditional.size(); ++i) {
        if (menus.conditional.at(i).menu.buttons == menu.buttons)
            return i;
    }
    const bool isStandard = menus.standard && menus.standard->buttons == menu.buttons;
    return isStandard ? std::optional(-1) : std::nullopt;
}

std::optional<int> numberFor(
    const domain::MenuSet& menus, const QString& platform, const QList<int>& tags)
{
    const domain::Menu* menu = domain::menuFor(menus, platform, tags);
    return menu ? numberOf(menus, *menu) : std::nullopt;
}

} // namespace

void MenuRoom::onFailed(const base::Error& error)
{
    m_offer.reset();
    showHeader();
    m_error->explain(m_context.errors.explain(error, ShellWords::catalogueLanguage()));
    m_error->addButton(u"retryMenu"_s, tr("Look again"), [this] { refresh(); });
    m_error->QWidget::show();
}

void MenuRoom::onImported(const QList<services::ConsoleMenu::Lost>& lost)
{
    QStringList names;
    for (const services::ConsoleMenu::Lost& each : lost) {
        const auto* button = domain::buttonAt(m_editor->document().menus(), each.place);
        names.append(tr("%1 (%2)").arg(button ? button->name : QString(), each.type));
    }
    say(names.isEmpty() ? Tone::Good : Tone::Attention,
        names.isEmpty() ? tr("The menu was taken over; one step of Undo takes it back.")
                        : tr("Taken over, but what these buttons did cannot be set from here: %1")
                              .arg(names.join(tr(", "))));
}

/// What WeChat shows counts; what the rules here would show is said beside it.
void MenuRoom::onMatched(const QString& person, const domain::Menu& menu)
{
    const auto number = numberOf(m_editor->live(), menu);
    const QString guess = guessFor(person);
    if (!number) {
        return say(Tone::Attention,
            tr("%1 sees a menu that is not known here; look again at what is live.").arg(person));
    }
    const QString seen = MenuWords::where(m_editor->live(), {*number});
    say(Tone::Good,
        guess.isEmpty() || guess == seen
            ? tr("WeChat shows %1: %2").arg(person, seen)
            : tr("WeChat shows %1: %2; by the rules here it would be: %3")
                  .arg(person, seen, guess));
    if (numberOf(shown(), menu))
        select({*numberOf(shown(), menu)});
}

/// By the tags that were last heard of; empty if the follower is not known.
QString MenuRoom::guessFor(const QString& openid) const
{
    const auto follower = m_context.followers.find(m_account, openid);
    if (!follower || !*follower)
        return {};
    const auto number = numberFor(m_editor->live(), m_viewAs->platform(), (*follower)->tags);
    return number ? MenuWords::where(m_editor->live(), {*number}) : QString();
}

void MenuRoom::viewAs()
{
    const auto tag = m_viewAs->tag();
    const QList<int> tags = tag ? QList{*tag} : QList<int>();
    if (const auto number = numberFor(shown(), m_viewAs->platform(), tags))
        select({*number});
}

void MenuRoom::view(const domain::MenuVersion* version)
{
    m_viewed = version ? std::optional(*version) : std::nullopt;
    m_actions->setReadOnly(m_viewed.has_value());
    m_properties->setEnabled(!m_viewed);
    if (!m_viewed)
        m_side->versions()->clearSelection();
    select({});
    show();
}

void MenuRoom::compare()
{
    const QList<int> rows = m_side->chosenVersions();
    if (rows.isEmpty())
        return;
    const domain::MenuVersion* newer = m_history->version(rows.first());
    const domain::MenuVersion* older = m_history->version(rows.last());
    const QString from = moment(older->seenMs);
    const MenuChangesDialog::Sides sides = rows.size() == 1
        ? MenuChangesDialog::Sides{older->menus, m_editor->document().menus(),
              tr("From %1 to what is being edited").arg(from)}
        : MenuChangesDialog::Sides{
              older->menus, newer->menus, tr("From %1 to %2").arg(from, moment(newer->seenMs))};
    (new MenuChangesDialog(sides, this))->open();
}

void MenuRoom::showDifference()
{
    const MenuChangesDialog::Sides sides{
        m_editor->live(), m_editor->document().menus(), tr("From what is live to the draft")};
    (new MenuChangesDialog(sides, this))->open();
}

void MenuRoom::openFileMenu()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"menuFiles"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("From the web console"), m_editor, &MenuEditor::importConsole)
        ->setObjectName(u"importConsole"_s);
    menu->addAction(tr("From a JSON file…"), this, &MenuRoom::chooseImport)
        ->setObjectName(u"importFile"_s);
    menu->addSeparator();
    menu->addAction(tr("Export as a JSON file…"), this, &MenuRoom::chooseExport)
        ->setObjectName(u"exportFile"_s);
    QWidget* anchor = m_header->import()->isVisible() ? static_cast<QWidget*>(m_header->import())
                                                      : m_header;
    menu->popup(anchor->mapToGlobal(anchor->rect().bottomLeft()));
}

void MenuRoom::chooseImport()
{
    auto* chooser = makeFileChooser(this,
        {FileWish::Kind::One, tr("Import menus"), u"menuImportDialog"_s,
            {tr("JSON files (*.json)"), tr("All files (*)")}});
    connect(chooser, &QFileDialog::fileSelected, m_editor, &MenuEditor::importFile);
    chooser->open();
}

void MenuRoom::chooseExport()
{
    auto* chooser = makeFileChooser(this,
        {FileWish::Kind::Target, tr("Export menus"), u"menuExportDialog"_s,
            {tr("JSON files (*.json)")}, {}, u"json"_s});
    connect(chooser, &QFileDialog::fileSelected, m_editor, &MenuEditor::exportFile);
    chooser->open();
}

void MenuRoom::exportView()
{
    chooseExport();
}

} // namespace wego::gui
