// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bills/billcalendar.h"
#include "gui/bills/billdownloads.h"
#include "gui/bills/billfilterbar.h"
#include "gui/bills/billheader.h"
#include "gui/bills/billpage.h"
#include "gui/bills/billsidebar.h"
#include "gui/bills/billsroom.h"
#include "gui/bills/emptybills.h"
#include "gui/bills/monthtotals.h"
#include "gui/bills/summarycheck.h"
#include "gui/bills/words.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/emptystate.h"
#include "gui/widgets/errorpanel.h"
#include "gui/widgets/popupframe.h"
#include "gui/widgets/splitter.h"
#include "services/settings.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

// The part of BillsRoom that puts the state on the screen.

namespace wego::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int NarrowUnder = 924;

} // namespace

void BillsRoom::layOut()
{
    m_header = new BillHeader(this);
    m_body = new Splitter(this);
    m_body->setObjectName(u"billSplitter"_s);
    m_body->setDefaultSizes({BillSidebar::LeastWidth, QWIDGETSIZE_MAX});
    m_sidebar = new BillSidebar(m_body);
    m_sidebarPopup = new PopupFrame(this);
    m_sidebarPopup->setAccessibleName(tr("Days and comparison"));
    auto* popupLayout = new QVBoxLayout(m_sidebarPopup);
    popupLayout->setContentsMargins(1, 6, 1, 6); // clear of the round corners
    auto* content = new QWidget(m_body);
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    m_banner = new Banner(content);
    m_banner->setObjectName(u"billBanner"_s);
    m_error = new ErrorPanel(content);
    m_error->setObjectName(u"billError"_s);
    m_error->hide();
    m_stack = new QStackedWidget(content);
    m_page = new BillPage(m_stack);
    m_empty = new EmptyBills(m_stack);
    m_sentence = new EmptyState(m_stack);
    m_sentence->setObjectName(u"billSentence"_s);
    for (QWidget* page : {static_cast<QWidget*>(m_page), static_cast<QWidget*>(m_empty),
             static_cast<QWidget*>(m_sentence)})
        m_stack->addWidget(page);
    auto* contentLayout = new QVBoxLayout(content);
    contentLayout->setContentsMargins(0, 0, 0, 0);
    contentLayout->setSpacing(0);
    contentLayout->addWidget(m_banner);
    contentLayout->addWidget(m_error);
    contentLayout->addWidget(m_stack, 1);
    m_body->addWidget(m_sidebar);
    m_body->addWidget(content);
    m_body->setStretchFactor(0, 0);
    m_body->setStretchFactor(1, 1);
    restoreSplitter();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_body, 1);
    connect(m_header->calendarButton(), &QPushButton::clicked, this,
        [this] { m_sidebarPopup->openBelow(m_header->calendarButton(), calendar()->view()); });
}

void BillsRoom::makeCommands()
{
    addCommand({u"commandExport"_s, tr("Export bills…"), u"dc zd export"_s, u"document-export"_s},
        [this] { exportView(); });
    addCommand(
        {u"commandMissing"_s, tr("Download the missing days"), u"xz qs download"_s, u"download"_s},
        [this] { downloadSpan(domain::oldestBillDay(now()), domain::newestBillDay(now())); });
    addCommand({u"commandYesterday"_s, tr("Show yesterday's bill"), u"zt zd yesterday"_s,
                   u"view-calendar"_s},
        [this] { openDay(domain::newestBillDay(now())); });
    addCommand({u"commandOpenFiles"_s, tr("Open bill files…"), u"dk wj open"_s, u"document-open"_s},
        [this] { chooseFiles(); });
    addCommand(
        {u"commandClearFilters"_s, tr("Clear all filters"), u"qc sx clear"_s, u"view-filter"_s},
        [this] { m_page->filters()->clearFilters(); });
}

void BillsRoom::show()
{
    showContent();
    showHeader();
    showBanner();
    m_empty->setBusy(m_downloads->isRunning());
}

void BillsRoom::showHeader()
{
    const bool isNew = m_state.content() == BillsRoomState::Content::NeverArchived
        || m_state.content() == BillsRoomState::Content::NoAccount;
    m_header->setFacts(isNew ? QDate() : m_day, m_type);
    m_header->setMissing(m_state.missingText(), !m_downloads->isRunning());
    const bool downloads = m_state.primary() == BillsRoomState::Primary::DownloadDay;
    m_header->setPrimary(m_state.primaryText(), downloads ? u"download"_s : u"document-export"_s,
        m_state.isPrimaryEnabled());
    const bool isChecked = m_state.table && m_state.table->isComplete() && m_state.day.isArchived();
    if (isChecked) {
        m_sidebar->check()->show(
            m_state.table->verification(), {m_state.day.receivedAt, m_state.day.sha1Confirmed});
        m_sidebar->check()->copyBadge(*m_header->badge());
    } else {
        m_sidebar->check()->clear();
    }
    m_header->setBadgeUsed(isChecked);
}

void BillsRoom::showContent()
{
    switch (m_state.content()) {
    case BillsRoomState::Content::Table:
        return m_stack->setCurrentWidget(m_page);
    case BillsRoomState::Content::NeverArchived:
        return m_stack->setCurrentWidget(m_empty);
    case BillsRoomState::Content::NoAccount:
    case BillsRoomState::Content::Sentence:
        break;
    }
    showSentence();
    m_stack->setCurrentWidget(m_sentence);
}

void BillsRoom::showSentence()
{
    m_sentence->clearButtons();
    if (!m_state.hasAccount)
        return m_sentence->say(
            tr("No account"), tr("Add an account or open the sandbox to see bills."));
    m_sentence->say(BillWords::fullDay(m_day), m_state.sentence());
    const bool waits = m_downloads->isWaitingFor(m_account, m_day, m_type);
    if (m_state.canWait()) {
        QPushButton* wait = m_sentence->addButton(u"downloadWhenReady"_s,
            waits ? tr("Will be downloaded when it is ready") : tr("Download when it is ready"),
            [this] {
                m_downloads->downloadWhenReady(m_account, m_day, m_type);
                show();
            });
        wait->setEnabled(!waits);
    }
    if (m_state.day.state == services::BillDay::State::Expired)
        m_sentence->addButton(
            u"importFile"_s, tr("Open existing files…"), [this] { chooseFiles(); });
}

void BillsRoom::showBanner()
{
    showError();
    const auto banner = m_state.banner();
    if (!banner)
        return m_banner->clear();
    m_banner->say(banner->tone, banner->text);
    for (const BannerAction action : banner->actions) {
        m_banner->addButton(BillsRoomState::actionName(action), m_state.actionText(action),
            [this, action] { runBannerAction(action); });
    }
}

void BillsRoom::showError()
{
    m_error->setVisible(m_state.error.has_value());
    if (!m_state.error)
        return;
    m_error->explain(*m_state.error);
    if (m_state.isDayFetchable())
        m_error->addButton(BillsRoomState::actionName(BannerAction::RetryDownload),
            m_state.actionText(BannerAction::RetryDownload),
            [this] { runBannerAction(BannerAction::RetryDownload); });
}

void BillsRoom::runBannerAction(BannerAction action)
{
    switch (action) {
    case BannerAction::ShowSuspect:
        return m_page->filters()->showOnly(m_state.suspectSearch(), m_state.suspectWord());
    case BannerAction::DownloadAgain:
        return downloadDay(true);
    case BannerAction::RetryDownload:
        return downloadDay(false);
    }
}

void BillsRoom::resizeEvent(QResizeEvent* event)
{
    Room::resizeEvent(event);
    fitSize();
}

void BillsRoom::fitSize()
{
    setNarrow(width() < NarrowUnder);
    m_sidebar->fitHeight(height());
    m_page->setRoomWidth(width());
}

void BillsRoom::setNarrow(bool narrow)
{
    m_header->setNarrow(narrow);
    if (narrow == m_isNarrow)
        return;
    m_isNarrow = narrow;
    m_sidebarPopup->hide();
    if (narrow)
        m_sidebarPopup->layout()->addWidget(m_sidebar);
    else
        m_body->insertWidget(0, m_sidebar);
    m_sidebar->show();
    if (!narrow)
        restoreSplitter();
}

void BillsRoom::restoreSplitter()
{
    const QByteArray stored =
        m_context.settings.value(services::Setting::BillSplitter).toByteArray();
    if (stored.isEmpty() || !m_body->restoreState(stored))
        m_body->restoreDefaultSizes();
    m_body->setHandleWidth(1); // it is part of the stored state
}

void BillsRoom::keepSplitter()
{
    m_context.settings.set(services::Setting::BillSplitter, m_body->saveState());
}

void BillsRoom::changeEvent(QEvent* event)
{
    Room::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_stack)
        show();
}

} // namespace wego::gui
