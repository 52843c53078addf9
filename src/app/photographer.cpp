// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/photographer.h"

#include "app/appcontext.h"
#include "base/beijingtime.h"
#include "base/log.h"
#include "domain/bill.h"
#include "gui/accounts/accountdialog.h"
#include "gui/bills/billqueryrunner.h"
#include "gui/shell/jobcentre.h"
#include "gui/shell/mainwindow.h"
#include "gui/shell/room.h"
#include "gui/users/followermodel.h"
#include "services/accounts.h"
#include "services/bills.h"
#include "services/usecases.h"

#include <QAbstractEventDispatcher>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPainter>
#include <QThreadPool>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace wego::app {

namespace {

constexpr int LeastDays = 20;
constexpr int GapBack = 6;
constexpr int BrokenBack = 3;

/// The job itself, or a part of it.
bool isWatching(const QObject* job)
{
    return job != nullptr
        && (qobject_cast<const services::WatchJob*>(job) != nullptr || isWatching(job->parent()));
}

} // namespace

const QStringList& Photographer::scenes()
{
    static const QStringList names = QStringList{u"bills"_s, u"mismatch"_s, u"palette"_s,
                                         u"export"_s, u"account"_s, u"first-start"_s}
        + UsersScene::names() + MenuScene::names() + OrdersScene::names()
        + RefundBatchScene::names();
    return names;
}

Photographer::Photographer(const Set& set, QString scene, QString file, QObject* parent)
    : QObject(parent)
    , m_set(set)
    , m_scene(std::move(scene))
    , m_users(m_scene, set.window, set.inject)
    , m_menu(m_scene, set.window)
    , m_orders({m_scene, set.app, set.window, set.orders})
    , m_refunds({m_scene, set.app, set.window, set.orders})
    , m_file(std::move(file))
{
}

void Photographer::start()
{
    // The loop is about to sleep and nothing is under way: there is nothing left to wait for.
    connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, this,
        &Photographer::takeNextStep);
    m_steps = m_users.steps() + m_menu.steps() + m_orders.steps() + m_refunds.steps();
    const bool isOfBills = m_steps.isEmpty();
    if (isOfBills)
        m_steps << [this] { showDay(); } << [this] { openDialog(); };
    m_steps << [this] { emit finished(picture().save(m_file)); };
    if (!isOfBills)
        return;
    const auto current = m_set.app.accounts().current();
    if (!current || current->payMode == domain::PayMode::None)
        return;
    m_account = current->id;
    m_newest = domain::newestBillDay(base::beijing::now(m_set.app.clock()));
    m_first = std::min(
        QDate(m_newest.year(), m_newest.month(), 1), m_newest.addDays(1 - LeastDays));
    const auto days = m_set.app.bills().days(m_account, m_first, m_newest);
    for (const services::BillDay& day : days.value_or(QList<services::BillDay>())) {
        if (day.state == services::BillDay::State::Mismatch)
            m_broken = day.day;
    }
    if (m_broken.isValid() || !current->sandbox)
        loadOtherDays();
    else
        loadBrokenDay(m_newest.addDays(-BrokenBack));
}

void Photographer::loadBrokenDay(QDate candidate)
{
    if (candidate < m_first)
        return loadOtherDays();
    m_set.inject({.kind = sandbox::Fault::Kind::BrokenSummary, .path = u"/v3/bill/tradebill"_s});
    m_set.app.bills()
        .download(m_account, {candidate})
        ->onFinished(this, [this, candidate](const auto& report) {
            const bool isBroken = report && !report->days.isEmpty()
                && report->days.first().state == services::BillDay::State::Mismatch;
            // A day without trades has no summary that could be wrong.
            if (!isBroken)
                return loadBrokenDay(candidate.addDays(-1));
            m_broken = candidate;
            loadOtherDays();
        });
}

void Photographer::loadOtherDays()
{
    QList<QDate> days;
    for (QDate day = m_first; day <= m_newest; day = day.addDays(1)) {
        if (day != m_broken && day != m_newest.addDays(-GapBack))
            days.append(day);
    }
    m_set.app.bills().download(m_account, days);
}

void Photographer::takeNextStep()
{
    if (m_isStepping || m_steps.isEmpty() || !isQuiet())
        return;
    m_isStepping = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isStepping = false;
            m_steps.takeFirst()();
        },
        Qt::QueuedConnection);
}

void Photographer::showDay()
{
    const QDate day = m_scene == u"mismatch" ? m_broken : m_newest;
    if (gui::Room* room = m_set.window.currentRoom(); room != nullptr && day.isValid())
        room->openText(base::beijing::toIsoDate(day));
}

void Photographer::openDialog()
{
    if (m_scene == u"export") {
        if (gui::Room* room = m_set.window.currentRoom())
            room->exportView();
        return;
    }
    const QString name = m_scene == u"palette" ? u"paletteAction"_s
        : m_scene == u"account"                ? u"addAccountAction"_s
                                               : QString();
    if (auto* action = m_set.window.findChild<QAction*>(name); action != nullptr && !name.isEmpty())
        action->trigger();
    if (m_scene == u"account")
        fillAccountDialog();
}

void Photographer::fillAccountDialog()
{
    auto* dialog = m_set.window.findChild<gui::AccountDialog*>();
    const auto current = m_set.app.accounts().current();
    if (dialog == nullptr || !current)
        return;
    const QList<std::pair<QString, QString>> texts{{u"nameEdit"_s, u"晚风书店"_s},
        {u"appIdEdit"_s, current->appId}, {u"mchidEdit"_s, current->mchid},
        {u"keyIdEdit"_s, current->wechatpayKeyId}};
    for (const auto& [name, text] : texts) {
        if (auto* edit = dialog->findChild<QLineEdit*>(name))
            edit->setText(text);
    }
    const QDir folder(m_set.sandboxFolder);
    dialog->takeFiles({folder.filePath(u"apiclient_cert.pem"_s),
        folder.filePath(u"apiclient_key.pem"_s), folder.filePath(u"pub_key.pem"_s)});
}

bool Photographer::isQuiet() const
{
    services::UseCases& useCases = m_set.app.useCases();
    for (const QObject* owner : {static_cast<const QObject*>(&useCases.bills),
             static_cast<const QObject*>(&useCases.accounts),
             static_cast<const QObject*>(&useCases.followers),
             static_cast<const QObject*>(&useCases.tags),
             static_cast<const QObject*>(&useCases.menus),
             static_cast<const QObject*>(&useCases.orders),
             static_cast<const QObject*>(&useCases.refunds),
             static_cast<const QObject*>(&m_set.window)}) {
        const auto jobs = owner->findChildren<net::Job*>();
        // One that watches goes on as long as the dialog does.
        if (!std::all_of(jobs.begin(), jobs.end(), &isWatching))
            return false;
    }
    for (const gui::BillQueryRunner* runner : m_set.window.findChildren<gui::BillQueryRunner*>()) {
        if (runner->isRunning())
            return false;
    }
    for (const gui::FollowerModel* people : m_set.window.findChildren<gui::FollowerModel*>()) {
        if (people->isReading())
            return false;
    }
    return m_set.jobs.isIdle() && QThreadPool::globalInstance()->activeThreadCount() == 0;
}

QPixmap Photographer::picture() const
{
    QPixmap picture = m_set.window.grab();
    QPainter painter(&picture);
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (widget == &m_set.window || !widget->isVisible())
            continue;
        // Without a window manager a dialog has no place of its own: the middle, as a desktop does.
        QRect place(QPoint(), widget->size());
        place.moveCenter(m_set.window.rect().center());
        painter.drawPixmap(place.topLeft(), widget->grab());
        painter.setPen(widget->palette().color(QPalette::Mid));
        painter.drawRect(place.adjusted(-1, -1, 0, 0));
    }
    return picture;
}

} // namespace wego::app
