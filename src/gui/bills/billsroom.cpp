// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bills/billsroom.h"

#include "base/beijingtime.h"
#include "gui/bills/billcalendar.h"
#include "gui/bills/billdownloads.h"
#include "gui/bills/billexports.h"
#include "gui/bills/billfilterbar.h"
#include "gui/bills/billheader.h"
#include "gui/bills/billpage.h"
#include "gui/bills/billsidebar.h"
#include "gui/bills/billtableview.h"
#include "gui/bills/columnarrangement.h"
#include "gui/bills/daytext.h"
#include "gui/bills/emptybills.h"
#include "gui/bills/monthtotals.h"
#include "gui/bills/rowpane.h"
#include "gui/bills/summarycheck.h"
#include "gui/bills/words.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/emptystate.h"
#include "gui/widgets/filechooser.h"
#include "gui/widgets/popupframe.h"
#include "gui/widgets/searchfield.h"
#include "gui/widgets/splitter.h"
#include "services/accounts.h"
#include "services/settings.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QStackedWidget>
#include <QTableView>

namespace wego::gui {

using namespace Qt::StringLiterals;
using services::BillDay;

BillsRoom::BillsRoom(Context& context, QWidget* parent)
    : Room(parent)
    , m_context(context)
    , m_downloads(new BillDownloads(context, this))
    , m_exports(new BillExports(context, this))
{
    setObjectName(u"billsRoom"_s);
    setAcceptDrops(true);
    layOut();
    makeCommands();
    connectWidgets();
    connectServices();
    calendar()->setToday(base::beijing::today(m_context.clock));
    const QStringList keys =
        m_context.settings.value(services::Setting::BillColumns).toStringList();
    if (!keys.isEmpty())
        m_page->setVisibleKeys(keys);
    m_page->view()->columns().restore(
        m_context.settings.value(services::Setting::BillColumnLayout).toStringList());
    show();
}

BillsRoom::~BillsRoom()
{
    if (m_opening)
        m_opening->cancel();
    if (m_monthJob)
        m_monthJob->cancel();
}

void BillsRoom::connectWidgets()
{
    connect(m_header, &BillHeader::primaryClicked, this, &BillsRoom::runPrimary);
    connect(m_header, &BillHeader::missingClicked, this,
        [this] { downloadSpan(domain::oldestBillDay(now()), domain::newestBillDay(now())); });
    connect(m_header, &BillHeader::kindChosen, this, &BillsRoom::chooseKind);
    connect(calendar(), &BillCalendar::daySelected, this, &BillsRoom::openDay);
    connect(calendar(), &BillCalendar::monthShown, this, [this](QDate from, QDate to) {
        loadDays(from, to);
        loadMonth();
    });
    connect(calendar(), &BillCalendar::dayActivated, this, [this] {
        m_sidebarPopup->hide();
        m_page->view()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_body, &QSplitter::splitterMoved, this, &BillsRoom::keepSplitter);
    connect(m_body, &Splitter::defaultsRestored, this, &BillsRoom::keepSplitter);
    connect(m_empty, &EmptyBills::spanChosen, this, &BillsRoom::downloadSpan);
    connect(m_empty, &EmptyBills::filesWanted, this, &BillsRoom::chooseFiles);
    connect(m_page, &BillPage::visibleKeysChanged, this, [this](const QStringList& keys) {
        m_context.settings.set(services::Setting::BillColumns, keys);
    });
    connect(m_page, &BillPage::columnLayoutChanged, this, [this](const QStringList& stored) {
        m_context.settings.set(services::Setting::BillColumnLayout, stored);
    });
}

void BillsRoom::connectServices()
{
    connect(&m_context.bills, &services::Bills::daysChanged, this,
        [this](const domain::AccountId& account, const QList<QDate>& days) {
            if (account == m_account)
                onDaysChanged(days);
        });
    connect(m_downloads, &BillDownloads::started, this, &BillsRoom::show);
    connect(m_downloads, &BillDownloads::finished, this, &BillsRoom::show);
    connect(m_downloads, &BillDownloads::failed, this, &BillsRoom::onFailed);
    connect(m_downloads, &BillDownloads::imported, this,
        [this](const domain::AccountId& account, QDate day) {
            if (account != m_account)
                return;
            m_type = domain::BillType::All; // what the merchant platform gives out
            openDay(day);
        });
    connect(m_exports, &BillExports::failed, this,
        [this](const base::Error& error) { onFailed(m_account, error); });
}

BillCalendar* BillsRoom::calendar() const
{
    return m_sidebar->calendar();
}

QDateTime BillsRoom::now() const
{
    return base::beijing::now(m_context.clock);
}

void BillsRoom::setAccount(const domain::AccountId& account)
{
    m_account = account;
    m_type = domain::BillType::All;
    const auto found = m_context.accounts.find(account);
    m_state = {};
    m_state.hasAccount = found.has_value();
    m_state.hasPayment = found && found->payMode != domain::PayMode::None;
    m_empty->setNow(now());
    calendar()->setToday(base::beijing::today(m_context.clock));
    calendar()->model()->clear();
    openDay(domain::newestBillDay(now()));
}

void BillsRoom::chooseKind(domain::BillType type)
{
    if (m_type == type)
        return;
    m_type = type;
    calendar()->model()->clear();
    openDay(m_day);
}

void BillsRoom::openDay(QDate day)
{
    m_day = day;
    m_state.error.reset();
    calendar()->showDay(day);
    loadDays(calendar()->model()->firstDay(), calendar()->model()->lastDay());
    loadMonth();
    readBill();
}

void BillsRoom::loadDays(QDate from, QDate to)
{
    if (const auto days = m_context.bills.days(m_account, from, to, m_type))
        calendar()->setDays(*days);
    loadFacts();
}

void BillsRoom::loadFacts()
{
    m_state.day = {};
    m_state.day.day = m_day;
    if (const auto day = m_context.bills.days(m_account, m_day, m_day, m_type);
        day && !day->isEmpty())
        m_state.day = day->constFirst();
    const QDate oldest = domain::oldestBillDay(now());
    const QDate newest = domain::newestBillDay(now());
    m_state.archivedDays = m_context.bills.archivedDays(m_account);
    m_state.missingDays = static_cast<int>(
        m_context.bills.missingDays(m_account, oldest, newest, m_type).size());
    const auto recent = m_context.bills.days(m_account, oldest, newest);
    emit attentionChanged(recent ? BillsRoomState::attention(*recent) : 0);
    if (m_state.day.error)
        m_state.error = m_context.errors.explain(
            *m_state.day.error, BillWords::catalogueLanguage());
}

void BillsRoom::loadMonth()
{
    if (m_monthJob)
        m_monthJob->cancel();
    const QDate month = calendar()->model()->month();
    auto* job = m_context.bills.totals(m_account, month, month.addMonths(1).addDays(-1), m_type);
    m_monthJob = job;
    job->onFinished(this, [this, month](const base::Result<services::SpanTotals>& totals) {
        const bool isRunning = now().date() < month.addMonths(1);
        if (totals && m_sidebar->hasRoomForMonth())
            m_sidebar->month()->show(month, isRunning, *totals);
        else if (!totals && totals.error().kind != base::ErrorKind::Cancelled)
            m_sidebar->month()->clear();
    });
}

void BillsRoom::readBill()
{
    if (m_opening)
        m_opening->cancel();
    m_state.table.reset();
    if (!m_state.day.isArchived()) {
        m_page->clear();
        return show();
    }
    m_page->startLoading();
    auto* job = m_context.bills.open(m_account, m_day, m_type);
    m_opening = job;
    connect(job, &services::OpenBillJob::headReady, this, [this](const bills::BillTablePtr& head) {
        m_state.table = head;
        m_page->showHead(head);
        show();
    });
    job->onFinished(this, [this, job](const base::Result<bills::BillTablePtr>& result) {
        if (m_opening == job)
            onOpened(result);
    });
    show();
}

void BillsRoom::onOpened(const base::Result<bills::BillTablePtr>& result)
{
    m_opening.clear();
    if (result) {
        m_state.table = *result;
        m_page->showTable(*result);
    } else if (result.error().kind != base::ErrorKind::Cancelled) {
        m_page->clear();
        m_state.error = m_context.errors.explain(result.error(), BillWords::catalogueLanguage());
    }
    show();
}

void BillsRoom::onDaysChanged(const QList<QDate>& days)
{
    const BillDay before = m_state.day;
    loadDays(calendar()->model()->firstDay(), calendar()->model()->lastDay());
    if (!m_downloads->isRunning() || days.contains(m_day))
        loadMonth();
    if (m_state.day == before)
        return show();
    m_state.error.reset();
    loadFacts();
    readBill();
}

void BillsRoom::onFailed(const domain::AccountId& account, const base::Error& error)
{
    if (account != m_account)
        return;
    m_state.error = m_context.errors.explain(error, BillWords::catalogueLanguage());
    show();
}

void BillsRoom::downloadSpan(QDate from, QDate to)
{
    m_state.error.reset();
    m_downloads->download(
        m_account, m_context.bills.missingDays(m_account, from, to, m_type), {m_type});
    show();
}

void BillsRoom::downloadDay(bool again)
{
    m_state.error.reset();
    m_downloads->download(m_account, {m_day}, {m_type, again});
    show();
}

void BillsRoom::chooseFiles()
{
    auto* chooser = makeFileChooser(this,
        {FileWish::Kind::Several, tr("Open bills"), u"billFilesDialog"_s,
            {tr("Bills (*.csv *.gz *.gzip *.txt)"), tr("All files (*)")}});
    connect(chooser, &QFileDialog::filesSelected, this,
        [this](const QStringList& paths) { m_downloads->importFiles(m_account, paths); });
    chooser->open();
}

void BillsRoom::focusSearch()
{
    m_page->filters()->search()->setFocus(Qt::ShortcutFocusReason);
    m_page->filters()->search()->selectAll();
}

void BillsRoom::refresh()
{
    calendar()->setToday(base::beijing::today(m_context.clock));
    openDay(m_day);
}

void BillsRoom::runPrimary()
{
    if (!m_state.isPrimaryEnabled())
        return;
    if (m_state.primary() == BillsRoomState::Primary::DownloadDay)
        downloadDay(false);
    else
        exportView();
}

void BillsRoom::exportView()
{
    if (!m_state.table || !m_page->result())
        return;
    ExportOffer offer;
    offer.day = m_day;
    offer.type = m_type;
    const QDate month(m_day.year(), m_day.month(), 1);
    for (const BillDay& day :
        m_context.bills.days(m_account, month, month.addMonths(1).addDays(-1), m_type)
            .value_or(QList<BillDay>())) {
        if (day.isArchived())
            offer.monthDays.append(day.day);
    }
    offer.shownRows = m_page->result()->totals.rows;
    offer.allRows = m_state.table->rowCount();
    offer.filter = m_page->result()->filter;
    offer.sort = m_page->sort();
    offer.shownColumns = m_page->view()->columns().wantedInOrder();
    if (const auto account = m_context.accounts.find(m_account))
        offer.mchid = account->mchid;
    m_exports->remember(offer);
    auto* dialog = new ExportDialog(offer, this);
    connect(dialog, &ExportDialog::exportWanted, this,
        [this, account = m_account](
            const services::ExportRequest& request) { m_exports->start(account, request); });
    dialog->open();
}

bool BillsRoom::closeInnermost()
{
    if (m_page->isPaneOpen()) {
        m_page->closePane();
        return true;
    }
    SearchField* search = m_page->filters()->search();
    if (!search->text().isEmpty()) {
        search->clear();
        return true;
    }
    return false;
}

QList<QWidget*> BillsRoom::areas() const
{
    QList<QWidget*> areas;
    if (!m_isNarrow)
        areas.append(calendar()->view());
    if (m_stack->currentWidget() == m_page)
        areas << m_page->filters()->search() << m_page->view();
    else
        areas.append(m_stack->currentWidget());
    if (m_page->isPaneOpen())
        areas.append(m_page->pane());
    return areas;
}

bool BillsRoom::openText(const QString& text)
{
    if (const auto day = dayFromText(text, now().date())) {
        openDay(*day);
        return true;
    }
    if (!looksLikeOrderNumber(text))
        return false;
    m_page->filters()->setSearch(text.trimmed()); // a day that is still being read takes it as well
    if (m_stack->currentWidget() == m_page)
        focusSearch();
    return true;
}

void BillsRoom::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_state.hasAccount && event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void BillsRoom::dropEvent(QDropEvent* event)
{
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    event->acceptProposedAction();
    m_downloads->importFiles(m_account, paths);
}

} // namespace wego::gui
