// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/followertable.h"
#include "gui/users/segmentbuilder.h"
#include "gui/users/usersheader.h"
#include "gui/users/userspage.h"
#include "gui/users/usersroom.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/emptystate.h"
#include "gui/widgets/errorpanel.h"
#include "gui/widgets/searchfield.h"

#include <QAction>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

// The part of UsersRoom that puts the state on the screen.

namespace wego::gui {

using namespace Qt::StringLiterals;

void UsersRoom::layOut()
{
    m_header = new UsersHeader(this);
    m_syncError = new SyncErrorPanel(this);
    m_syncError->hide();
    m_error = new ErrorPanel(this);
    m_error->setObjectName(u"usersError"_s);
    m_error->hide();
    m_note = new Banner(this);
    m_note->setObjectName(u"usersNote"_s);
    m_stack = new QStackedWidget(this);
    m_page = new UsersPage(m_context, m_stack);
    m_empty = new EmptyState(m_stack);
    m_empty->setObjectName(u"emptyUsers"_s);
    m_stack->addWidget(m_page);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_syncError);
    layout->addWidget(m_error);
    layout->addWidget(m_note);
    layout->addWidget(m_stack, 1);
}

void UsersRoom::makeCommands()
{
    addCommand({u"commandSync"_s, tr("Sync followers"), u"tb gzz sync"_s, u"view-refresh"_s},
        [this] { sync(); });
    addCommand({u"commandTag"_s, tr("Tag the people shown…"), u"dbq tag"_s, u"tag"_s}, [this] {
        if (m_state.canTag())
            tagQuery();
    });
    addCommand({u"commandTags"_s, tr("Tags of the account…"), u"bq tags"_s, u"tag"_s},
        [this] { openTags(); });
    addCommand({u"commandGroups"_s, tr("Legacy groups…"), u"fz groups"_s, u"system-users"_s},
        [this] { openGroups(); });
    addCommand({u"commandConnection"_s, tr("Connection of the account…"), u"lj connection"_s,
                   u"network-connect"_s},
        [this] { openConnection(); });
    addCommand({u"commandExportUsers"_s, tr("Export followers…"), u"dc gzz export"_s,
                   u"document-export"_s},
        [this] { exportView(); });
}

void UsersRoom::show()
{
    m_state.shown = m_page->model()->rowCount();
    m_state.state = m_page->filter().state;
    m_header->setFacts(m_state.facts());
    m_header->setSync(m_state.syncText(), m_state.hasAccount && !m_state.isSyncing);
    m_header->setExportEnabled(m_state.canExport());
    m_header->setPrimary(m_state.primaryText(), m_state.canTag());
    m_page->setFollowerCount(m_state.followers);
    m_page->setNote(m_state.failure ? tr("local data") : QString());
    m_syncError->setVisible(m_state.failure.has_value());
    if (m_state.failure) {
        m_state.failure->kept = keptPages();
        m_syncError->show(*m_state.failure);
    }
    showContent();
    showNote();
}

void UsersRoom::showContent()
{
    if (m_state.content() == UsersRoomState::Content::Table)
        return m_stack->setCurrentWidget(m_page);
    m_stack->setCurrentWidget(m_empty);
    const QString text = m_state.emptyText() + m_state.syncText();
    if (std::exchange(m_emptyText, text) == text)
        return; // a button that is made anew loses the focus
    m_empty->say(m_state.emptyTitle(), m_state.emptyText());
    m_empty->clearButtons();
    if (m_state.hasAccount) {
        QPushButton* sync = m_empty->addButton(
            u"firstSync"_s, m_state.syncText(), [this] { this->sync(); });
        sync->setProperty("primary", true);
        sync->setEnabled(!m_state.isSyncing);
    }
}

void UsersRoom::showNote()
{
    const QString note = m_state.note();
    if (note.isEmpty())
        return m_note->clear();
    if (m_note->text() == note && m_note->isVisible())
        return;
    m_note->say(m_state.failure ? Tone::Neutral : Tone::Attention, note);
    if (m_state.canResume())
        m_note->addButton(u"resumeSync"_s, tr("Go on"), [this] { sync(); });
}

void UsersRoom::resizeEvent(QResizeEvent* event)
{
    Room::resizeEvent(event);
    m_page->fitRoom(size());
}

void UsersRoom::changeEvent(QEvent* event)
{
    Room::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_stack)
        show();
}

} // namespace wego::gui
