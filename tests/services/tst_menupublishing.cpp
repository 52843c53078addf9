// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/menusteps.h"
#include "fixture.h"
#include "services/menus.h"
#include "services/officialaccounts.h"
#include "store/menurepository.h"
#include "support/buttons.h"

#include <QJsonArray>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace wego;
using namespace wego::test::buttons;
using domain::AccountId;
using domain::ConditionalMenu;
using domain::Menu;
using domain::MenuSet;
using domain::MenuVersion;
using sandbox::Fault;
using services::Accounts;
using services::KnownMenus;
using services::Menus;
using services::OfficialAccounts;
using services::PublishOrder;
using test::Fixture;
using test::outcomeOf;

namespace {

const auto Create = u"/cgi-bin/menu/create"_s;
const auto All = u"/cgi-bin/menu/get"_s;
const auto Add = u"/cgi-bin/menu/addconditional"_s;
const auto Delete = u"/cgi-bin/menu/delconditional"_s;

ConditionalMenu forTag(const QString& tag, const QString& name)
{
    return {{}, {tag, {}, {}}, Menu{{click(name)}, {}}};
}

/// A standard menu of that name and conditional ones for these tags, the first is tried first.
MenuSet set(const QString& name, const QStringList& tags = {})
{
    MenuSet menus{Menu{{click(name)}, {}}, {}};
    for (const QString& tag : tags)
        menus.conditional.append(forTag(tag, tag));
    return menus;
}

template <typename T> QString codeOf(const base::Result<T>& result)
{
    return result ? u"ok"_s : result.error().code;
}

} // namespace

class TestMenuPublishing : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void accountWithoutAMenu();
    void publishesAndReadsBack();
    void sendsOnlyWhatChanges();
    void keepsEveryVersionOnce();
    void keepsUnknownFields();
    void refusesWhatWeChatWouldRefuse();
    void refusesWhatSomebodyElseHasChanged();
    void deletesEverything();
    void firstRefusalChangesNothing();
    void brokenOffPublicationIsFinished_data();
    void brokenOffPublicationIsFinished();
    void anyStepMayBreakOff_data();
    void anyStepMayBreakOff();
    void lostAnswerMakesNoMenuTwice();
    void lostAnswerToDeletingIsNoFailure();
    void busyPlatformMayHaveDoneIt();
    void conditionalMenusAloneDeleteNothing();
    void movedMenusKeepTheirPlace();
    void twoPublicationsAtOnce();
    void onlyItsOwnPublicationIsOver();
    void draftIsKept();
    void draftOfTheLastMomentIsKept();
    void unknownVersion();
    void tellsWhatSomebodySees();
    void takesOverTheMenuOfTheConsole();
    void accountThatIsGone();

private:
    base::Result<MenuVersion> publish(const MenuSet& wanted, const QString& note = {})
    {
        return outcomeOf(m_menus->publish(m_account, {wanted, {}, note}));
    }
    [[nodiscard]] MenuSet live() { return outcomeOf(m_menus->fetch(m_account))->menus; }
    [[nodiscard]] KnownMenus known() { return *outcomeOf(m_menus->known(m_account)); }
    [[nodiscard]] int calls(const QString& path) const
    {
        return m_fixture->sandbox().requestCount(path);
    }

    std::unique_ptr<Fixture> m_fixture;
    std::unique_ptr<Accounts> m_accounts;
    std::unique_ptr<OfficialAccounts> m_lines;
    std::unique_ptr<Menus> m_menus;
    AccountId m_account;
};

void TestMenuPublishing::init()
{
    m_fixture = std::make_unique<Fixture>();
    m_fixture->sandboxOptions.followers = 10;
    QVERIFY(m_fixture->startSandbox());
    m_accounts = std::make_unique<Accounts>(*m_fixture->environment);
    m_lines = std::make_unique<OfficialAccounts>(*m_fixture->environment, *m_accounts);
    m_menus = std::make_unique<Menus>(*m_fixture->environment, *m_lines);
    m_account = m_fixture->addOfficialAccount(*m_accounts);
    QVERIFY(!m_account.isEmpty());
}

void TestMenuPublishing::cleanup()
{
    m_menus.reset();
    m_lines.reset();
    m_accounts.reset();
    m_fixture.reset();
}

void TestMenuPublishing::accountWithoutAMenu()
{
    const auto fetched = outcomeOf(m_menus->fetch(m_account));
    QVERIFY2(fetched, qPrintable(codeOf(fetched)));
    QVERIFY(fetched->menus == MenuSet());
    QVERIFY(fetched->fetchedMs >= test::StartedClock::Noon);
    QCOMPARE(known().versions.size(), 1);
    QVERIFY(known().versions.first().menus == MenuSet());
    QVERIFY(!known().draft && !known().publication);
}

void TestMenuPublishing::publishesAndReadsBack()
{
    const QSignalSpy changed(m_menus.get(), &Menus::menusChanged);
    const MenuSet wanted = set(u"今日茶单"_s, {u"102"_s, u"101"_s});
    auto* job = m_menus->publish(m_account, {wanted, {}, u"双十一"_s});
    const QSignalSpy progress(job, &net::Job::progressChanged);
    const auto version = outcomeOf(job);
    QVERIFY2(version, qPrintable(codeOf(version)));
    QVERIFY(version->isPublished);
    QCOMPARE(version->note, u"双十一"_s);
    QVERIFY(domain::areEqualMenus(version->menus, wanted));
    QVERIFY(!version->menus.conditional.first().id.isEmpty());
    QVERIFY(domain::areEqualMenus(live(), wanted));
    QCOMPARE(progress.last(), QVariantList({3, 3}));
    QVERIFY(!changed.isEmpty());
    QVERIFY(*outcomeOf(m_menus->version(m_account, version->number)) == *version);
    QVERIFY(!known().publication);
}

void TestMenuPublishing::sendsOnlyWhatChanges()
{
    QVERIFY(publish(set(u"a"_s, {u"103"_s, u"102"_s, u"101"_s})));
    QVERIFY(publish(set(u"a"_s, {u"103"_s, u"101"_s})));
    QCOMPARE(calls(Create), 1);
    QCOMPARE(calls(Delete), 1);
    QCOMPARE(calls(Add), 3);
    QVERIFY(publish(set(u"b"_s, {u"104"_s, u"103"_s, u"101"_s})));
    QCOMPARE(calls(Create), 2);
    QCOMPARE(calls(Delete), 1);
    QCOMPARE(calls(Add), 4);
    QVERIFY(publish(set(u"b"_s, {u"104"_s, u"103"_s, u"101"_s})));
    QCOMPARE(calls(Create) + calls(Delete) + calls(Add), 7);
}

void TestMenuPublishing::keepsEveryVersionOnce()
{
    QVERIFY(publish(set(u"a"_s), u"first"_s));
    (void)live();
    QVERIFY(publish(set(u"b"_s), u"second"_s));
    (void)live();
    const QList<MenuVersion> versions = known().versions;
    QCOMPARE(versions.size(), 3);
    QCOMPARE(versions.at(0).note, u"second"_s);
    QCOMPARE(versions.at(1).note, u"first"_s);
    QVERIFY(!versions.at(2).isPublished);
    // Back to the first one.
    QVERIFY(publish(versions.at(1).menus, u"back"_s));
    QVERIFY(domain::areEqualMenus(live(), set(u"a"_s)));
    QCOMPARE(outcomeOf(m_menus->known(m_account, 2))->versions.size(), 2);
}

void TestMenuPublishing::keepsUnknownFields()
{
    MenuSet wanted = set(u"a"_s, {u"101"_s});
    wanted.standard->buttons.first().unknown.insert(u"of_tomorrow"_s, QJsonArray{1, u"x"_s});
    wanted.conditional.first().rule.unknown.insert(u"mood"_s, u"good"_s);
    QVERIFY(publish(wanted));
    QVERIFY(domain::areEqualMenus(live(), wanted));
    QVERIFY(domain::areEqualMenus(known().versions.first().menus, wanted));
}

void TestMenuPublishing::refusesWhatWeChatWouldRefuse()
{
    MenuSet wanted = set(QString(17, u'x'));
    wanted.standard->buttons.append(click({}));
    const auto refused = publish(wanted);
    QCOMPARE(codeOf(refused), u"wego.menu-problems"_s);
    QCOMPARE(refused.error().facts.value(u"problem"_s), u"40018"_s);
    QCOMPARE(refused.error().facts.value(u"count"_s), u"2"_s);
    QCOMPARE(calls(Create), 0);
    QVERIFY(!known().publication);
}

void TestMenuPublishing::refusesWhatSomebodyElseHasChanged()
{
    QVERIFY(publish(set(u"a"_s)));
    const MenuSet shown = live();
    QVERIFY(publish(set(u"of somebody else"_s)));
    const auto refused = outcomeOf(m_menus->publish(m_account, {set(u"b"_s), shown, {}}));
    QCOMPARE(codeOf(refused), u"wego.menu-changed"_s);
    QVERIFY(domain::areEqualMenus(live(), set(u"of somebody else"_s)));
    QVERIFY(outcomeOf(m_menus->publish(m_account, {set(u"b"_s), live(), {}})));
}

void TestMenuPublishing::deletesEverything()
{
    QVERIFY(publish(set(u"a"_s, {u"101"_s})));
    const auto gone = publish({});
    QVERIFY2(gone, qPrintable(codeOf(gone)));
    QVERIFY(live() == MenuSet());
    QCOMPARE(known().versions.size(), 3);
    QVERIFY(publish({}));
    QCOMPARE(calls(u"/cgi-bin/menu/delete"_s), 1);
}

void TestMenuPublishing::firstRefusalChangesNothing()
{
    QVERIFY(publish(set(u"a"_s)));
    m_fixture->sandbox().inject({.kind = Fault::Kind::ErrorCode, .text = "45009", .path = Create});
    QCOMPARE(codeOf(publish(set(u"b"_s))), u"45009"_s);
    QVERIFY(!known().publication);
    QVERIFY(domain::areEqualMenus(live(), set(u"a"_s)));
}

void TestMenuPublishing::brokenOffPublicationIsFinished_data()
{
    QTest::addColumn<bool>("goesBack");
    QTest::newRow("finish") << false;
    QTest::newRow("back to before") << true;
}

void TestMenuPublishing::brokenOffPublicationIsFinished()
{
    QFETCH(const bool, goesBack);
    const MenuSet before = set(u"a"_s, {u"101"_s});
    const MenuSet wanted = set(u"b"_s, {u"103"_s, u"102"_s});
    QVERIFY(publish(before));
    m_fixture->sandbox().inject({.kind = Fault::Kind::ErrorCode, .text = "45009", .path = Add});
    QCOMPARE(codeOf(publish(wanted, u"half"_s)), u"45009"_s);
    // The standard menu is the new one, the old conditional one is gone, the new ones are not
    // there.
    QVERIFY(domain::areEqualMenus(live(), set(u"b"_s)));
    const auto open = known().publication;
    QVERIFY(open);
    QCOMPARE(open->note, u"half"_s);
    QVERIFY(domain::areEqualMenus(open->before, before));
    QVERIFY(domain::areEqualMenus(open->wanted, wanted));
    const MenuSet& chosen = goesBack ? open->before : open->wanted;
    const auto ended = publish(chosen);
    QVERIFY2(ended, qPrintable(codeOf(ended)));
    QVERIFY(domain::areEqualMenus(live(), goesBack ? before : wanted));
    QVERIFY(!known().publication);
}

void TestMenuPublishing::anyStepMayBreakOff_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<bool>("goesBack");
    for (int step = 0; step <= 4; ++step) {
        QTest::addRow("finish after %d", step) << step << false;
        QTest::addRow("back after %d", step) << step << true;
    }
}

/// The window is closed, or the machine is off.
void TestMenuPublishing::anyStepMayBreakOff()
{
    QFETCH(const int, step);
    QFETCH(const bool, goesBack);
    const MenuSet before = set(u"a"_s, {u"101"_s});
    const MenuSet wanted = set(u"b"_s, {u"103"_s, u"102"_s});
    QVERIFY(publish(before));
    auto* job = m_menus->publish(m_account, {wanted, {}, u"note"_s});
    connect(job, &net::Job::progressChanged, this, [job, step](qint64 done, qint64 total) {
        QCOMPARE(total, 4);
        if (done == step)
            job->cancel();
    });
    QVERIFY(!outcomeOf(job));
    if (step > 0)
        QVERIFY(known().publication);
    QVERIFY(publish(goesBack ? before : wanted));
    QVERIFY(domain::areEqualMenus(live(), goesBack ? before : wanted));
    QVERIFY(!known().publication);
}

/// The menu was made, but nobody heard of it.
void TestMenuPublishing::lostAnswerMakesNoMenuTwice()
{
    const MenuSet wanted = set(u"a"_s, {u"102"_s, u"101"_s});
    m_fixture->sandbox().inject({.kind = Fault::Kind::Truncate, .path = Add});
    QVERIFY(!publish(wanted));
    QVERIFY(known().publication);
    const auto ended = publish(known().publication->wanted);
    QVERIFY2(ended, qPrintable(codeOf(ended)));
    QVERIFY(domain::areEqualMenus(live(), wanted));
    QCOMPARE(calls(Add), 2);
    QCOMPARE(calls(Delete), 0);
    // The last answer was lost: everything is live, and only the mark is left.
    m_fixture->sandbox().inject({.kind = Fault::Kind::Truncate, .path = Add});
    const MenuSet more = set(u"a"_s, {u"103"_s, u"102"_s, u"101"_s});
    QVERIFY(!publish(more));
    QVERIFY(known().publication);
    const int asked = calls(All);
    QVERIFY(publish(more));
    QVERIFY(!known().publication);
    QCOMPARE(calls(Add), 3);
    QCOMPARE(calls(All), asked + 1);
}

void TestMenuPublishing::lostAnswerToDeletingIsNoFailure()
{
    QVERIFY(publish(set(u"a"_s, {u"101"_s})));
    m_fixture->sandbox().inject({.kind = Fault::Kind::Truncate, .path = Delete});
    const auto done = publish(set(u"a"_s));
    QVERIFY2(done, qPrintable(codeOf(done)));
    QCOMPARE(calls(Delete), 2);
}

void TestMenuPublishing::busyPlatformMayHaveDoneIt()
{
    QVERIFY(publish(set(u"a"_s)));
    m_fixture->sandbox().inject({.kind = Fault::Kind::ErrorCode, .text = "61450", .path = Add});
    QCOMPARE(codeOf(publish(set(u"a"_s, {u"101"_s}))), u"61450"_s);
    QVERIFY(known().publication);
}

void TestMenuPublishing::conditionalMenusAloneDeleteNothing()
{
    const MenuSet before = set(u"a"_s, {u"101"_s});
    QVERIFY(publish(before));
    const auto refused = publish({std::nullopt, before.conditional});
    QCOMPARE(codeOf(refused), u"wego.menu-problems"_s);
    QCOMPARE(refused.error().facts.value(u"problem"_s), u"65303"_s);
    QVERIFY(domain::areEqualMenus(live(), before));
    QVERIFY(!known().publication);
}

/// They have the ids of before until they are published.
void TestMenuPublishing::movedMenusKeepTheirPlace()
{
    QVERIFY(publish(set(u"a"_s, {u"102"_s, u"101"_s})));
    MenuSet moved = live();
    std::swap(moved.conditional[0], moved.conditional[1]);
    QVERIFY(outcomeOf(m_menus->saveDraft(m_account, moved)));
    QVERIFY(known().draft->menus == moved);
    m_fixture->sandbox().inject({.kind = Fault::Kind::ErrorCode, .text = "45009", .path = Add});
    QVERIFY(!publish(moved));
    QVERIFY(publish(known().publication->wanted));
    QVERIFY(domain::areEqualMenus(live(), moved));
}

/// As from two windows: what is live is what one of them wanted, or is known to be unfinished.
void TestMenuPublishing::twoPublicationsAtOnce()
{
    for (int round = 0; round < 5; ++round) {
        const MenuSet one = set(u"one"_s, {QString::number(100 + round)});
        const MenuSet other = set(u"other"_s, {QString::number(200 + round)});
        int ended = 0;
        for (const MenuSet& wanted : {one, other}) {
            m_menus->publish(m_account, {wanted, {}, {}})
                ->onFinished(this, [&ended](const base::Result<MenuVersion>&) { ++ended; });
        }
        QTRY_COMPARE(ended, 2);
        const MenuSet now = live();
        QVERIFY(domain::areEqualMenus(now, one) || domain::areEqualMenus(now, other)
            || known().publication);
        QVERIFY(publish(one));
        QVERIFY(!known().publication);
    }
}

void TestMenuPublishing::onlyItsOwnPublicationIsOver()
{
    store::MenuRepository store(
        m_fixture->environment->database, {m_account, m_accounts->find(m_account)->appId});
    QVERIFY(store.beginPublication({1, u"first"_s, "{}", "{}"}));
    QVERIFY(store.beginPublication({2, u"second"_s, "{}", "{}"}));
    QVERIFY(store.endPublication(1, {0, 1, true, {}, "{}"}));
    QVERIFY(store.dropPublication(1));
    QCOMPARE(known().publication->note, u"second"_s);
    QVERIFY(store.dropPublication(2));
    QVERIFY(!known().publication);
}

void TestMenuPublishing::draftIsKept()
{
    const MenuSet draft = set(u"draft"_s, {u"101"_s});
    QVERIFY(outcomeOf(m_menus->saveDraft(m_account, set(u"older"_s))));
    QVERIFY(outcomeOf(m_menus->saveDraft(m_account, draft)));
    QVERIFY(known().draft->menus == draft);
    QVERIFY(known().draft->savedMs >= test::StartedClock::Noon);
    QVERIFY(known().versions.isEmpty());
    QVERIFY(outcomeOf(m_menus->dropDraft(m_account)));
    QVERIFY(!known().draft);
}

/// The event loop does not turn any more.
void TestMenuPublishing::draftOfTheLastMomentIsKept()
{
    const MenuSet draft = set(u"last"_s);
    (void)m_menus->saveDraft(m_account, set(u"older"_s));
    QVERIFY(m_menus->endDraft(m_account, draft));
    m_menus = std::make_unique<Menus>(*m_fixture->environment, *m_lines);
    QVERIFY(known().draft->menus == draft);
    QVERIFY(m_menus->endDraft(m_account, std::nullopt));
    m_menus = std::make_unique<Menus>(*m_fixture->environment, *m_lines);
    QVERIFY(!known().draft);
    QVERIFY(!m_menus->endDraft({}, draft));
}

void TestMenuPublishing::unknownVersion()
{
    const auto version = outcomeOf(m_menus->version(m_account, 12));
    QCOMPARE(codeOf(version), u"wego.menu-version"_s);
    QCOMPARE(version.error().facts.value(u"version"_s), u"12"_s);
}

void TestMenuPublishing::tellsWhatSomebodySees()
{
    MenuSet wanted = set(u"all"_s);
    wanted.conditional.append({{}, {{}, u"2"_s, {}}, Menu{{click(u"Android"_s)}, {}}});
    QVERIFY(publish(wanted));
    const auto seenBy = [this](int index) {
        return outcomeOf(m_menus->match(m_account, m_fixture->sandbox().openId(index)));
    };
    QCOMPARE(seenBy(0)->buttons.first().name, u"all"_s);
    QCOMPARE(seenBy(1)->buttons.first().name, u"Android"_s);
    QCOMPARE(codeOf(outcomeOf(m_menus->match(m_account, u"nobody"_s))), u"65302"_s);
}

void TestMenuPublishing::takesOverTheMenuOfTheConsole()
{
    QVERIFY(!outcomeOf(m_menus->console(m_account))->isOpen);
    QVERIFY(!outcomeOf(m_menus->fetch(m_account))->hasConsoleMenu);
    const QJsonObject link{
        {u"type"_s, u"view"_s}, {u"name"_s, u"shop"_s}, {u"value"_s, u"https://shop.example"_s}};
    m_fixture->sandbox().setConsoleMenu({{u"button"_s, QJsonArray{link}}});
    QVERIFY(outcomeOf(m_menus->fetch(m_account))->hasConsoleMenu);
    QCOMPARE(outcomeOf(m_menus->console(m_account))->menu.buttons.first().type, u"view"_s);
    // What is live can be told without it.
    m_fixture->sandbox().inject({.kind = Fault::Kind::ErrorCode,
        .text = "48001",
        .path = u"/cgi-bin/get_current_selfmenu_info"_s});
    const auto unasked = outcomeOf(m_menus->fetch(m_account));
    QVERIFY(unasked && !unasked->hasConsoleMenu);
    QVERIFY(publish(set(u"a"_s)));
    QVERIFY(!outcomeOf(m_menus->fetch(m_account))->hasConsoleMenu);
    const auto console = outcomeOf(m_menus->console(m_account));
    QVERIFY(console);
    QVERIFY(console->isOpen && console->lost.isEmpty());
    QCOMPARE(console->menu.buttons.first().name, u"a"_s);
}

void TestMenuPublishing::accountThatIsGone()
{
    const AccountId nobody{u"nobody"_s};
    QCOMPARE(codeOf(outcomeOf(m_menus->known(nobody))), u"wego.account-gone"_s);
    QCOMPARE(codeOf(outcomeOf(m_menus->fetch(nobody))), u"wego.account-gone"_s);
    QCOMPARE(codeOf(outcomeOf(m_menus->publish(nobody, {}))), u"wego.account-gone"_s);
    QCOMPARE(codeOf(outcomeOf(m_menus->match(nobody, u"x"_s))), u"wego.account-gone"_s);
}

QTEST_GUILESS_MAIN(TestMenuPublishing)

#include "tst_menupublishing.moc"
