// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appcontext.h"
#include "domain/menusteps.h"
#include "gui/context.h"
#include "gui/menu/menuroom.h"
#include "gui/menu/menutreemodel.h"
#include "gui/menu/publishdialog.h"
#include "gui/shell/jobcentre.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/tokens.h"
#include "sandbox/sandbox.h"
#include "services/accounts.h"
#include "services/menufile.h"
#include "services/menus.h"
#include "services/usecases.h"

#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <cstdio>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using namespace wego;
using namespace wego::gui;
using domain::MenuSet;

// The room of menus, and `wego menu publish`, killed in the middle of their work. The program that
// is killed is this one, started again; the sandbox is in the one that kills.

namespace {

constexpr int LongestMs = 60'000;
constexpr auto ChildVariable = "WEGO_TEST_MENUS_CHILD";
constexpr auto MasterPassword = "a password for this test alone";
const auto AddPath = u"/cgi-bin/menu/addconditional"_s;

const auto Before = QStringLiteral(WEGO_TEST_DATA "/menus/before.json");
const auto Wanted = QStringLiteral(WEGO_TEST_DATA "/menus/wanted.json");

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

MenuSet menusOf(const QString& file)
{
    return services::menusFromFile(contentOf(file), file).value_or(MenuSet());
}

template <typename T> std::optional<T> outcomeOf(net::ResultJob<T>* job)
{
    std::optional<base::Result<T>> outcome;
    QObject context;
    job->onFinished(&context, [&outcome](const base::Result<T>& result) { outcome = result; });
    if (!QTest::qWaitFor([&outcome] { return outcome.has_value(); }, LongestMs))
        return {};
    if (!*outcome)
        qWarning("%s", qPrintable(base::toLogLine(outcome->error())));
    return *outcome ? std::optional<T>(**outcome) : std::nullopt;
}

/// What the window gives the room of menus to work with, on everything that is kept in a folder.
class Program {
public:
    explicit Program(const QString& home) : m_home(home), m_app(app::findPaths(home)) { }

    bool open()
    {
        auto keychain = app::openKeychain(m_home + u"/keychain"_s,
            base::Secret(QByteArray(MasterPassword)), security::MissingFile::Create);
        if (!keychain || !m_app.open(std::move(*keychain)))
            return false;
        m_jobs = std::make_unique<JobCentre>(m_app.clock());
        m_context = std::make_unique<Context>(
            ShellContext{m_app.clock(), m_app.errors(), m_app.settings(), m_theme, *m_jobs},
            m_app.useCases());
        return true;
    }

    /// The room, when it knows what is live.
    bool enterRoom()
    {
        m_room = std::make_unique<MenuRoom>(*m_context);
        m_room->resize(1240, 868);
        m_room->setAccount(account());
        m_room->QWidget::show();
        return QTest::qWaitFor([this] { return editor().liveMs() > 0; }, LongestMs);
    }

    [[nodiscard]] app::AppContext& app() { return m_app; }
    [[nodiscard]] services::Menus& menus() { return m_app.useCases().menus; }
    [[nodiscard]] domain::AccountId account() { return m_app.accounts().current()->id; }
    [[nodiscard]] MenuRoom& room() { return *m_room; }
    [[nodiscard]] MenuEditor& editor() { return *m_room->editor(); }
    [[nodiscard]] Banner& note() { return *m_room->findChild<Banner*>(u"menuNote"_s); }

    /// Says yes to the question, when it is put.
    bool confirm()
    {
        const auto question = [this] { return m_room->findChild<PublishDialog*>(); };
        if (!QTest::qWaitFor([&] { return question() != nullptr; }, LongestMs)
            || !question()->confirm()->isEnabled())
            return false;
        QTest::mouseClick(question()->confirm(), Qt::LeftButton);
        return true;
    }

private:
    QString m_home;
    Theme m_theme;
    app::AppContext m_app;
    std::unique_ptr<JobCentre> m_jobs;
    std::unique_ptr<Context> m_context;
    std::unique_ptr<MenuRoom> m_room;
};

/// Types numbers into two fields of a button as long as it lives, without a pause, and tells which
/// of them the store must have.
class Typist : public QObject {
public:
    explicit Typist(Program& program) : m_program(program) { }

    void begin()
    {
        QTreeView* tree = m_program.room().tree();
        QTest::keyClick(tree, Qt::Key_Home);
        QTest::keyClick(tree, Qt::Key_Down);
        if (!m_program.editor().document().menus().standard)
            QTest::keyClick(tree, Qt::Key_Insert);
        m_name = m_program.room().findChild<QLineEdit*>(u"menuField_name"_s);
        m_url = m_program.room().findChild<QLineEdit*>(u"menuField_url"_s);
        m_number = m_name->text().toInt();
        connect(&m_program.editor(), &MenuEditor::changed, this, &Typist::tell);
        connect(&m_timer, &QTimer::timeout, this, &Typist::type);
        m_timer.start();
    }

private:
    void type()
    {
        const QString text = QString::number(++m_number);
        for (QLineEdit* field : {m_name, m_url}) {
            QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
            QTest::keyClicks(field, text);
        }
        m_typed.append({m_program.app().clock().nowMs(), m_number});
    }

    void tell()
    {
        int stored = 0;
        while (!m_typed.isEmpty() && m_typed.first().first < m_program.editor().savedMs())
            stored = m_typed.takeFirst().second;
        if (stored == 0)
            return;
        std::printf("%d\n", stored);
        std::fflush(stdout);
    }

    Program& m_program;
    QTimer m_timer;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_url = nullptr;
    int m_number = 0;
    QList<std::pair<qint64, int>> m_typed; ///< when it was there, and which
};

/// Does what the other program wants until that kills this one.
int runAsChild(const QByteArray& work)
{
    QTimer::singleShot(LongestMs, qApp, [] { QCoreApplication::exit(2); });
    Program program(qEnvironmentVariable("WEGODESK_HOME"));
    if (!program.open() || !program.enterRoom())
        return 1;
    Typist typist(program);
    if (work == "edit") {
        typist.begin();
    } else {
        program.room().runPrimary();
        if (!program.confirm())
            return 1;
    }
    return QCoreApplication::exec();
}

/// Keeps one callback until it is let go, which the delay of a fault asks for; else the computer's.
class HoldingClock final : public base::Clock {
public:
    static constexpr int HoldMs = 3'600'000;

    [[nodiscard]] qint64 nowMs() const override { return m_clock.nowMs(); }
    void callAfter(qint64 delayMs, QObject* context, std::function<void()> callback) override
    {
        if (delayMs == HoldMs)
            m_held = std::move(callback);
        else
            m_clock.callAfter(delayMs, context, std::move(callback));
    }
    [[nodiscard]] bool isHolding() const { return m_held != nullptr; }
    void letGo() { std::exchange(m_held, nullptr)(); }

private:
    base::SystemClock m_clock;
    std::function<void()> m_held;
};

} // namespace

class TestMenusKilled : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void draftIsThere();
    void publicationCanBeEnded_data();
    void publicationCanBeEnded();

private:
    void addAccount();
    [[nodiscard]] int editUntilKilled(int reports);
    void findDraft(int stored);
    void publishBefore();
    void killAtSecondMenu(bool byCommand, bool arrives);
    void endInRoom(const QString& button);
    [[nodiscard]] std::unique_ptr<QProcess> start(const QString& program,
        const QStringList& arguments, const QByteArray& work = {}, const QByteArray& input = {});
    [[nodiscard]] std::unique_ptr<QProcess> startSelf(const QByteArray& work);
    [[nodiscard]] std::unique_ptr<QProcess> startMenuPublish(const QStringList& arguments);
    [[nodiscard]] bool isStoreSound() const;
    [[nodiscard]] QJsonObject ask(const QString& path, const QByteArray& body = {});
    /// What the sandbox has, without the client's own way of asking.
    [[nodiscard]] MenuSet live();
    [[nodiscard]] QString home() const { return m_home->path(); }

    QTemporaryDir m_state;
    std::optional<QTemporaryDir> m_home;
    std::unique_ptr<HoldingClock> m_clock;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    sandbox::Ready m_ready;
    QNetworkAccessManager m_network;
};

void TestMenusKilled::init()
{
    m_home.emplace();
    m_clock = std::make_unique<HoldingClock>();
    sandbox::Options options;
    options.stateFolder = m_state.path();
    options.ordersPerDay = 1;
    options.followers = 0;
    m_sandbox = std::make_unique<sandbox::Sandbox>(options, *m_clock);
    const auto ready = m_sandbox->start();
    QVERIFY(ready);
    m_ready = *ready;
    addAccount();
}

void TestMenusKilled::cleanup()
{
    m_sandbox.reset();
    m_clock.reset();
    m_home.reset();
}

void TestMenusKilled::addAccount()
{
    Program program(home());
    QVERIFY(program.open());
    services::AccountDraft draft;
    draft.account.name = u"shop"_s;
    draft.account.appId = m_ready.appId;
    draft.account.oaUrl = m_ready.oaUrl;
    const QJsonObject secrets = QJsonDocument::fromJson(contentOf(m_ready.secretsFile)).object();
    draft.secrets.insert_or_assign(domain::SecretKind::AppSecret,
        base::Secret(secrets.value(u"app_secret"_s).toString().toUtf8()));
    QVERIFY(outcomeOf(program.app().accounts().add(std::move(draft))));
}

std::unique_ptr<QProcess> TestMenusKilled::start(const QString& program,
    const QStringList& arguments, const QByteArray& work, const QByteArray& input)
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"WEGODESK_HOME"_s, home());
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(QString::fromLatin1(ChildVariable), QString::fromUtf8(work));
    process->setProcessEnvironment(environment);
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start(program, arguments);
    process->write(input);
    process->closeWriteChannel();
    return process;
}

std::unique_ptr<QProcess> TestMenusKilled::startSelf(const QByteArray& work)
{
    return start(QCoreApplication::applicationFilePath(), {}, work);
}

std::unique_ptr<QProcess> TestMenusKilled::startMenuPublish(const QStringList& arguments)
{
    const QStringList first{u"--keychain-file"_s, home() + u"/keychain"_s,
        u"--master-password-stdin"_s, u"menu"_s, u"publish"_s, u"--yes"_s};
    return start(QStringLiteral(WEGO_BIN_DIR "/wego"), first + arguments, {},
        QByteArray(MasterPassword) + '\n');
}

bool TestMenusKilled::isStoreSound() const
{
    const QString connection = u"check"_s;
    QString answer;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        database.setDatabaseName(app::findPaths(home()).database());
        if (!database.open())
            return false;
        QSqlQuery query(u"PRAGMA integrity_check"_s, database);
        answer = query.next() ? query.value(0).toString() : QString();
    }
    QSqlDatabase::removeDatabase(connection);
    return answer == u"ok";
}

/// Kills somebody who types on when so much was stored; the number that the store must have, or 0.
int TestMenusKilled::editUntilKilled(int reports)
{
    const auto child = startSelf("edit");
    QByteArray told;
    const auto isTold = [&] {
        told += child->readAllStandardOutput();
        return told.count('\n') >= reports;
    };
    const bool isEditing = QTest::qWaitFor(isTold, LongestMs)
        && child->state() == QProcess::Running;
    child->kill();
    const bool isKilled = QTest::qWaitFor(
        [&child] { return child->state() == QProcess::NotRunning; }, LongestMs);
    if (!isEditing || !isKilled)
        return 0;
    told += child->readAllStandardOutput();
    return told.left(told.lastIndexOf('\n')).split('\n').last().toInt();
}

void TestMenusKilled::findDraft(int stored)
{
    QVERIFY(isStoreSound());
    Program program(home());
    QVERIFY(program.open());
    QVERIFY(program.enterRoom());
    QVERIFY(program.editor().isChanged());
    QVERIFY(program.editor().savedMs() > 0);
    const auto* button = domain::buttonAt(program.editor().document().menus(), {-1, 0});
    QVERIFY(button);
    QVERIFY(button->name.toInt() >= stored);
    QCOMPARE(button->value(domain::MenuField::Url), button->name);
    const QAbstractItemModel* tree = program.room().tree()->model();
    QCOMPARE(tree->index(0, 0, tree->index(0, 0)).data().toString(), button->name);
}

void TestMenusKilled::draftIsThere()
{
    int before = 0;
    for (int reports = 1; reports <= 3; ++reports) {
        const int stored = editUntilKilled(reports);
        QVERIFY2(stored > before, "each one goes on where the last one was killed");
        findDraft(stored);
        before = stored;
    }
}

void TestMenusKilled::publishBefore()
{
    Program program(home());
    QVERIFY(program.open());
    QVERIFY(
        outcomeOf(program.menus().publish(program.account(), {menusOf(Before), std::nullopt, {}})));
    QVERIFY(outcomeOf(program.menus().saveDraft(program.account(), menusOf(Wanted))));
    QVERIFY(domain::areEqualMenus(live(), menusOf(Before)));
}

/// What the sandbox has got of the second call is known to nobody but it.
void TestMenusKilled::killAtSecondMenu(bool byCommand, bool arrives)
{
    using Kind = sandbox::Fault::Kind;
    const int before = m_sandbox->requestCount(AddPath);
    m_sandbox->inject({.kind = Kind::Delay, .path = AddPath});
    m_sandbox->inject({.kind = Kind::Delay, .value = HoldingClock::HoldMs, .path = AddPath});
    const auto child = byCommand ? startMenuPublish({Wanted}) : startSelf("publish");
    QTRY_VERIFY_WITH_TIMEOUT(m_clock->isHolding(), LongestMs);
    child->kill();
    QTRY_VERIFY_WITH_TIMEOUT(child->state() == QProcess::NotRunning, LongestMs);
    QCOMPARE(child->exitStatus(), QProcess::CrashExit);
    if (arrives)
        m_clock->letGo();
    QCOMPARE(m_sandbox->requestCount(AddPath) - before, 2);
    QCOMPARE(live().conditional.size(), arrives ? 2 : 1);
    QCOMPARE(live().standard->buttons.first().name, u"新品"_s);
}

void TestMenusKilled::endInRoom(const QString& button)
{
    Program program(home());
    QVERIFY(program.open());
    QVERIFY(program.enterRoom());
    QVERIFY(program.note().isVisible());
    for (const QString& name : {u"finishPublication"_s, u"goBackPublication"_s})
        QVERIFY(program.note().findChild<QPushButton*>(name));
    QTest::mouseClick(program.note().findChild<QPushButton*>(button), Qt::LeftButton);
    QVERIFY(program.confirm());
    QTRY_VERIFY_WITH_TIMEOUT(!program.editor().known().publication
            && !program.editor().isPublishing() && !program.note().isVisible(),
        LongestMs);
    // What somebody was about to publish stays at hand when it was taken back.
    QVERIFY(domain::areEqualMenus(program.editor().document().menus(), menusOf(Wanted)));
    QCOMPARE(program.editor().isChanged(), button == u"goBackPublication");
}

void TestMenusKilled::publicationCanBeEnded_data()
{
    QTest::addColumn<bool>("byCommand");
    QTest::addColumn<bool>("arrives");
    QTest::addColumn<bool>("finishes");
    QTest::newRow("room, call lost, finish") << false << false << true;
    QTest::newRow("room, call lost, back") << false << false << false;
    QTest::newRow("room, call arrived, finish") << false << true << true;
    QTest::newRow("room, call arrived, back") << false << true << false;
    QTest::newRow("command, call arrived, finish") << true << true << true;
    QTest::newRow("command, call lost, back") << true << false << false;
}

void TestMenusKilled::publicationCanBeEnded()
{
    QFETCH(const bool, byCommand);
    QFETCH(const bool, arrives);
    QFETCH(const bool, finishes);
    publishBefore();
    killAtSecondMenu(byCommand, arrives);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(isStoreSound());
    if (byCommand) {
        const auto wego = startMenuPublish({finishes ? u"--finish"_s : u"--go-back"_s});
        QTRY_VERIFY_WITH_TIMEOUT(wego->state() == QProcess::NotRunning, LongestMs);
        QCOMPARE(wego->exitCode(), 0);
    } else {
        endInRoom(finishes ? u"finishPublication"_s : u"goBackPublication"_s);
    }
    QVERIFY(domain::areEqualMenus(live(), menusOf(finishes ? Wanted : Before)));
}

QJsonObject TestMenusKilled::ask(const QString& path, const QByteArray& body)
{
    QNetworkRequest request(QUrl(m_ready.oaUrl.toString() + path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const std::unique_ptr<QNetworkReply> reply(
        body.isEmpty() ? m_network.get(request) : m_network.post(request, body));
    if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, LongestMs))
        return {};
    return QJsonDocument::fromJson(reply->readAll()).object();
}

MenuSet TestMenusKilled::live()
{
    QJsonObject order = QJsonDocument::fromJson(contentOf(m_ready.secretsFile)).object();
    order = {{u"grant_type"_s, u"client_credential"_s}, {u"appid"_s, m_ready.appId},
        {u"secret"_s, order.value(u"app_secret"_s)}};
    const QString token = ask(u"/cgi-bin/stable_token"_s, QJsonDocument(order).toJson())
                              .value(u"access_token"_s)
                              .toString();
    const QJsonObject answer = ask(u"/cgi-bin/menu/get?access_token="_s + token);
    return services::menusFromFile(QJsonDocument(answer).toJson(), {}).value_or(MenuSet());
}

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    if (const QByteArray work = qgetenv(ChildVariable); !work.isEmpty())
        return runAsChild(work);
    TestMenusKilled test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_menuskilled.moc"
