// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"

#include "app/embeddedsandbox.h"
#include "app/language.h"
#include "app/photographer.h"
#include "app/sandboxkeychain.h"
#include "base/beijingtime.h"
#include "base/log.h"
#include "domain/openid.h"
#include "domain/ordernumber.h"
#include "gui/accounts/accountdialog.h"
#include "gui/accounts/accountsettingsdialog.h"
#include "gui/bills/billsroom.h"
#include "gui/menu/menuroom.h"
#include "gui/orders/ordersroom.h"
#include "gui/refunds/halfdonebatches.h"
#include "gui/refunds/refundfollower.h"
#include "gui/shell/jobcentre.h"
#include "gui/shell/mainwindow.h"
#include "gui/users/usersroom.h"
#include "gui/widgets/tokens.h"
#include "services/accounts.h"
#include "services/bills.h"

#include <QApplication>
#include <QInputDialog>
#include <QMessageBox>

#include <algorithm>
#include <cstdio>
#include <utility>

using namespace Qt::StringLiterals;

namespace wego::app {

Desk::Desk(AppContext& app, DeskOptions options, const QElapsedTimer& sinceStart, QObject* parent)
    : QObject(parent)
    , m_app(app)
    , m_options(std::move(options))
    , m_sinceStart(sinceStart)
    , m_theme(std::make_unique<gui::Theme>())
{
}

Desk::~Desk() = default;

void Desk::start()
{
    if (m_app.settings().text(services::Setting::KeychainFile).isEmpty())
        openWith({});
    else
        askMasterPassword();
}

void Desk::askMasterPassword()
{
    auto* dialog = new QInputDialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Password of the secrets file"));
    dialog->setLabelText(tr("Secrets are kept in an encrypted file. Its password:"));
    dialog->setTextEchoMode(QLineEdit::Password);
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString& text) {
        QByteArray bytes = text.toUtf8();
        openWith(base::Secret::take(bytes));
    });
    connect(dialog, &QDialog::rejected, qApp, [] { QCoreApplication::exit(1); });
    dialog->open();
}

void Desk::openWith(const base::Secret& masterPassword)
{
    // Only the command line makes a new file, where its name is given and the password asked twice.
    auto chosen = openKeychain(m_app.settings().text(services::Setting::KeychainFile),
        masterPassword, security::MissingFile::Fail);
    if (!chosen)
        return explainAndQuit(chosen.error());
    m_keychain = std::make_unique<SandboxKeychain>(std::move(*chosen));
    showWindow();
}

void Desk::explainAndQuit(const base::Error& error)
{
    const bool chinese = wantsChinese(m_app.settings().text(services::Setting::Language));
    const auto text = m_app.errors().explain(error,
        chinese ? services::CatalogueLanguage::Chinese : services::CatalogueLanguage::English);
    qCCritical(base::logApp) << base::toLogLine(error);
    auto* box = new QMessageBox(QMessageBox::Critical, text.title, text.title, QMessageBox::Close);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(text.cause + u'\n' + text.nextStep);
    box->setDetailedText(text.details);
    connect(box, &QDialog::finished, qApp, [] { QCoreApplication::exit(1); });
    box->open();
}

gui::RoomEntry Desk::ordersRoom()
{
    gui::RoomEntry orders;
    orders.id = u"orders"_s;
    orders.icon = u"amarok_cart_view"_s;
    orders.title = tr("Orders");
    orders.alias = u"dd tk orders refunds"_s;
    orders.group = tr("WeChat Pay");
    orders.shortcutNumber = 2;
    orders.make = [](gui::Context& context, QWidget* parent) -> gui::Room* {
        return new gui::OrdersRoom(context, parent);
    };
    orders.suits = [](const domain::Account& account) {
        return account.payMode != domain::PayMode::None;
    };
    orders.recognises = [](const QString& text) {
        // A word may be a number too; what is typed to find a command has no digit.
        const auto numbers = domain::recogniseOrderNumber(text);
        const bool isDay = base::beijing::fromIsoDate(text).has_value();
        return !numbers.isEmpty() && !isDay
            && numbers.constFirst().kind != domain::OrderNumberKind::OpenId
            && std::any_of(text.begin(), text.end(), [](QChar letter) { return letter.isDigit(); });
    };
    orders.recordNote = tr("Look up this order");
    return orders;
}

gui::RoomRegistry Desk::makeRooms()
{
    gui::RoomRegistry rooms;
    rooms.add(ordersRoom());
    rooms.add({u"bills"_s, u"view-financial-list"_s, tr("Bills"), u"zd bills"_s, tr("WeChat Pay"),
        3, [](gui::Context& context, QWidget* parent) -> gui::Room* {
            return new gui::BillsRoom(context, parent);
        }});
    gui::RoomEntry users;
    users.id = u"users"_s;
    users.icon = u"system-users"_s;
    users.title = tr("Followers");
    users.alias = u"yh gzz users followers"_s;
    users.group = tr("Official account");
    users.shortcutNumber = 5;
    users.make = [](gui::Context& context, QWidget* parent) -> gui::Room* {
        return new gui::UsersRoom(context, parent);
    };
    users.suits = [](const domain::Account& account) { return !account.appId.isEmpty(); };
    users.recognises = [](const QString& text) { return domain::isOpenid(text); };
    users.recordNote = tr("Show this follower");
    rooms.add(users);
    gui::RoomEntry menu;
    menu.id = u"menu"_s;
    menu.icon = u"smartphone"_s;
    menu.title = tr("Menu");
    menu.alias = u"cd menu"_s;
    menu.group = users.group;
    menu.shortcutNumber = 6;
    menu.make = [](gui::Context& context, QWidget* parent) -> gui::Room* {
        return new gui::MenuRoom(context, parent);
    };
    menu.suits = users.suits;
    rooms.add(menu);
    rooms.addAccount = [this](QWidget* parent) {
        (new gui::AccountDialog(*m_context, parent))->open();
    };
    rooms.addAccountFromFiles = [this](QWidget* parent, const QStringList& files) {
        auto* dialog = new gui::AccountDialog(*m_context, parent);
        dialog->open();
        dialog->takeFiles(files);
    };
    rooms.editAccount = [this](QWidget* parent, const domain::AccountId& account) {
        (new gui::AccountSettingsDialog(*m_context, account, parent))->open();
    };
    return rooms;
}

gui::ShellContext Desk::shell()
{
    return {m_app.clock(), m_app.errors(), m_app.settings(), *m_theme, *m_jobs};
}

void Desk::showWindow()
{
    m_jobs = std::make_unique<gui::JobCentre>(m_app.clock());
    m_window = std::make_unique<gui::MainWindow>(shell(), makeRooms());
    m_window->installEventFilter(this);
    m_window->openRoom(m_options.room.isEmpty() ? u"bills"_s : m_options.room);
    if (m_options.size.isValid()) {
        m_window->setWindowState(Qt::WindowNoState);
        m_window->resize(m_options.size);
    }
    m_window->show();
}

bool Desk::eventFilter(QObject* watched, QEvent* event)
{
    // The first picture waits for nothing: a store on a slow disk, or one that must be brought to
    // a new version, takes its time.
    if (event->type() == QEvent::Paint && !std::exchange(m_isPainted, true))
        QMetaObject::invokeMethod(this, &Desk::openStore, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void Desk::openStore()
{
    noteTime("shown");
    SandboxKeychain& excepted = *m_keychain;
    if (const auto opened = m_app.open(std::move(m_keychain)); !opened)
        return explainAndQuit(opened.error());
    base::installLogHandler(m_app.paths().log());
    m_sandbox = std::make_unique<EmbeddedSandbox>(
        m_app.paths().sandbox(), m_app.accounts(), excepted, m_app.clock());
    m_context = std::make_unique<gui::Context>(
        shell(), m_app.useCases(), [this] { return m_sandbox->open(); });
    m_window->open(*m_context);
    countHalfDone();
    if (!m_options.quitWhenShown)
        return openSandbox();
    m_window->repaint();
    noteTime("filled");
    QCoreApplication::exit(0);
}

void Desk::noteTime(const char* what) const
{
    if (!m_options.quitWhenShown)
        return;
    std::printf("%s %lld\n", what, static_cast<long long>(m_sinceStart.elapsed()));
    std::fflush(stdout);
}

void Desk::openSandbox()
{
    const auto current = m_app.accounts().current();
    if (!m_options.sandbox && !(current && current->sandbox))
        return goToWork();
    m_sandbox->open()->onFinished(this, [this](const base::Result<domain::Account>& account) {
        if (!account)
            return explainAndQuit(account.error());
        if (m_options.sandbox)
            m_app.accounts().use(account->id);
        goToWork();
    });
}

void Desk::countHalfDone()
{
    m_halfDone = std::make_unique<gui::HalfDoneBatches>(*m_context);
    connect(m_halfDone.get(), &gui::HalfDoneBatches::changed, this, [this] {
        m_window->setAttention(u"orders"_s, static_cast<int>(m_halfDone->batches().size()));
    });
}

void Desk::goToWork()
{
    m_follower = std::make_unique<gui::RefundFollower>(*m_context);
    takePicture();
}

void Desk::takePicture()
{
    if (m_options.shotFile.isEmpty())
        return;
    const Photographer::Set set{m_app, *m_window, *m_jobs,
        [this](const sandbox::Fault& fault) { m_sandbox->inject(fault); },
        [this](QDate day, int most) { return m_sandbox->orders(day, most); },
        m_app.paths().sandbox()};
    m_photographer = std::make_unique<Photographer>(set, m_options.scene, m_options.shotFile);
    connect(m_photographer.get(), &Photographer::finished, this, [this](bool saved) {
        if (!saved)
            qCCritical(base::logApp) << "cannot write" << m_options.shotFile;
        QCoreApplication::exit(saved ? 0 : 1);
    });
    m_photographer->start();
}

} // namespace wego::app
