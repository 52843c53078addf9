// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the longest time for which the window does not answer while the followers of the sandbox
// come in, and what somebody waits for in the room of followers afterwards.
// Usage: bench_users [FOLLOWERS]
#include "app/appcontext.h"
#include "base/beijingtime.h"
#include "base/clock.h"
#include "bench/paintwatch.h"
#include "gui/context.h"
#include "gui/shell/jobcentre.h"
#include "gui/users/followertable.h"
#include "gui/users/userspage.h"
#include "gui/users/usersroom.h"
#include "gui/widgets/tokens.h"
#include "gui/widgets/wegostyle.h"
#include "sandbox/sandbox.h"
#include "services/accounts.h"
#include "services/followers.h"
#include "services/usecases.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace wego;
using namespace wego::gui;

namespace {

constexpr int Runs = 7;
constexpr int LongestSyncMs = 600'000;
constexpr double LongestGapMs = 50;

/// WeChat on a thread of its own, so that its work is not taken for the window's.
class OtherSide {
public:
    explicit OtherSide(int followers)
    {
        m_thread.start();
        QMetaObject::invokeMethod(
            &m_receiver, [this, followers] { start(followers); }, Qt::BlockingQueuedConnection);
    }
    ~OtherSide()
    {
        QMetaObject::invokeMethod(
            &m_receiver, [this] { m_sandbox.reset(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(OtherSide)

    [[nodiscard]] const std::optional<sandbox::Ready>& ready() const { return m_ready; }

private:
    void start(int followers)
    {
        sandbox::Options options;
        options.stateFolder = m_state.path();
        options.ordersPerDay = 1;
        options.followers = followers;
        m_sandbox = std::make_unique<sandbox::Sandbox>(options, m_clock);
        if (const auto ready = m_sandbox->start())
            m_ready = *ready;
    }

    struct Receiver : QObject {
        explicit Receiver(QThread& thread) { moveToThread(&thread); }
    };

    QTemporaryDir m_state;
    base::SystemClock m_clock;
    QThread m_thread;
    Receiver m_receiver{m_thread};
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    std::optional<sandbox::Ready> m_ready;
};

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

services::AccountDraft draftOf(const sandbox::Ready& ready)
{
    services::AccountDraft draft;
    draft.account.name = u"Sandbox"_s;
    draft.account.appId = ready.appId;
    draft.account.oaUrl = ready.oaUrl;
    const QJsonObject secrets = QJsonDocument::fromJson(contentOf(ready.secretsFile)).object();
    for (auto secret = secrets.begin(); secret != secrets.end(); ++secret) {
        const auto kind = domain::secretKindFromString(secret.key());
        if (kind == domain::SecretKind::AppSecret)
            draft.secrets.insert_or_assign(*kind, base::Secret(secret->toString().toUtf8()));
    }
    return draft;
}

class UsersBench {
public:
    UsersBench(bench::TimedApplication& application, const QString& home)
        : m_application(application), m_app(app::findPaths(home))
    {
    }

    bool open(const sandbox::Ready& ready)
    {
        if (!m_app.open(security::makeMemoryKeychain()))
            return false;
        bool isAdded = false;
        m_app.accounts()
            .add(draftOf(ready))
            ->onFinished(&m_owner, [&](const base::Result<domain::Account>& account) {
                isAdded = account.has_value();
                if (account)
                    m_account = account->id;
                else
                    std::printf("%s\n", qPrintable(base::toLogLine(account.error())));
            });
        if (!QTest::qWaitFor([&] { return isAdded; }))
            return false;
        m_jobs = std::make_unique<JobCentre>(m_app.clock());
        m_context = std::make_unique<Context>(
            ShellContext{m_app.clock(), m_app.errors(), m_app.settings(), m_theme, *m_jobs},
            m_app.useCases());
        m_room = std::make_unique<UsersRoom>(*m_context);
        m_room->resize(1240, 868);
        m_room->setAccount(m_account);
        m_room->QWidget::show();
        m_painted = new bench::PaintWatch(table()->viewport());
        return true;
    }

    int run(int followers)
    {
        if (!sync(followers))
            return 2;
        search();
        jump();
        std::printf("\n%d missed\n", m_missed);
        return m_missed == 0 ? 0 : 1;
    }

private:
    [[nodiscard]] FollowerTable* table() const { return m_room->page()->table(); }
    [[nodiscard]] FollowerModel* model() const { return m_room->page()->model(); }

    void report(const char* name, double ms, double bound)
    {
        const bool isMissed = ms < 0 || (bound > 0 && ms > bound);
        m_missed += isMissed ? 1 : 0;
        std::printf("%-44s %9.1f ms", name, ms);
        if (bound > 0)
            std::printf("   bound %4.0f ms  %s", bound, isMissed ? "MISS" : "pass");
        std::printf("   (longest event %.1f ms)\n", m_application.longestMs());
        m_application.forgetLongest();
    }

    bool sync(int followers)
    {
        m_application.forgetLongest();
        QElapsedTimer timer;
        timer.start();
        // As fast as the sandbox answers, which is harder for the window than WeChat is.
        m_context->followers.sync(m_account, {.callsPerSecond = 1'000, .callsInFlight = 8});
        const bool ended = QTest::qWaitFor(
            [&] { return m_jobs->lastResult().has_value(); }, LongestSyncMs);
        const double ms = static_cast<double>(timer.elapsed());
        const bool isComplete = ended
            && QTest::qWaitFor(
                [&] { return model()->rowCount() == followers && !model()->isReading(); },
                LongestSyncMs);
        std::printf("%-44s %9.1f ms   %s\n", "sync", ms,
            ended ? qPrintable(m_jobs->lastResult()->result) : "did not end");
        report("longest gap while followers come", m_application.longestMs(), LongestGapMs);
        return isComplete;
    }

    void search()
    {
        auto* field = m_room->findChild<QLineEdit*>(u"followerSearch"_s);
        const QString text = model()->openidOf(40).left(10);
        std::vector<double> times;
        for (int i = 0; i < Runs; ++i) {
            field->clear();
            if (!QTest::qWaitFor([&] { return model()->query().search.isEmpty(); }))
                return report("search", -1, 0);
            m_application.forgetLongest();
            times.push_back(m_painted->msUntilPainted([&] { QTest::keyClicks(field, text); },
                [&] { return model()->query().search == text; }));
        }
        std::ranges::sort(times);
        report("type the head of an openid to the rows painted", times[times.size() / 2], 0);
        field->clear();
        if (!QTest::qWaitFor([&] { return model()->query().search.isEmpty(); }))
            report("search", -1, 0);
    }

    void jump()
    {
        const int last = model()->rowCount() - 1;
        m_application.forgetLongest();
        const double ms = m_painted->msUntilPainted(
            [&] { table()->scrollToBottom(); }, [&] { return model()->follower(last) != nullptr; });
        report("jump to the last row, painted", ms, 0);
    }

    bench::TimedApplication& m_application;
    Theme m_theme;
    app::AppContext m_app;
    QObject m_owner;
    domain::AccountId m_account;
    std::unique_ptr<JobCentre> m_jobs;
    std::unique_ptr<Context> m_context;
    std::unique_ptr<UsersRoom> m_room;
    bench::PaintWatch* m_painted = nullptr;
    int m_missed = 0;
};

} // namespace

int main(int argc, char* argv[])
{
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    QApplication::setStyle(new WegoStyle);
    bench::TimedApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int followers = arguments.size() > 1 ? arguments[1].toInt() : 100'000;
    const QTemporaryDir home;
    const OtherSide wechat(followers);
    if (!wechat.ready())
        return 2;
    UsersBench room(application, home.path());
    return room.open(*wechat.ready()) ? room.run(followers) : 2;
}
