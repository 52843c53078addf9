// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/menu/menutreemodel.h"
#include "gui/widgets/celldelegate.h"
#include "support/buttons.h"
#include "support/randommenus.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace wego::domain;
using namespace wego::gui;
using namespace wego::test::buttons;
using wego::test::RandomMenus;

namespace {

MenuSet only(const QList<MenuButton>& buttons)
{
    return {Menu{buttons, {}}, {}};
}

/// "Standard menu(a l(b c))" of a model.
QString textOf(const MenuTreeModel& model, const QModelIndex& parent = {})
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const QString below = textOf(model, index);
        texts.append(index.data().toString() + (below.isEmpty() ? QString() : u'(' + below + u')'));
    }
    return texts.join(u' ');
}

} // namespace

class TestMenuTree : public QObject {
    Q_OBJECT

private slots:
    void showsMenusButtonsAndEntries();
    void placesAndIndexesAnswerEachOther();
    void renamingTouchesOneRow();
    void othersStayWhenOneGoes();
    void anySetFollowsAnyOther();
    void tellsWhatIsLiveAndWhatIsWrong();
    void dropsAskForMoves_data();
    void dropsAskForMoves();
    void refusedDropsAskForNothing();
};

void TestMenuTree::showsMenusButtonsAndEntries()
{
    MenuTreeModel model;
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(textOf(model), u"Standard menu"_s);
    MenuSet set = only({named(u"a"_s), named(u"l"_s, {named(u"b"_s), named({})})});
    set.standard->buttons.first().type = u"view"_s;
    set.conditional.append({{}, {u"101"_s, u"1"_s, {}}, Menu{{named(u"g"_s)}, {}}});
    model.show(set);
    QCOMPARE(textOf(model), u"Standard menu(a l(b (no name))) Tag is 101, Platform is iOS(g)"_s);
    QCOMPARE(model.indexOf(MenuPlace{-1, 0}).siblingAtColumn(MenuTreeModel::TypeColumn).data(),
        u"Link"_s);
}

void TestMenuTree::placesAndIndexesAnswerEachOther()
{
    MenuTreeModel model;
    MenuSet set = only({named(u"a"_s), named(u"l"_s, {named(u"b"_s)})});
    set.conditional.append({{}, {}, Menu{{named(u"g"_s)}, {}}});
    model.show(set);
    for (const MenuPlace& place :
        {MenuPlace{}, {-1, 0}, {-1, 1}, {-1, 1, 0}, MenuPlace{0}, {0, 0}}) {
        QVERIFY(model.indexOf(place).isValid());
        QCOMPARE(model.placeOf(model.indexOf(place)), place);
    }
    for (const MenuPlace& nowhere : {MenuPlace{-1, 2}, {-1, 0, 0}, {1}, {0, 1}})
        QVERIFY(!model.indexOf(nowhere).isValid());
}

void TestMenuTree::renamingTouchesOneRow()
{
    MenuTreeModel model;
    model.show(only({named(u"a"_s), named(u"l"_s, {named(u"b"_s), named(u"c"_s)})}));
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    const QPersistentModelIndex watched = model.indexOf(MenuPlace{-1, 1, 1});
    model.show(only({named(u"a"_s), named(u"l"_s, {named(u"b"_s), named(u"d"_s)})}));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(inserted.size() + removed.size(), 0);
    QCOMPARE(watched.data().toString(), u"d"_s);
}

void TestMenuTree::othersStayWhenOneGoes()
{
    MenuTreeModel model;
    model.show(only({named(u"a"_s), named(u"l"_s, {named(u"b"_s), named(u"c"_s)})}));
    const QPersistentModelIndex watched = model.indexOf(MenuPlace{-1, 1, 1});
    model.show(only({named(u"l"_s, {named(u"b"_s), named(u"c"_s)})}));
    QVERIFY(watched.isValid());
    QCOMPARE(watched.data().toString(), u"c"_s);
    QCOMPARE(model.placeOf(watched), MenuPlace({-1, 0, 1}));
    model.show(only({named(u"l"_s, {named(u"c"_s)})}));
    QCOMPARE(model.placeOf(watched), MenuPlace({-1, 0, 0}));
    model.show({});
    QVERIFY(!watched.isValid());
}

void TestMenuTree::anySetFollowsAnyOther()
{
    MenuTreeModel model;
    const QAbstractItemModelTester tester(&model);
    for (quint32 seed = 1; seed <= 150; ++seed) {
        const MenuSet set = RandomMenus(seed).menus(6);
        model.show(set);
        MenuTreeModel fresh;
        fresh.show(set);
        QCOMPARE(textOf(model), textOf(fresh));
    }
}

void TestMenuTree::tellsWhatIsLiveAndWhatIsWrong()
{
    MenuTreeModel model;
    const MenuRule gold{u"101"_s, {}, {}};
    const MenuRule phones{{}, u"1"_s, {}};
    const Menu one{{named(u"a"_s)}, {}};
    const Menu other{{named(u"b"_s)}, {}};
    const MenuSet live{one, {{u"7"_s, gold, one}}};
    const MenuSet edited{other, {{{}, phones, one}, {{}, gold, one}}};
    const MenuProblem fault{{-1, 0}, MenuField::Key, u"40019"_s};
    const MenuMarks marks{menuStates(live, edited), {fault}, {{u"101"_s, u"Gold"_s}}};
    QCOMPARE(marks.states, QList({MenuState::Changed, MenuState::Draft, MenuState::Live}));
    model.show(edited, marks);
    const auto end = [&model](const MenuPlace& place) {
        return model.indexOf(place).siblingAtColumn(MenuTreeModel::TypeColumn);
    };
    QCOMPARE(end({}).data().toString(), u"changed"_s);
    QCOMPARE(end({0}).data(ToneRole).toInt(), static_cast<int>(Tone::Attention));
    QCOMPARE(end({1}).data(ToneRole).toInt(), static_cast<int>(Tone::Good));
    QCOMPARE(end({-1, 0}).data(MarkRole).toInt(), static_cast<int>(Mark::Refused));
    QVERIFY(!end({0, 0}).data(MarkRole).isValid());
    QCOMPARE(model.indexOf(MenuPlace{1}).data().toString(), u"Tag is Gold"_s);
    QCOMPARE(menuStates({}, {}), QList({MenuState::Nothing}));
}

void TestMenuTree::dropsAskForMoves_data()
{
    QTest::addColumn<MenuPlace>("dragged");
    QTest::addColumn<MenuPlace>("onto");
    QTest::addColumn<int>("row"); // in front of it; -1: on the thing itself
    QTest::addColumn<MenuPlace>("to");
    QTest::newRow("in the bar") << MenuPlace{-1, 1} << MenuPlace{} << 0 << MenuPlace{-1, 0};
    QTest::newRow("into a list") << MenuPlace{-1, 0} << MenuPlace{-1, 1} << 1
                                 << MenuPlace{-1, 1, 1};
    QTest::newRow("on a button") << MenuPlace{-1, 0} << MenuPlace{-1, 1} << -1
                                 << MenuPlace{-1, 1, 2};
    QTest::newRow("out of a list") << MenuPlace{-1, 1, 0} << MenuPlace{} << 2 << MenuPlace{-1, 2};
    QTest::newRow("to another menu") << MenuPlace{-1, 0} << MenuPlace{0} << -1 << MenuPlace{0, 1};
}

void TestMenuTree::dropsAskForMoves()
{
    QFETCH(MenuPlace, dragged);
    QFETCH(MenuPlace, onto);
    QFETCH(int, row);
    QFETCH(MenuPlace, to);
    MenuTreeModel model;
    MenuSet set = only({named(u"a"_s), named(u"l"_s, {named(u"b"_s), named(u"c"_s)})});
    set.conditional.append({{}, {}, Menu{{named(u"g"_s)}, {}}});
    model.show(set);
    QSignalSpy moves(&model, &MenuTreeModel::moveRequested);
    const std::unique_ptr<QMimeData> data(model.mimeData({model.indexOf(dragged)}));
    const QModelIndex parent = model.indexOf(onto);
    QVERIFY(model.canDropMimeData(data.get(), Qt::MoveAction, row, 0, parent));
    // The rows follow when the menus do: the view must not take any away.
    QVERIFY(!model.dropMimeData(data.get(), Qt::MoveAction, row, 0, parent));
    QCOMPARE(moves.size(), 1);
    QCOMPARE(moves.first().at(0).value<MenuPlace>(), dragged);
    QCOMPARE(moves.first().at(1).value<MenuPlace>(), to);
}

void TestMenuTree::refusedDropsAskForNothing()
{
    MenuTreeModel model;
    MenuSet set = only({named(u"a"_s), named(u"l"_s, {named(u"b"_s)})});
    set.conditional = {{{}, {u"1"_s, {}, {}}, {}}, {{}, {u"2"_s, {}, {}}, {}}};
    model.show(set);
    QSignalSpy moves(&model, &MenuTreeModel::moveRequested);
    const auto drop = [&model](const MenuPlace& dragged, int row, const QModelIndex& parent) {
        const std::unique_ptr<QMimeData> data(model.mimeData({model.indexOf(dragged)}));
        (void)model.dropMimeData(data.get(), Qt::MoveAction, row, 0, parent);
    };
    drop({-1, 0}, -1, model.indexOf(MenuPlace{-1, 1, 0})); // an entry has no list
    drop({-1, 0}, 0, {});                                  // a button among menus
    drop({1}, 0, {});                                      // before the standard menu
    drop({1}, 0, model.indexOf(MenuPlace{}));              // a menu among buttons
    QVERIFY(!model.flags(model.indexOf(MenuPlace{})).testFlag(Qt::ItemIsDragEnabled));
    model.setMoveCheck([](const MenuPlace&, const MenuPlace&) { return false; });
    drop({-1, 0}, 0, model.indexOf(MenuPlace{-1, 1}));
    QMimeData text;
    text.setText(u"1 2 3"_s);
    (void)model.dropMimeData(&text, Qt::MoveAction, 0, 0, model.indexOf(MenuPlace{-1, 1}));
    QCOMPARE(moves.size(), 0);
    model.setMoveCheck({});
    drop({1}, 1, {}); // the second menu before the first
    QCOMPARE(moves.size(), 1);
    QCOMPARE(moves.first().at(1).value<MenuPlace>(), MenuPlace{0});
}

QTEST_GUILESS_MAIN(TestMenuTree)

#include "tst_menutree.moc"
