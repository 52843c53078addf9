// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/beijingtime.h"
#include "gui/menu/menuactions.h"
#include "gui/menu/menuroom.h"
#include "gui/menu/menustates.h"
#include "gui/widgets/banner.h"

// The part of MenuRoom that says what needs somebody.

using namespace Qt::StringLiterals;

namespace wego::gui {
namespace {

QString moment(qint64 ms)
{
    return base::beijing::fromMs(ms).toString(u"MM-dd HH:mm");
}

} // namespace

void MenuRoom::say(Tone tone, const QString& text)
{
    m_said = Said{tone, text};
    showNote();
}

/// False if it is said already: a button that is made anew loses the focus.
bool MenuRoom::begin(Tone tone, const QString& text)
{
    if (m_note->isVisible() && m_note->text() == text)
        return false;
    m_note->say(tone, text);
    return true;
}

/// One at a time: what is half done goes before what one looks at, and that before what was said.
void MenuRoom::showNote()
{
    const auto& publication = m_editor->known().publication;
    if (publication && !m_editor->isPublishing())
        return showBrokenOff(*publication);
    if (m_viewed)
        return showViewed();
    if (!m_said)
        return isEmpty() ? showEmpty() : m_note->clear();
    if (!begin(m_said->tone, m_said->text))
        return;
    m_note->addButton(u"closeMenuNote"_s, tr("Close"), [this] {
        m_said.reset();
        showNote();
    });
}

void MenuRoom::showBrokenOff(const domain::MenuPublication& publication)
{
    const QList<MenuState> states = menuStates(m_editor->live(), publication.wanted);
    const bool isStandardLive = states.first() == MenuState::Live;
    const auto live = states.count(MenuState::Live) - (isStandardLive ? 1 : 0);
    const QString text = isStandardLive
        ? tr("A publication was broken off: the standard menu and %1 of %2 conditional menus are "
             "live.")
        : tr("A publication was broken off: the standard menu is not live yet, %1 of %2 "
             "conditional menus are.");
    if (!begin(Tone::Bad, text.arg(live).arg(publication.wanted.conditional.size())))
        return;
    m_note->addButton(u"finishPublication"_s, tr("Finish it"), [this] {
        const domain::MenuPublication& begun = *m_editor->known().publication;
        offer({tr("Finish the publication"), begun.wanted, begun.note, true});
    });
    m_note->addButton(u"goBackPublication"_s, tr("Back to before"), [this] {
        const domain::MenuPublication& begun = *m_editor->known().publication;
        offer({tr("Back to before"), begun.before, tr("taken back"), true});
    });
}

void MenuRoom::showViewed()
{
    const QString when = moment(m_viewed->seenMs);
    if (!begin(Tone::Neutral, tr("The menus as they were live on %1").arg(when)))
        return;
    m_note->addButton(u"goBackToVersion"_s, tr("Go back to it…"), [this] {
        const QString title = tr("Back to the menus of %1").arg(moment(m_viewed->seenMs));
        offer({title, m_viewed->menus, title, true});
    });
    m_note->addButton(u"editVersion"_s, tr("Edit it"), [this] {
        const domain::MenuSet menus = m_viewed->menus;
        view(nullptr);
        m_editor->document().replace(tr("Take an old version"), menus);
    });
    m_note->addButton(u"closeMenuNote"_s, tr("Close"), [this] { view(nullptr); });
}

bool MenuRoom::isEmpty() const
{
    const domain::MenuSet& menus = m_editor->document().menus();
    const bool hasButtons = menus.standard && !menus.standard->buttons.isEmpty();
    return m_editor->liveMs() > 0 && !hasButtons && menus.conditional.isEmpty();
}

void MenuRoom::showEmpty()
{
    if (!begin(Tone::Neutral, tr("There is no menu yet.")))
        return;
    m_note->addButton(u"addFirstButton"_s, tr("Add the first button"),
        [this] { m_actions->addButtonAt({-1, 0}, u"view"_s); });
    m_note->addButton(u"importFirstMenu"_s, tr("Import…"), [this] { openFileMenu(); });
}

} // namespace wego::gui
