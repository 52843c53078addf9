// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/usersroom.h"

#include "base/beijingtime.h"
#include "base/clock.h"
#include "domain/openid.h"
#include "gui/shell/shellwords.h"
#include "gui/users/followeractions.h"
#include "gui/users/followerexports.h"
#include "gui/users/followerpane.h"
#include "gui/users/followersyncs.h"
#include "gui/users/followertable.h"
#include "gui/users/segmentbuilder.h"
#include "gui/users/usersfoot.h"
#include "gui/users/usersheader.h"
#include "gui/users/userspage.h"
#include "gui/users/userwords.h"
#include "gui/widgets/errorpanel.h"
#include "gui/widgets/searchfield.h"
#include "services/accounts.h"
#include "services/segments.h"
#include "services/settings.h"
#include "services/tags.h"

#include <QPushButton>
#include <QStackedWidget>

namespace wego::gui {

using namespace Qt::StringLiterals;
using domain::AccountId;
using domain::FollowerQuery;
using services::Setting;

UsersRoom::UsersRoom(Context& context, QWidget* parent)
    : Room(parent)
    , m_context(context)
    , m_syncs(new FollowerSyncs(context, this))
    , m_actions(new FollowerActions(context, this))
    , m_exports(new FollowerExports(context, this))
{
    setObjectName(u"usersRoom"_s);
    layOut();
    makeCommands();
    connectWidgets();
    connectPane();
    connectServices();
    connectWork();
    const QStringList keys = context.settings.value(Setting::FollowerColumns).toStringList();
    if (!keys.isEmpty()) {
        m_page->table()->setVisibleKeys(keys);
        m_page->tools()->setVisibleKeys(keys);
    }
    m_page->table()->restoreLayout(
        context.settings.value(Setting::FollowerColumnLayout).toStringList());
    show();
}

UsersRoom::~UsersRoom()
{
    for (const auto& job : {m_countJob, m_knownJob, m_readJob}) {
        if (job)
            job->cancel();
    }
}

void UsersRoom::connectWidgets()
{
    connect(m_header, &UsersHeader::syncClicked, this, &UsersRoom::sync);
    connect(m_header, &UsersHeader::exportClicked, this, &UsersRoom::exportView);
    connect(m_header, &UsersHeader::primaryClicked, this, &UsersRoom::runPrimary);
    connect(m_syncError, &SyncErrorPanel::retryClicked, this, &UsersRoom::sync);
    connect(m_syncError, &SyncErrorPanel::connectionClicked, this, &UsersRoom::checkConnection);
    connect(m_page, &UsersPage::queryStarted, this, [this] {
        m_state.isShown = false;
        show();
    });
    connect(m_page, &UsersPage::queryShown, this, [this] {
        m_state.isShown = true;
        show();
    });
    connect(m_page, &UsersPage::rowsChanged, this, &UsersRoom::show);
    connect(m_page, &UsersPage::failed, this,
        [this](const base::Error& error) { onFailed(m_account, error); });
    connect(m_page, &UsersPage::visibleKeysChanged, this, [this](const QStringList& keys) {
        m_context.settings.set(Setting::FollowerColumns, keys);
    });
    connect(m_page->table(), &FollowerTable::layoutChosen, this, [this](const QStringList& stored) {
        m_context.settings.set(Setting::FollowerColumnLayout, stored);
    });
    const UsersFoot* foot = m_page->foot();
    connect(
        foot, &UsersFoot::tagClicked, this, [this] { tagSelection(domain::TaggingAction::Apply); });
    connect(foot, &UsersFoot::untagClicked, this,
        [this] { tagSelection(domain::TaggingAction::Remove); });
    connect(foot, &UsersFoot::blacklistClicked, this, &UsersRoom::askBlacklist);
    connect(foot, &UsersFoot::copyClicked, this, &UsersRoom::copySelection);
}

void UsersRoom::connectPane()
{
    const FollowerTable* table = m_page->table();
    connect(table, &FollowerTable::remarkRequested, this, &UsersRoom::editRemark);
    connect(table, &FollowerTable::tagRequested, this, &UsersRoom::addTag);
    connect(table, &FollowerTable::copyRequested, this, &UsersRoom::copySelection);
    const FollowerPane* pane = m_page->pane();
    connect(pane, &FollowerPane::copyRequested, this, &UsersRoom::copyOpenids);
    connect(
        pane, &FollowerPane::tagWanted, this, [this] { openTagMenu(m_page->pane()->openid()); });
    connect(pane, &FollowerPane::tagRemoved, this, [this](const QString& openid, int tag) {
        m_actions->changeTag(m_account, openid, tag, domain::TaggingAction::Remove);
    });
    connect(pane, &FollowerPane::remarkChosen, this,
        [this](const QString& openid, const QString& remark) {
            const auto known = m_context.followers.find(m_account, openid);
            const QString before = known && *known ? (*known)->remark : QString();
            m_actions->saveRemark(m_account, openid, remark, before);
        });
}

void UsersRoom::connectServices()
{
    connect(&m_context.followers, &services::Followers::followersChanged, this,
        &UsersRoom::onRowsChanged);
    connect(&m_context.tags, &services::Tags::followersChanged, this, &UsersRoom::onRowsChanged);
    connect(&m_context.tags, &services::Tags::tagsChanged, this, [this](const AccountId& account) {
        if (account == m_account)
            m_page->refreshNames();
    });
    connect(&m_context.segments, &services::Segments::segmentsChanged, this,
        [this](const AccountId& account) {
            if (account == m_account)
                m_page->refreshNames();
        });
}

void UsersRoom::connectWork()
{
    const auto onSync = [this](const AccountId& account) {
        if (account != m_account)
            return;
        loadState();
        if (m_state.isSyncing)
            m_state.failure.reset(); // whoever tries again
        show();
    };
    connect(m_syncs, &FollowerSyncs::changed, this, onSync);
    connect(m_syncs, &FollowerSyncs::finished, this, onSync);
    connect(m_syncs, &FollowerSyncs::finished, this, [this](const AccountId& account) {
        if (account == m_account)
            refresh();
    });
    connect(m_syncs, &FollowerSyncs::failed, this, &UsersRoom::onSyncFailed);
    connect(m_actions, &FollowerActions::failed, this, &UsersRoom::onFailed);
    connect(m_actions, &FollowerActions::failed, m_page, &UsersPage::refreshRows);
    connect(m_exports, &FollowerExports::failed, this, &UsersRoom::onFailed);
}

void UsersRoom::setAccount(const AccountId& account)
{
    const auto found = m_context.accounts.find(account);
    const QString appId = found ? found->appId : QString();
    const bool isSame = m_account == account && m_appId == appId;
    if (isSame && !account.isEmpty())
        return refresh(); // only its name or its connection changed
    m_account = account;
    m_appId = appId;
    m_state = {};
    m_state.hasAccount = !appId.isEmpty();
    m_state.isLoading = m_state.hasAccount;
    m_error->hide();
    loadState();
    m_page->setAccount(account);
    count();
    show();
}

void UsersRoom::sync()
{
    if (!m_state.hasAccount)
        return;
    m_state.failure.reset();
    m_error->hide();
    m_syncs->sync(m_account);
}

/// What a sync has left behind is not known before the store has said it; until then it is shown as
/// running. One reading at a time, so that an older one does not come last.
void UsersRoom::loadState()
{
    if (m_syncs->isRunning(m_account))
        takeProgress();
    m_isStateStale = m_stateJob != nullptr;
    if (m_isStateStale)
        return;
    auto* job = m_context.followers.syncState(m_account);
    m_stateJob = job;
    job->onFinished(
        this, [this, account = m_account](const base::Result<domain::SyncState>& state) {
            onStateRead(account, state);
        });
}

void UsersRoom::takeProgress()
{
    m_state.isSyncing = m_syncs->isRunning(m_account);
    std::tie(m_state.page, m_state.pages) = m_syncs->pages(m_account);
}

void UsersRoom::onStateRead(const AccountId& account, const base::Result<domain::SyncState>& state)
{
    m_stateJob.clear();
    if (m_isStateStale)
        return loadState();
    if (account != m_account)
        return;
    takeProgress();
    m_state.isLoading = false;
    if (state)
        m_state.sync = *state;
    show();
}

/// How many follow and how many are known. One counting at a time, however often rows change.
void UsersRoom::count()
{
    if (m_countJob || m_knownJob) {
        m_isCountStale = true;
        return;
    }
    m_isCountStale = false;
    const AccountId account = m_account;
    auto* following = m_context.followers.count(account, UsersFilter().query());
    auto* known = m_context.followers.count(account, FollowerQuery());
    m_countJob = following;
    m_knownJob = known;
    const auto take = [this, account](QPointer<net::Job>& job, qint64& number,
                          const base::Result<qint64>& count) {
        job.clear();
        if (count && account == m_account)
            number = *count;
        show();
        if (m_isCountStale || account != m_account)
            this->count();
    };
    following->onFinished(this, [this, take](const base::Result<qint64>& count) {
        take(m_countJob, m_state.followers, count);
    });
    known->onFinished(this, [this, take](const base::Result<qint64>& count) {
        take(m_knownJob, m_state.known, count);
    });
}

void UsersRoom::onRowsChanged(const AccountId& account, const QStringList&)
{
    if (account != m_account)
        return;
    m_page->refreshRows();
    count();
}

void UsersRoom::onSyncFailed(const AccountId& account, const base::Error& error)
{
    if (account != m_account)
        return;
    loadState();
    SyncErrorPanel::Failure failure;
    failure.why = m_context.errors.explain(error, ShellWords::catalogueLanguage());
    failure.address = error.facts.value(u"ip"_s);
    m_state.failure = failure;
    count();
    show();
}

QString UsersRoom::keptPages() const
{
    const domain::SyncState& sync = m_state.sync;
    if (!sync.isUnfinished() || sync.pages == 0 || sync.listed)
        return {};
    return tr("The %1 pages that came are kept; trying again goes on at page %2.")
        .arg(UserWords::count(sync.pages), UserWords::count(sync.pages + 1));
}

void UsersRoom::onFailed(const AccountId& account, const base::Error& error)
{
    if (account != m_account)
        return;
    m_error->explain(m_context.errors.explain(error, ShellWords::catalogueLanguage()));
    m_error->addButton(u"closeError"_s, tr("Close"), [this] { m_error->hide(); });
    m_error->QWidget::show();
}

void UsersRoom::focusSearch()
{
    m_page->tools()->search()->setFocus(Qt::ShortcutFocusReason);
    m_page->tools()->search()->selectAll();
}

void UsersRoom::refresh()
{
    loadState();
    m_page->refreshNames();
    m_page->refreshRows();
    count();
    show();
}

void UsersRoom::exportView()
{
    if (!m_state.canExport())
        return;
    FollowerExportOffer offer;
    offer.shown = m_page->model()->query();
    offer.shownCount = m_page->model()->rowCount();
    offer.allCount = m_state.known;
    offer.shownColumns = m_page->table()->wantedKeys();
    offer.today = base::beijing::today(m_context.clock);
    if (const auto account = m_context.accounts.find(m_account))
        offer.appId = account->appId;
    m_exports->remember(offer);
    auto* dialog = new FollowerExportDialog(offer, this);
    connect(dialog, &FollowerExportDialog::exportWanted, this,
        [this, account = m_account](
            const services::FollowerExport& order) { m_exports->start(account, order); });
    dialog->open();
}

void UsersRoom::runPrimary()
{
    if (m_state.content() == UsersRoomState::Content::NeverSynced && !m_state.isSyncing)
        sync();
    else if (m_state.canTag())
        tagQuery();
}

bool UsersRoom::closeInnermost()
{
    if (m_page->isPaneOpen()) {
        m_page->closePane();
        return true;
    }
    SearchField* search = m_page->tools()->search();
    if (!search->text().isEmpty()) {
        search->clear();
        return true;
    }
    return false;
}

QList<QWidget*> UsersRoom::areas() const
{
    if (m_stack->currentWidget() != m_page)
        return {m_stack->currentWidget()};
    QList<QWidget*> areas{m_page->tools()->search(), m_page->builder(), m_page->table()};
    if (m_page->isPaneOpen())
        areas.append(m_page->pane());
    return areas;
}

bool UsersRoom::openText(const QString& text)
{
    const QString openid = text.trimmed();
    if (!domain::isOpenid(openid))
        return false;
    m_page->showOpenid(openid);
    return true;
}

} // namespace wego::gui
