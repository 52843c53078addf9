// SPDX-License-Identifier: GPL-3.0-or-later
// Measures what somebody waits for in the room of menus with 20 conditional menus of 15 entries
// each, from entering it or from a key to the picture, with a WeChat that does not answer, and the
// longest time for which the window did not answer.
// Usage: bench_menu [VERSIONS]
#include "app/appcontext.h"
#include "bench/paintwatch.h"
#include "gui/context.h"
#include "gui/menu/menuroom.h"
#include "gui/menu/menutreemodel.h"
#include "gui/menu/phonepreview.h"
#include "gui/shell/jobcentre.h"
#include "gui/widgets/tokens.h"
#include "gui/widgets/wegostyle.h"
#include "services/menurecords.h"
#include "services/usecases.h"
#include "store/accountrepository.h"
#include "store/database.h"

#include <QJsonDocument>
#include <QLineEdit>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;
using namespace wego;
using namespace wego::gui;
using domain::MenuField;

namespace {

constexpr int Runs = 7;
constexpr int ConditionalMenus = 20;
constexpr int MostVersions = 50; ///< that the room reads
constexpr double LongestGapMs = 50;
const QSize RoomSize(1240, 868);

domain::Account account(const QUrl& wechat)
{
    domain::Account account;
    account.id = {u"bench"_s};
    account.name = u"Bench"_s;
    account.appId = u"wx5f3c0a9d17e2b846"_s;
    account.oaUrl = wechat;
    return account;
}

domain::MenuButton entry(int number)
{
    domain::MenuButton button;
    button.name = u"第 %1 项"_s.arg(number);
    const QString types[] = {u"view"_s, u"click"_s, u"miniprogram"_s};
    button.type = types[number % 3];
    for (const MenuField field : domain::menuButtonType(button.type)->needs)
        button.setValue(field, u"https://shop.example.com/%1"_s.arg(number));
    return button;
}

domain::Menu menu()
{
    domain::Menu menu;
    for (int i = 0; i < 3; ++i) {
        domain::MenuButton list;
        list.name = u"列表 %1"_s.arg(i + 1);
        for (int k = 0; k < 5; ++k)
            list.children.append(entry(5 * i + k));
        menu.buttons.append(list);
    }
    return menu;
}

/// A version differs from the one before it in one name.
domain::MenuSet menusOf(int version)
{
    domain::MenuSet menus;
    menus.standard = menu();
    menus.standard->buttons.first().name = u"版本 %1"_s.arg(version);
    for (int i = 0; i < ConditionalMenus; ++i)
        menus.conditional.append(
            {QString::number(430001 + i), {QString::number(100 + i), u"1"_s, {}}, menu()});
    return menus;
}

bool fillStore(const QString& home, const domain::Account& account, int versions)
{
    const app::Paths paths = app::findPaths(home);
    if (!paths.create())
        return false;
    const auto database = store::Database::open(paths.database());
    if (!database || !store::AccountRepository(**database).save(account))
        return false;
    store::MenuRepository menus(**database, {account.id, account.appId});
    for (int i = 1; i <= versions; ++i) {
        if (!menus.add({0, 60'000LL * i, true, {}, services::toRecord(menusOf(i))}))
            return false;
    }
    return true;
}

class MenuBench {
public:
    MenuBench(bench::TimedApplication& application, const QString& home, int versions)
        : m_application(application), m_versions(versions), m_app(app::findPaths(home))
    {
    }

    bool open()
    {
        if (!m_app.open(security::makeMemoryKeychain()))
            return false;
        m_account = m_app.accounts().all().first().id;
        m_app.accounts().replaceSecrets(m_account, secrets());
        m_jobs = std::make_unique<JobCentre>(m_app.clock());
        m_context = std::make_unique<Context>(
            ShellContext{m_app.clock(), m_app.errors(), m_app.settings(), m_theme, *m_jobs},
            m_app.useCases());
        return true;
    }

    int run()
    {
        measureYardstick();
        measureOpening();
        measureTyping();
        std::printf("\n%d missed\n", m_missed);
        return m_missed == 0 ? 0 : 1;
    }

private:
    [[nodiscard]] static services::SecretSet secrets()
    {
        services::SecretSet secrets;
        secrets.insert_or_assign(domain::SecretKind::AppSecret,
            base::Secret(QByteArray("0123456789abcdef0123456789abcdef")));
        return secrets;
    }

    [[nodiscard]] static double medianOf(std::vector<double> times)
    {
        std::ranges::sort(times);
        return times.front() < 0 ? -1 : times[times.size() / 2];
    }

    void report(const char* name, double ms, double bound)
    {
        const bool isMissed = ms < 0 || ms > bound;
        m_missed += isMissed ? 1 : 0;
        std::printf("%-44s %9.1f ms %6.2f J   bound %4.0f ms  %s   (longest event %.1f ms)\n", name,
            ms, ms / m_parsing, bound, isMissed ? "MISS" : "pass", m_application.longestMs());
        m_application.forgetLongest();
    }

    /// J: the JSON of all versions, read without looking at it.
    void measureYardstick()
    {
        QList<QByteArray> records;
        for (int i = 1; i <= m_versions; ++i)
            records.append(services::toRecord(menusOf(i)));
        std::vector<double> times;
        for (int i = 0; i < Runs; ++i) {
            QElapsedTimer timer;
            timer.start();
            for (const QByteArray& record : std::as_const(records)) {
                if (QJsonDocument::fromJson(record).isNull())
                    qFatal("a record that is no JSON");
            }
            times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
        m_parsing = medianOf(times);
        std::printf("%-44s %9.1f ms\n", "J: parse the JSON of all versions", m_parsing);
    }

    /// Whether the menus are shown; the history may follow.
    [[nodiscard]] bool isThere() const
    {
        const QAbstractItemModel* menus = m_room->tree()->model();
        return menus->rowCount() == ConditionalMenus + 1
            && menus->rowCount(menus->index(0, 0)) == 3;
    }

    double enterRoom(QWidget* (*watched)(const MenuRoom&))
    {
        QElapsedTimer timer;
        timer.start();
        m_room = std::make_unique<MenuRoom>(*m_context);
        const double made = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        auto* painted = new bench::PaintWatch(watched(*m_room));
        const auto enter = [this] {
            m_room->resize(RoomSize);
            m_room->setAccount(m_account);
            m_room->QWidget::show();
        };
        const double ms = painted->msUntilPainted(enter, [this] { return isThere(); });
        const auto isComplete = [this] {
            return m_room->editor()->known().versions.size() == std::min(m_versions, MostVersions);
        };
        return ms >= 0 && QTest::qWaitFor(isComplete) ? made + ms : -1;
    }

    void measureOpening()
    {
        const auto tree = [](const MenuRoom& room) { return room.tree()->viewport(); };
        const auto phone = [](const MenuRoom& room) -> QWidget* { return room.preview(); };
        std::vector<double> trees;
        std::vector<double> phones;
        for (int i = 0; i < Runs; ++i) {
            trees.push_back(enterRoom(tree));
            phones.push_back(enterRoom(phone));
        }
        report("enter the room to the menus painted", medianOf(trees), 100);
        report("enter the room to the phone painted", medianOf(phones), 100);
    }

    void measureTyping()
    {
        QTest::keyClick(m_room->tree(), Qt::Key_Home);
        QTest::keyClick(m_room->tree(), Qt::Key_Down);
        auto* name = m_room->findChild<QLineEdit*>(u"menuField_name"_s);
        auto* painted = new bench::PaintWatch(m_room->preview());
        const auto shownName = [this] {
            return m_room->editor()->document().menus().standard->buttons.first().name;
        };
        name->setCursorPosition(0);
        m_application.forgetLongest();
        std::vector<double> times;
        for (int i = 0; i < Runs; ++i) {
            const QString wanted = QString(i + 1, u'x') + u"版本 %1"_s.arg(m_versions);
            times.push_back(painted->msUntilPainted(
                [&] { QTest::keyClicks(name, u"x"_s); }, [&] { return shownName() == wanted; }));
            QCoreApplication::processEvents();
        }
        report("type into a name to the phone painted", medianOf(times), LongestGapMs);
    }

    bench::TimedApplication& m_application;
    Theme m_theme;
    int m_versions;
    app::AppContext m_app;
    domain::AccountId m_account;
    std::unique_ptr<JobCentre> m_jobs;
    std::unique_ptr<Context> m_context;
    std::unique_ptr<MenuRoom> m_room;
    double m_parsing = 0;
    int m_missed = 0;
};

} // namespace

int main(int argc, char* argv[])
{
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    QApplication::setStyle(new WegoStyle);
    bench::TimedApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int versions = arguments.size() > 1 ? arguments[1].toInt() : 50;
    const QTemporaryDir home;
    QTcpServer silent;
    if (!silent.listen(QHostAddress::LocalHost))
        return 2;
    const QUrl wechat(u"http://127.0.0.1:%1"_s.arg(silent.serverPort()));
    if (!fillStore(home.path(), account(wechat), versions))
        return 2;
    MenuBench room(application, home.path(), versions);
    return room.open() ? room.run() : 2;
}
