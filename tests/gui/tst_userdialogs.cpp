// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/roombench.h"
#include "gui/shell/jobcentre.h"
#include "gui/taborder.h"
#include "gui/users/connectiondialog.h"
#include "gui/users/connectionform.h"
#include "gui/users/connectiontokens.h"
#include "gui/users/legacygroupsdialog.h"
#include "gui/users/planpeoplemodel.h"
#include "gui/users/plantagpicker.h"
#include "gui/users/planwords.h"
#include "gui/users/tagplandialog.h"
#include "gui/users/tagsdialog.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/wegostyle.h"
#include "services/followers.h"
#include "services/tags.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace wego;
using domain::TaggingAction;
using gui::ConnectionDialog;
using gui::ConnectionField;
using gui::ConnectionForm;
using gui::LegacyGroupsDialog;
using gui::TagPlanDialog;
using gui::TagsDialog;

namespace {

constexpr int LongWait = 60'000;
const QString ApplyPath = u"/cgi-bin/tags/members/batchtagging"_s;

} // namespace

class TestUserDialogs : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();

    void showsThePlanBeforeAnythingIsSent();
    void undoesExactly();
    void goesOnWithWhatWasBrokenOff();
    void goesOnInTheJobBarWithoutTheDialog();
    void stopsAndGoesOnFromTheJobBar();
    void takesATagFromAllThatAQueryFinds();
    void saysWhyNobodyIsLeft();
    void explainsAPlanThatFails();
    void forgetsThePlanBeforeOneThatFails();
    void keepsWhatWasDoneWhenUndoingFails();
    void offersNoPlanThatIsRunning();
    void countsInPlansAddUp();
    void saysWhatATagNameLacks();
    void changesTagsInPlace();
    void asksBeforeItDeletesATag();
    void explainsWhyATagCannotBeDeleted();
    void changesGroupsAndMovesSomebody();
    void checksTheConnectionStepByStep();
    void tellsScreenReadersWhatBecameOfEachStep();
    void showsTheAddressThatWeChatSaw();
    void wantsAgreementForTheClassicToken();
    void saysWhatIsWrongWithAConnection_data();
    void saysWhatIsWrongWithAConnection();
    void keepsConnectionsAndSecrets();
    void wantsTheSecretOfAnotherHostAgain();
    void wantsATokenToPaste();
    void keepsWhatOthersChanged();
    void closesOnlyWithSettingsAndSecrets();
    void warnsOfHostsWithoutEncryption();
    void tellsAboutAProxyThatDoesNotAnswer();
    void forcesATokenOnlyAfterAQuestion();
    void tellsCausesInWords();
    void goesThroughFieldsInReadingOrder();
    void goesThroughTheConnectionInReadingOrder();
    void takesShots();

private:
    [[nodiscard]] QStringList people(int from, int count) const;
    [[nodiscard]] domain::Follower follower(const QString& openid) const;
    template <typename Dialog, typename... Rest> Dialog* open(Rest... rest);
    template <typename Widget> [[nodiscard]] Widget* in(QWidget* dialog, const char* name) const;
    [[nodiscard]] QPushButton* button(QWidget* dialog, const char* name) const
    {
        return in<QPushButton>(dialog, name);
    }
    [[nodiscard]] QString text(QWidget* dialog, const char* label) const
    {
        return in<QLabel>(dialog, label)->text();
    }
    [[nodiscard]] static QTreeWidgetItem* line(QTreeWidget* list, const QString& name);
    void click(QWidget* dialog, const char* name);
    TagPlanDialog* planNewTag(const QStringList& openids, const QString& tag);
    void removeTagUnseen(int tag);
    void settle();

    std::unique_ptr<test::RoomBench> m_bench;
    domain::AccountId m_account;
    QPointer<QDialog> m_dialog;
};

void TestUserDialogs::initTestCase()
{
    QApplication::setStyle(new gui::WegoStyle);
    m_bench = std::make_unique<test::RoomBench>(1);
    m_account = m_bench->addAccount(u"Tea shop"_s);
    bool synced = false;
    m_bench->context().followers.sync(m_account)->onFinished(
        this, [&synced](const auto& report) { synced = report && report->followers == 3000; });
    QTRY_VERIFY_WITH_TIMEOUT(synced, LongWait);
}

void TestUserDialogs::cleanup()
{
    m_bench->sandbox().clearFaults();
    if (m_dialog)
        m_dialog->close();
    QTRY_VERIFY(!m_dialog);
}

QStringList TestUserDialogs::people(int from, int count) const
{
    QStringList openids;
    for (int each = from; each < from + count; ++each)
        openids.append(m_bench->sandbox().openId(each));
    return openids;
}

domain::Follower TestUserDialogs::follower(const QString& openid) const
{
    const auto found = m_bench->context().followers.find(m_account, openid);
    return found && *found ? **found : domain::Follower();
}

template <typename Dialog, typename... Rest> Dialog* TestUserDialogs::open(Rest... rest)
{
    auto* dialog = new Dialog(m_bench->context(), m_account, rest...);
    m_dialog = dialog;
    dialog->open();
    dialog->activateWindow();
    return dialog;
}

template <typename Widget> Widget* TestUserDialogs::in(QWidget* dialog, const char* name) const
{
    auto* found = dialog->findChild<Widget*>(QString::fromLatin1(name));
    if (!found)
        qFatal("no %s", name);
    return found;
}

void TestUserDialogs::click(QWidget* dialog, const char* name)
{
    QTest::mouseClick(button(dialog, name), Qt::LeftButton);
}

/// A plan for a tag that is made for it, ready to be run.
TagPlanDialog* TestUserDialogs::planNewTag(const QStringList& openids, const QString& tag)
{
    auto* dialog = open<TagPlanDialog>(TaggingAction::Apply);
    dialog->setPeople(openids);
    in<QLineEdit>(dialog, "tagField")->setText(tag);
    click(dialog, "createTag");
    [&] { QTRY_VERIFY(button(dialog, "runButton")->isEnabled()); }();
    in<QLineEdit>(dialog, "tagField")->clear();
    return dialog;
}

/// As another program would: nothing here hears of it.
void TestUserDialogs::removeTagUnseen(int tag)
{
    const QSignalBlocker quiet(&m_bench->context().tags);
    bool removed = false;
    m_bench->context().tags.remove(m_account, tag)->onFinished(this, [&removed](const auto& done) {
        removed = done.has_value();
    });
    QTRY_VERIFY(removed);
}

QTreeWidgetItem* TestUserDialogs::line(QTreeWidget* list, const QString& name)
{
    const auto found = list->findItems(name, Qt::MatchExactly);
    return found.isEmpty() ? nullptr : found.constFirst();
}

void TestUserDialogs::settle()
{
    bool settled = false;
    QTimer::singleShot(60, this, [&settled] { settled = true; });
    QTRY_VERIFY(settled);
}

void TestUserDialogs::showsThePlanBeforeAnythingIsSent()
{
    auto* dialog = open<TagPlanDialog>(TaggingAction::Apply);
    QStringList openids = people(0, 120);
    openids << u"no openid"_s << openids.constFirst();
    dialog->setPeople(openids);
    auto* field = in<QLineEdit>(dialog, "tagField");
    QTest::keyClicks(field, QString(31, u'x'));
    QVERIFY(!button(dialog, "createTag")->isEnabled());
    QVERIFY(text(dialog, "tagMessage").contains(u"30"_s));
    QTest::keyClick(field, Qt::Key_Backspace);
    QVERIFY(button(dialog, "createTag")->isEnabled());
    field->setText(u"Evening"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(button(dialog, "runButton")->text(), u"Tag 120 people"_s);
    QVERIFY(button(dialog, "runButton")->isEnabled());
    QVERIFY(text(dialog, "planCalls").contains(u'3'));
    QVERIFY(text(dialog, "planSkipped").contains(u"1: is no OpenID"_s));
    QVERIFY(text(dialog, "planSkipped").contains(u"1: stands in the list before"_s));
    QCOMPARE(m_bench->sandbox().requestCount(ApplyPath), 0);
    auto* people = in<QTableView>(dialog, "people")->model();
    const QAbstractItemModelTester tester(
        people, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(people->rowCount(), 122);
    click(dialog, "runButton");
    QVERIFY(!m_bench->jobs().isIdle());
    QTRY_VERIFY_WITH_TIMEOUT(button(dialog, "undoButton")->isVisible(), LongWait);
    QCOMPARE(m_bench->sandbox().requestCount(ApplyPath), 3);
    QCOMPARE(people->index(0, gui::PlanPeopleModel::ResultColumn).data().toString(), u"done"_s);
    QVERIFY(m_bench->jobs().isIdle());
    QVERIFY(m_bench->jobs().lastResult()->state == gui::TrackedJob::State::Done);
    const int made = m_bench->context().tags.plans(m_account, 1)->constFirst().tag;
    QVERIFY(follower(openids.constFirst()).hasTag(made) && follower(openids.at(119)).hasTag(made));
}

void TestUserDialogs::undoesExactly()
{
    const QStringList openids = people(200, 60);
    QList<QList<int>> before;
    for (const QString& openid : openids)
        before.append(follower(openid).tags);
    auto* dialog = open<TagPlanDialog>(TaggingAction::Apply);
    dialog->setPeople(openids);
    in<QLineEdit>(dialog, "tagField")->setText(u"Undone"_s);
    click(dialog, "createTag");
    QTRY_VERIFY(button(dialog, "runButton")->isEnabled());
    click(dialog, "runButton");
    QTRY_VERIFY_WITH_TIMEOUT(button(dialog, "undoButton")->isVisible(), LongWait);
    QCOMPARE(follower(openids.constFirst()).tags.size(), before.constFirst().size() + 1);
    click(dialog, "undoButton");
    QTRY_COMPARE(button(dialog, "runButton")->text(), u"Untag 60 people"_s);
    QVERIFY(follower(openids.constFirst()).tags != before.constFirst());
    click(dialog, "runButton");
    QTRY_VERIFY_WITH_TIMEOUT(button(dialog, "undoButton")->isVisible(), LongWait);
    for (qsizetype each = 0; each < openids.size(); ++each)
        QCOMPARE(follower(openids[each]).tags, before[each]);
}

void TestUserDialogs::goesOnWithWhatWasBrokenOff()
{
    auto* dialog = open<TagPlanDialog>(TaggingAction::Apply);
    dialog->setPeople(people(300, 500));
    in<QLineEdit>(dialog, "tagField")->setText(u"Broken off"_s);
    click(dialog, "createTag");
    QTRY_VERIFY(button(dialog, "runButton")->isEnabled());
    click(dialog, "runButton");
    net::Job* job = m_bench->jobs().running().constLast().job;
    connect(job, &net::Job::progressChanged, this, [this](qint64 done) {
        if (done >= 50)
            m_bench->sandbox().inject({.kind = sandbox::Fault::Kind::ErrorCode,
                .text = "45009",
                .count = -1,
                .path = ApplyPath});
    });
    QTRY_VERIFY_WITH_TIMEOUT(button(dialog, "runButton")->text().startsWith("Go on"_L1), LongWait);
    QVERIFY(m_bench->jobs().lastResult()->state == gui::TrackedJob::State::Failed);
    QVERIFY(!text(dialog, "footText").isEmpty());
    dialog->close();
    QTRY_VERIFY(!m_dialog);
    m_bench->sandbox().clearFaults();
    dialog = open<TagPlanDialog>(TaggingAction::Apply);
    QVERIFY(in<gui::Banner>(dialog, "banner")->text().contains(u"Broken off"_s));
    const int failedCalls = m_bench->sandbox().requestCount(ApplyPath);
    click(dialog, "resumeButton");
    QTRY_VERIFY_WITH_TIMEOUT(button(dialog, "undoButton")->isVisible(), LongWait);
    QVERIFY(!button(dialog, "runButton")->isVisible());
    const auto plans = m_bench->context().tags.plans(m_account, 1);
    QVERIFY(plans && plans->constFirst().done == 500 && plans->constFirst().waiting == 0);
    QVERIFY(m_bench->sandbox().requestCount(ApplyPath) - failedCalls < 10);
}

void TestUserDialogs::goesOnInTheJobBarWithoutTheDialog()
{
    auto* dialog = open<TagPlanDialog>(TaggingAction::Apply);
    dialog->setPeople(people(1000, 150));
    in<QLineEdit>(dialog, "tagField")->setText(u"In the bar"_s);
    click(dialog, "createTag");
    QTRY_VERIFY(button(dialog, "runButton")->isEnabled());
    click(dialog, "runButton");
    QCOMPARE(m_bench->jobs().running().constLast().title, u"Give the tag In the bar"_s);
    dialog->close();
    QTRY_VERIFY(!m_dialog);
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->jobs().isIdle(), LongWait);
    QVERIFY(m_bench->jobs().lastResult()->result.contains(u"150"_s));
    QVERIFY(m_bench->jobs().lastResult()->state == gui::TrackedJob::State::Done);
}

void TestUserDialogs::stopsAndGoesOnFromTheJobBar()
{
    m_bench->sandbox().inject(
        {.kind = sandbox::Fault::Kind::Delay, .value = 400, .count = -1, .path = ApplyPath});
    auto* dialog = open<TagPlanDialog>(TaggingAction::Apply);
    dialog->setPeople(people(1200, 200));
    in<QLineEdit>(dialog, "tagField")->setText(u"Stopped"_s);
    click(dialog, "createTag");
    QTRY_VERIFY(button(dialog, "runButton")->isEnabled());
    click(dialog, "runButton");
    QVERIFY(button(dialog, "stopButton")->isVisible());
    click(dialog, "stopButton");
    QTRY_VERIFY(button(dialog, "runButton")->isVisible());
    QVERIFY(m_bench->jobs().isIdle());
    QVERIFY(m_bench->jobs().lastResult()->state == gui::TrackedJob::State::Attention);
    QVERIFY(m_bench->jobs().lastResult()->result.contains(u"still to do"_s));
    m_bench->sandbox().clearFaults();
    QVERIFY(m_bench->jobs().lastResult()->retry);
    m_bench->jobs().lastResult()->retry();
    QTRY_VERIFY(!m_bench->jobs().isIdle());
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->jobs().isIdle(), LongWait);
    const auto plans = m_bench->context().tags.plans(m_account, 1);
    QCOMPARE(plans->constFirst().done, 200);
    QVERIFY(plans->constFirst().isEnded());
}

void TestUserDialogs::takesATagFromAllThatAQueryFinds()
{
    const auto tags = m_bench->context().tags.all(m_account);
    const auto bar = std::find_if(tags->begin(), tags->end(),
        [](const domain::Tag& tag) { return tag.name == u"In the bar"_s; });
    QVERIFY(bar != tags->end());
    auto* dialog = open<TagPlanDialog>(TaggingAction::Remove);
    QTest::keyClicks(in<QLineEdit>(dialog, "tagField"), u"something new"_s);
    QVERIFY(!button(dialog, "createTag")->isVisible());
    in<QLineEdit>(dialog, "tagField")->clear();
    dialog->setQuery({.segment = {domain::HasTag{bar->id}}});
    dialog->chooseTag(bar->id);
    QTRY_COMPARE(button(dialog, "runButton")->text(), u"Untag 150 people"_s);
    QTRY_COMPARE(text(dialog, "audience"), u"150 people"_s);
    click(dialog, "runButton");
    QTRY_VERIFY_WITH_TIMEOUT(button(dialog, "undoButton")->isVisible(), LongWait);
    QVERIFY(!follower(people(1000, 1).constFirst()).hasTag(bar->id));
}

void TestUserDialogs::saysWhyNobodyIsLeft()
{
    const auto tags = m_bench->context().tags.all(m_account);
    const auto stopped = std::find_if(tags->begin(), tags->end(),
        [](const domain::Tag& tag) { return tag.name == u"Stopped"_s; });
    auto* dialog = open<TagPlanDialog>(TaggingAction::Apply);
    dialog->setPeople(people(1200, 20) << u"oQhT1w000000000000000000000x"_s);
    dialog->chooseTag(stopped->id);
    QTRY_COMPARE(text(dialog, "planTitle"), u"Nobody is left to do"_s);
    QVERIFY(text(dialog, "planSkipped").contains(u"20: has the tag already"_s));
    QVERIFY(text(dialog, "planSkipped").contains(u"1: is not among the followers"_s));
    QVERIFY(!button(dialog, "runButton")->isEnabled());
}

void TestUserDialogs::explainsAPlanThatFails()
{
    m_bench->sandbox().inject({.kind = sandbox::Fault::Kind::ErrorCode,
        .text = "45056",
        .path = u"/cgi-bin/tags/create"_s});
    auto* dialog = open<TagPlanDialog>(TaggingAction::Apply);
    dialog->setPeople(people(0, 3));
    in<QLineEdit>(dialog, "tagField")->setText(u"One too many"_s);
    click(dialog, "createTag");
    const QString before = text(dialog, "footText");
    QTRY_VERIFY(text(dialog, "footText") != before);
    QVERIFY(!button(dialog, "runButton")->isEnabled());
    QVERIFY(in<QLineEdit>(dialog, "tagField")->isEnabled());
}

void TestUserDialogs::forgetsThePlanBeforeOneThatFails()
{
    planNewTag(people(20, 2), u"To be removed"_s)->close();
    QTRY_VERIFY(!m_dialog);
    const int removed = m_bench->context().tags.plans(m_account, 1)->constFirst().tag;
    auto* dialog = planNewTag(people(20, 2), u"Planned before"_s);
    const int kept = m_bench->context().tags.plans(m_account, 1)->constFirst().tag;
    removeTagUnseen(removed);
    dialog->chooseTag(removed);
    const auto isExplained = [&] { return text(dialog, "footText").contains(u"tag"_s); };
    QTRY_VERIFY(isExplained());
    QCOMPARE(text(dialog, "planTitle"), u"Choose a tag"_s);
    QVERIFY(!button(dialog, "runButton")->isEnabled());
    QVERIFY(!in<QTableView>(dialog, "people")->isVisible());
    dialog->chooseTag(kept);
    QTRY_VERIFY(button(dialog, "runButton")->isEnabled());
    QVERIFY(text(dialog, "planTitle").contains(u"Planned before"_s));
}

void TestUserDialogs::keepsWhatWasDoneWhenUndoingFails()
{
    auto* dialog = planNewTag(people(30, 2), u"Not to be undone"_s);
    click(dialog, "runButton");
    QTRY_VERIFY_WITH_TIMEOUT(button(dialog, "undoButton")->isVisible(), LongWait);
    const QString result = text(dialog, "planCalls");
    removeTagUnseen(m_bench->context().tags.plans(m_account, 1)->constFirst().tag);
    const QString before = text(dialog, "footText");
    click(dialog, "undoButton");
    QTRY_VERIFY(button(dialog, "undoButton")->isVisible());
    QVERIFY(text(dialog, "footText") != before);
    QVERIFY(!button(dialog, "runButton")->isVisible());
    QCOMPARE(text(dialog, "planCalls"), result);
}

void TestUserDialogs::offersNoPlanThatIsRunning()
{
    m_bench->sandbox().inject(
        {.kind = sandbox::Fault::Kind::Delay, .value = 500, .count = -1, .path = ApplyPath});
    auto* dialog = planNewTag(people(1500, 200), u"Under way"_s);
    click(dialog, "runButton");
    QTRY_VERIFY(m_bench->context().tags.plans(m_account, 1)->constFirst().done > 0);
    dialog->close();
    QTRY_VERIFY(!m_dialog);
    dialog = open<TagPlanDialog>(TaggingAction::Apply);
    QVERIFY(!m_bench->jobs().isIdle());
    QVERIFY(!dialog->findChild<QPushButton*>(u"resumeButton"_s));
    dialog->close();
    QTRY_VERIFY(!m_dialog);
    m_bench->jobs().cancelAll();
    QTRY_VERIFY(m_bench->jobs().isIdle());
    dialog = open<TagPlanDialog>(TaggingAction::Apply);
    QVERIFY(button(dialog, "resumeButton")->isVisible());
    m_bench->sandbox().clearFaults();
    click(dialog, "resumeButton");
    QTRY_VERIFY_WITH_TIMEOUT(button(dialog, "undoButton")->isVisible(), LongWait);
    QCOMPARE(m_bench->context().tags.plans(m_account, 1)->constFirst().done, 200);
}

void TestUserDialogs::countsInPlansAddUp()
{
    domain::TaggingPlan plan;
    plan.waiting = 101;
    plan.done = 40;
    plan.failed = 2;
    plan.skipped = 7;
    plan.skippedBy[static_cast<int>(domain::SkipReason::Left)] = 7;
    QCOMPARE(gui::PlanWords::verb(plan), u"Tag 101 people"_s);
    QVERIFY(gui::PlanWords::calls(plan).startsWith(u'3'));
    QCOMPARE(gui::PlanWords::result(plan), u"40 done, 2 refused, 7 skipped, 101 still to do"_s);
    QCOMPARE(gui::PlanWords::skipped(plan), u"7 skipped:\n7: follows no more"_s);
    plan.action = TaggingAction::Remove;
    QCOMPARE(gui::PlanWords::title(plan, u"x"_s), u"Take away the tag x"_s);
    domain::TaggedPerson person{0, u"o"_s, domain::PersonState::Failed, u"45059"_s};
    const auto& errors = m_bench->context().errors;
    QVERIFY(gui::PlanWords::person(person, errors).contains(u"(45059)"_s));
    person.why = u"nothing known"_s;
    QVERIFY(gui::PlanWords::person(person, errors).contains(u"nothing known"_s));
    for (int reason = 0; reason < domain::SkipReasonCount; ++reason)
        QVERIFY(!gui::PlanWords::reason(static_cast<domain::SkipReason>(reason)).isEmpty());
}

void TestUserDialogs::saysWhatATagNameLacks()
{
    auto* dialog = open<TagsDialog>();
    auto* name = in<QLineEdit>(dialog, "nameEdit");
    QVERIFY(!button(dialog, "createButton")->isEnabled());
    name->setText(u"Evening"_s);
    QVERIFY(!button(dialog, "createButton")->isEnabled());
    QVERIFY(name->property("invalid").toBool());
    name->setText(QString(31, u'茶'));
    QVERIFY(text(dialog, "message").contains(u"30"_s));
    name->setText(QString(30, u'茶'));
    QTRY_VERIFY(button(dialog, "createButton")->isEnabled());
}

void TestUserDialogs::changesTagsInPlace()
{
    auto* dialog = open<TagsDialog>();
    auto* list = in<QTreeWidget>(dialog, "list");
    in<QLineEdit>(dialog, "nameEdit")->setText(u"Morning"_s);
    QTRY_VERIFY(button(dialog, "createButton")->isEnabled());
    QTest::keyClick(in<QLineEdit>(dialog, "nameEdit"), Qt::Key_Return);
    QTRY_VERIFY(line(list, u"Morning"_s));
    list->setCurrentItem(line(list, u"Morning"_s));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_F2);
    QTRY_VERIFY(list->viewport()->findChild<QLineEdit*>());
    auto* editor = list->viewport()->findChild<QLineEdit*>();
    editor->setText(u"Noon"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(line(list, u"Noon"_s) && !line(list, u"Morning"_s));
    const auto isStored = [this](const QString& name) {
        const auto tags = m_bench->context().tags.all(m_account);
        return std::any_of(tags->begin(), tags->end(),
            [&name](const domain::Tag& tag) { return tag.name == name; });
    };
    QTRY_VERIFY(isStored(u"Noon"_s) && !isStored(u"Morning"_s));
    QTRY_VERIFY(line(list, u"Noon"_s));
    line(list, u"Noon"_s)->setText(0, u"Evening"_s);
    QCOMPARE(list->findItems(u"Evening"_s, Qt::MatchExactly).size(), 1);
    QVERIFY(line(list, u"Noon"_s));
    QVERIFY(!text(dialog, "message").isEmpty());
}

void TestUserDialogs::asksBeforeItDeletesATag()
{
    auto* dialog = open<TagsDialog>();
    auto* list = in<QTreeWidget>(dialog, "list");
    list->setCurrentItem(line(list, u"Noon"_s));
    QTRY_VERIFY(button(dialog, "deleteButton")->isEnabled());
    click(dialog, "deleteButton");
    QVERIFY(in<gui::Banner>(dialog, "banner")->text().contains(u"Noon"_s));
    QVERIFY(line(list, u"Noon"_s));
    click(dialog, "confirmDelete");
    QTRY_VERIFY2_WITH_TIMEOUT(
        !line(list, u"Noon"_s), qPrintable(in<gui::Banner>(dialog, "banner")->text()), LongWait);
}

void TestUserDialogs::explainsWhyATagCannotBeDeleted()
{
    auto* dialog = open<TagsDialog>();
    auto* list = in<QTreeWidget>(dialog, "list");
    m_bench->sandbox().inject({.kind = sandbox::Fault::Kind::ErrorCode,
        .text = "45057",
        .path = u"/cgi-bin/tags/delete"_s});
    list->setCurrentItem(line(list, u"Evening"_s));
    QTRY_VERIFY(button(dialog, "deleteButton")->isEnabled());
    click(dialog, "deleteButton");
    click(dialog, "confirmDelete");
    auto* banner = in<gui::Banner>(dialog, "banner");
    QTRY_VERIFY2(banner->text().contains(u"too many followers"_s), qPrintable(banner->text()));
    QVERIFY(line(list, u"Evening"_s));
}

void TestUserDialogs::changesGroupsAndMovesSomebody()
{
    auto* dialog = open<LegacyGroupsDialog>();
    auto* list = in<QTreeWidget>(dialog, "list");
    QTRY_VERIFY(list->topLevelItemCount() >= 3);
    const int own = list->topLevelItemCount();
    list->setCurrentItem(list->topLevelItem(0));
    QVERIFY(!button(dialog, "deleteButton")->isEnabled());
    in<QLineEdit>(dialog, "nameEdit")->setText(u"Regulars"_s);
    click(dialog, "createButton");
    QTRY_VERIFY(line(list, u"Regulars"_s));
    QCOMPARE(list->topLevelItemCount(), own + 1);
    line(list, u"Regulars"_s)->setText(0, u"Old friends"_s);
    QTRY_VERIFY(line(list, u"Old friends"_s) && text(dialog, "message").contains(u"Old"_s));
    auto* target = in<QComboBox>(dialog, "targetCombo");
    QTRY_VERIFY(target->findText(u"Old friends"_s) >= 0);
    target->setCurrentIndex(target->findText(u"Old friends"_s));
    dialog->setOpenid(m_bench->sandbox().openId(3));
    click(dialog, "moveButton");
    QTRY_VERIFY(line(list, u"Old friends"_s) && line(list, u"Old friends"_s)->text(2) == u"1"_s);
    click(dialog, "whereButton");
    QTRY_VERIFY(text(dialog, "message").startsWith("Is in the group Old friends"_L1));
    dialog->setOpenid(u"nobody"_s);
    click(dialog, "whereButton");
    QTRY_VERIFY(!text(dialog, "message").contains(u"Old friends"_s));
    list->setCurrentItem(line(list, u"Old friends"_s));
    click(dialog, "deleteButton");
    click(dialog, "confirmDelete");
    QTRY_COMPARE(list->topLevelItemCount(), own);
}

void TestUserDialogs::checksTheConnectionStepByStep()
{
    auto* dialog = open<ConnectionDialog>();
    QVERIFY(!button(dialog, "saveButton")->isEnabled());
    QCOMPARE(button(dialog, "checkButton")->text(), u"Check now"_s);
    click(dialog, "checkButton");
    QVERIFY(!button(dialog, "checkButton")->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(button(dialog, "checkButton")->isEnabled(), LongWait);
    for (const char* fact : {"checkFact0", "checkFact1", "checkFact2", "checkFact3"})
        QVERIFY2(!text(dialog, fact).isEmpty() && text(dialog, fact) != u"Not tried"_s, fact);
    QVERIFY(!in<QWidget>(dialog, "connectionEgress")->isVisible());
    auto* timeline = in<QTreeWidget>(dialog, "tokenTimeline");
    QTRY_VERIFY(timeline->topLevelItemCount() > 0);
    QVERIFY(timeline->topLevelItem(0)->text(2).startsWith("Received"_L1));
}

void TestUserDialogs::tellsScreenReadersWhatBecameOfEachStep()
{
    const auto names = [](QWidget* check) {
        QStringList spoken;
        for (QWidget* part : check->findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
            if (part->isVisible())
                spoken += QAccessible::queryAccessibleInterface(part)->text(QAccessible::Name);
        }
        return spoken;
    };
    m_bench->sandbox().inject({.kind = sandbox::Fault::Kind::ErrorCode,
        .text = "48001",
        .count = -1,
        .path = u"/cgi-bin/tags/get"_s});
    auto* dialog = open<ConnectionDialog>();
    auto* check = in<QWidget>(dialog, "connectionCheck");
    QVERIFY2(!names(check).contains(QString()), qPrintable(names(check).join(u'|')));
    QVERIFY(names(check).contains(u"Token: not tried yet"_s));
    click(dialog, "checkButton");
    QTRY_VERIFY_WITH_TIMEOUT(button(dialog, "checkButton")->isEnabled(), LongWait);
    const QStringList spoken = names(check);
    QVERIFY2(!spoken.contains(QString()), qPrintable(spoken.join(u'|')));
    for (const QString& step :
        {u"Address of the host: passed"_s, u"Connection and certificate: passed"_s,
            u"Token: passed"_s, u"Permission for followers: failed"_s})
        QVERIFY2(spoken.contains(step), qPrintable(spoken.join(u'|')));
    QVERIFY(spoken.last().startsWith("Permission for followers: "_L1)
        && spoken.last().contains(u"48001"_s));
}

void TestUserDialogs::showsTheAddressThatWeChatSaw()
{
    m_bench->sandbox().inject({.kind = sandbox::Fault::Kind::NotWhitelisted, .count = -1});
    auto* dialog = open<ConnectionDialog>();
    dialog->check();
    QTRY_VERIFY_WITH_TIMEOUT(in<QWidget>(dialog, "connectionEgress")->isVisible(), LongWait);
    const QString address = text(dialog, "egressAddress");
    QCOMPARE(address.count(u'.'), 3);
    QVERIFY(text(dialog, "egressSteps").startsWith("1. "_L1));
    QGuiApplication::clipboard()->clear();
    click(dialog, "copyEgress");
    QCOMPARE(QGuiApplication::clipboard()->text(), address);
    m_bench->sandbox().clearFaults();
    QTRY_VERIFY(button(dialog, "checkButton")->isEnabled());
    click(dialog, "checkButton");
    QTRY_VERIFY_WITH_TIMEOUT(button(dialog, "checkButton")->isEnabled(), LongWait);
    QVERIFY(!in<QWidget>(dialog, "connectionEgress")->isVisible());
}

void TestUserDialogs::wantsAgreementForTheClassicToken()
{
    auto* dialog = open<ConnectionDialog>();
    in<QComboBox>(dialog, "sourceCombo")
        ->setCurrentIndex(static_cast<int>(domain::TokenSource::Classic));
    QVERIFY(in<QLabel>(dialog, "classicWarning")->isVisible());
    QVERIFY(!button(dialog, "saveButton")->isEnabled());
    QVERIFY(!button(dialog, "checkButton")->isEnabled());
    in<QCheckBox>(dialog, "classicAgreed")->setChecked(true);
    QVERIFY(button(dialog, "saveButton")->isEnabled());
    dialog->close();
    const auto account = m_bench->context().accounts.find(m_account);
    QVERIFY(account->token.source == domain::TokenSource::Stable);
}

void TestUserDialogs::saysWhatIsWrongWithAConnection_data()
{
    QTest::addColumn<ConnectionForm>("form");
    QTest::addColumn<int>("wrong");
    const auto wrong = [](const char* name, ConnectionField field, auto change) {
        ConnectionForm form = ConnectionForm::of({});
        change(form);
        QTest::newRow(name) << form << static_cast<int>(field);
    };
    QTest::newRow("as it is") << ConnectionForm::of({}) << -1;
    wrong("no token address", ConnectionField::TokenUrl,
        [](ConnectionForm& form) { form.source = domain::TokenSource::Url; });
    wrong("password in the address", ConnectionField::TokenUrl, [](ConnectionForm& form) {
        form.source = domain::TokenSource::Url;
        form.tokenUrl = u"https://me:secret@example.com/token"_s;
    });
    wrong("no path", ConnectionField::TokenPath, [](ConnectionForm& form) {
        form.source = domain::TokenSource::Url;
        form.tokenUrl = u"https://example.com/token"_s;
        form.tokenPath = u" "_s;
    });
    wrong("header", ConnectionField::TokenHeader, [](ConnectionForm& form) {
        form.source = domain::TokenSource::Url;
        form.tokenUrl = u"https://example.com/token"_s;
        form.headerName = u"X Token:"_s;
    });
    wrong("ended", ConnectionField::PastedEnd, [](ConnectionForm& form) {
        form.source = domain::TokenSource::Pasted;
        form.pastedEndMs = 999;
    });
    wrong("host", ConnectionField::Host, [](ConnectionForm& form) { form.host = u"api"_s; });
    wrong("host with a user", ConnectionField::Host,
        [](ConnectionForm& form) { form.host = u"https://k3y@api.example.com"_s; });
    wrong("proxy without port", ConnectionField::Proxy,
        [](ConnectionForm& form) { form.proxy = u"http://10.0.0.8"_s; });
    wrong("proxy with password", ConnectionField::Proxy,
        [](ConnectionForm& form) { form.proxy = u"http://me:secret@10.0.0.8:3128"_s; });
    wrong("no file", ConnectionField::CaFile,
        [](ConnectionForm& form) { form.caFile = u"/nowhere/ca.pem"_s; });
}

void TestUserDialogs::saysWhatIsWrongWithAConnection()
{
    QFETCH(ConnectionForm, form);
    const auto wrong = form.firstProblem(1000);
    QTEST(wrong ? static_cast<int>(*wrong) : -1, "wrong");
    QVERIFY(ConnectionForm::of(form.applied({})) == form || !form.tokenPath.trimmed().size());
}

void TestUserDialogs::keepsConnectionsAndSecrets()
{
    auto* dialog = open<ConnectionDialog>();
    in<QLineEdit>(dialog, "proxyEdit")->setText(u"socks5://me@10.0.0.8:1080"_s);
    in<QLineEdit>(dialog, "proxyPasswordEdit")->setText(u"s3cret-of-the-proxy"_s);
    QCOMPARE(button(dialog, "checkButton")->text(), u"Save and check"_s);
    click(dialog, "saveButton");
    QTRY_VERIFY(!button(dialog, "saveButton")->isEnabled()
        && in<QLineEdit>(dialog, "proxyPasswordEdit")->text().isEmpty());
    auto account = m_bench->context().accounts.find(m_account);
    QCOMPARE(account->proxy, QUrl(u"socks5://me@10.0.0.8:1080"_s));
    QTRY_VERIFY(in<QLineEdit>(dialog, "proxyPasswordEdit")->placeholderText().contains(u"19"_s));
    for (const QString& file : {u"store.db"_s, u"store.db-wal"_s})
        QVERIFY(!test::contentOf(m_bench->path(file)).contains("s3cret-of-the-proxy"));
    in<QLineEdit>(dialog, "proxyEdit")->clear();
    in<QComboBox>(dialog, "sourceCombo")
        ->setCurrentIndex(static_cast<int>(domain::TokenSource::Stable));
    click(dialog, "checkButton");
    QTRY_VERIFY(m_bench->context().accounts.find(m_account)->proxy.isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(button(dialog, "checkButton")->isEnabled(), LongWait);
}

void TestUserDialogs::wantsTheSecretOfAnotherHostAgain()
{
    auto* dialog = open<ConnectionDialog>();
    auto* proxy = in<QLineEdit>(dialog, "proxyEdit");
    auto* password = in<QLineEdit>(dialog, "proxyPasswordEdit");
    proxy->setText(u"socks5://me@10.0.0.8:1080"_s);
    password->setText(u"s3cret"_s);
    click(dialog, "saveButton");
    QTRY_VERIFY(password->placeholderText().contains(u'6'));
    proxy->setText(u"socks5://me@10.0.0.9:1080"_s);
    QVERIFY(!button(dialog, "saveButton")->isEnabled());
    QVERIFY2(text(dialog, "footText").contains("password again"_L1),
        qPrintable(text(dialog, "footText")));
    password->setText(u"other"_s);
    QVERIFY(button(dialog, "saveButton")->isEnabled());
    click(dialog, "saveButton");
    QTRY_VERIFY(password->placeholderText().contains(u'5'));
    // A password that nothing uses does not wait for the next proxy.
    proxy->clear();
    click(dialog, "saveButton");
    QTRY_VERIFY(password->placeholderText().isEmpty());
    QTRY_VERIFY(m_bench->context().accounts.find(m_account)->proxy.isEmpty());
}

void TestUserDialogs::wantsATokenToPaste()
{
    auto* dialog = open<ConnectionDialog>();
    in<QComboBox>(dialog, "sourceCombo")
        ->setCurrentIndex(static_cast<int>(domain::TokenSource::Pasted));
    QTRY_VERIFY(!button(dialog, "saveButton")->isEnabled());
    QVERIFY(!button(dialog, "checkButton")->isEnabled());
    QCOMPARE(text(dialog, "footText"), u"Paste the token"_s);
    in<QLineEdit>(dialog, "pastedEdit")->setText(u"98_mine"_s);
    QVERIFY(button(dialog, "saveButton")->isEnabled());
}

void TestUserDialogs::keepsWhatOthersChanged()
{
    auto* dialog = open<ConnectionDialog>();
    const auto before = *m_bench->context().accounts.find(m_account);
    auto changed = before;
    changed.name = u"Tea house"_s;
    changed.idleTimeoutMs = 77'000;
    QVERIFY(m_bench->context().accounts.update(changed));
    in<QSpinBox>(dialog, "connectSpin")->setValue(13);
    click(dialog, "saveButton");
    QTRY_COMPARE(m_bench->context().accounts.find(m_account)->connectTimeoutMs, 13'000);
    changed.connectTimeoutMs = 13'000;
    QVERIFY(m_bench->context().accounts.find(m_account) == changed);
    QVERIFY(m_bench->context().accounts.update(before));
}

void TestUserDialogs::closesOnlyWithSettingsAndSecrets()
{
    auto* dialog = open<ConnectionDialog>();
    const auto before = *m_bench->context().accounts.find(m_account);
    in<QLineEdit>(dialog, "proxyEdit")->setText(u"socks5://me@10.0.0.8:1080"_s);
    in<QLineEdit>(dialog, "proxyPasswordEdit")->setText(u"s3cret"_s);
    click(dialog, "saveButton");
    dialog->close();
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(
        m_bench->context().accounts.find(m_account)->proxy, QUrl(u"socks5://me@10.0.0.8:1080"_s));
    QVERIFY(m_bench->context().accounts.update(before));
}

void TestUserDialogs::warnsOfHostsWithoutEncryption()
{
    auto* dialog = open<ConnectionDialog>();
    auto* hosts = in<QComboBox>(dialog, "hostCombo");
    hosts->setCurrentIndex(hosts->count() - 1);
    in<QLineEdit>(dialog, "hostEdit")->setText(u"http://gateway.shop.cn"_s);
    QVERIFY2(text(dialog, "footText").contains("gateway.shop.cn is asked without encryption"_L1),
        qPrintable(text(dialog, "footText")));
    QVERIFY(button(dialog, "saveButton")->isEnabled());
    in<QLineEdit>(dialog, "hostEdit")->setText(u"http://127.0.0.1:8080"_s);
    QVERIFY(!text(dialog, "footText").contains("encryption"_L1));
}

void TestUserDialogs::tellsAboutAProxyThatDoesNotAnswer()
{
    auto* dialog = open<ConnectionDialog>();
    auto* proxy = in<QLineEdit>(dialog, "proxyEdit");
    proxy->setText(u"http://127.0.0.1"_s);
    QVERIFY(proxy->property("invalid").toBool());
    QVERIFY(!button(dialog, "saveButton")->isEnabled());
    QVERIFY(!text(dialog, "footText").isEmpty());
    proxy->setText(u"http://127.0.0.1:1"_s);
    QVERIFY(!proxy->property("invalid").toBool());
    click(dialog, "checkButton");
    QTRY_VERIFY_WITH_TIMEOUT(
        text(dialog, "checkFact3") == u"Not tried"_s && button(dialog, "checkButton")->isEnabled(),
        LongWait);
    const QString facts = text(dialog, "checkFact0") + text(dialog, "checkFact1");
    QVERIFY2(facts.contains(u"wego."_s), qPrintable(facts));
    QVERIFY(m_bench->context().tags.all(m_account)->size() > 3);
    proxy->clear();
    click(dialog, "saveButton");
    QTRY_VERIFY(m_bench->context().accounts.find(m_account)->proxy.isEmpty());
}

void TestUserDialogs::forcesATokenOnlyAfterAQuestion()
{
    auto* dialog = open<ConnectionDialog>();
    const int before = m_bench->sandbox().requestCount(u"/cgi-bin/stable_token"_s);
    click(dialog, "refreshButton");
    QVERIFY(!in<gui::Banner>(dialog, "banner")->text().isEmpty());
    QCOMPARE(m_bench->sandbox().requestCount(u"/cgi-bin/stable_token"_s), before);
    click(dialog, "confirmForce");
    QTRY_VERIFY(m_bench->sandbox().requestCount(u"/cgi-bin/stable_token"_s) > before);
    auto* timeline = in<QTreeWidget>(dialog, "tokenTimeline");
    QTRY_VERIFY(timeline->topLevelItemCount() > 0
        && timeline->topLevelItem(0)->text(2).startsWith("Received by force"_L1));
}

void TestUserDialogs::tellsCausesInWords()
{
    services::TokenLine line;
    line.event.what = domain::TokenEvent::What::Refused;
    line.event.code = u"40001"_s;
    line.event.ageMs = 42 * 60'000;
    QStringList texts;
    for (const services::TokenCause cause : {services::TokenCause::OtherFetchedClassic,
             services::TokenCause::ForcedElsewhere, services::TokenCause::RenewedHere,
             services::TokenCause::RenewedByService, services::TokenCause::Expired,
             services::TokenCause::EndWrong, services::TokenCause::ClockWrong,
             services::TokenCause::NoToken, services::TokenCause::Unknown}) {
        line.cause = cause;
        const QString words = gui::ConnectionTokens::text(line);
        QVERIFY2(words.contains(u"40001"_s) && words.contains(u"42"_s), qPrintable(words));
        QVERIFY(!texts.contains(words));
        texts.append(words);
    }
}

void TestUserDialogs::goesThroughFieldsInReadingOrder()
{
    const auto inOrder = [this](QDialog* dialog) {
        settle();
        const QString wrong = test::testTabOrder(dialog);
        dialog->close();
        return wrong;
    };
    auto* plan = open<TagPlanDialog>(TaggingAction::Apply);
    QCOMPARE(inOrder(plan), QString());
    QCOMPARE(inOrder(open<TagsDialog>()), QString());
    QCOMPARE(inOrder(open<LegacyGroupsDialog>()), QString());
}

/// Column by column.
void TestUserDialogs::goesThroughTheConnectionInReadingOrder()
{
    auto* dialog = open<ConnectionDialog>();
    auto* timeline = in<QTreeWidget>(dialog, "tokenTimeline");
    QTRY_VERIFY(timeline->isVisible());
    in<QComboBox>(dialog, "sourceCombo")->setFocus();
    QStringList order;
    for (int step = 0; step < 13; ++step) {
        order.append(dialog->focusWidget()->objectName());
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(order,
        (QStringList{u"sourceCombo"_s, u"hostCombo"_s, u"hostEdit"_s, u"proxyEdit"_s,
            u"proxyPasswordEdit"_s, u"caFileEdit"_s, u"caButton"_s, u"connectSpin"_s, u"idleSpin"_s,
            u"checkButton"_s, u"refreshButton"_s, u"tokenTimeline"_s, u"closeButton"_s}));
}

/// Pictures for people to look at; only when a folder is named.
void TestUserDialogs::takesShots()
{
    const QString folder = qEnvironmentVariable("WEGO_SHOTS");
    if (folder.isEmpty())
        QSKIP("WEGO_SHOTS names no folder");
    const auto shoot = [&](QDialog* dialog, const QString& name) {
        settle();
        QVERIFY(dialog->grab().save(folder + u'/' + name));
    };
    auto* plan = open<TagPlanDialog>(TaggingAction::Apply);
    plan->setPeople(people(0, 300) << u"no openid"_s);
    plan->chooseTag(m_bench->context().tags.all(m_account)->constLast().id);
    QTRY_VERIFY(button(plan, "runButton")->isEnabled());
    shoot(plan, u"dialog-plan.png"_s);
    click(plan, "runButton");
    QTRY_VERIFY_WITH_TIMEOUT(button(plan, "undoButton")->isVisible(), LongWait);
    shoot(plan, u"dialog-plan-done.png"_s);
    plan->close();
    auto* tags = open<TagsDialog>();
    shoot(tags, u"dialog-tags.png"_s);
    tags->close();
    auto* groups = open<LegacyGroupsDialog>();
    QTRY_VERIFY(in<QTreeWidget>(groups, "list")->topLevelItemCount() > 0);
    shoot(groups, u"dialog-groups.png"_s);
    groups->close();
    m_bench->sandbox().inject({.kind = sandbox::Fault::Kind::NotWhitelisted, .count = -1});
    auto* connection = open<ConnectionDialog>();
    in<QComboBox>(connection, "sourceCombo")->setCurrentIndex(1);
    shoot(connection, u"dialog-connection-url.png"_s);
    in<QComboBox>(connection, "sourceCombo")->setCurrentIndex(0);
    connection->check();
    QTRY_VERIFY_WITH_TIMEOUT(in<QWidget>(connection, "connectionEgress")->isVisible(), LongWait);
    shoot(connection, u"dialog-connection.png"_s);
}

QTEST_MAIN(TestUserDialogs)
#include "tst_userdialogs.moc"
