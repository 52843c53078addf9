// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/menu/menutreemodel.h"
#include "support/randommenus.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wego::domain;
using wego::gui::MenuTreeModel;
using wego::test::RandomMenus;

namespace {

MenuButton named(const QString& name, const QList<MenuButton>& children = {})
{
    MenuButton button;
    button.name = name;
    button.children = children;
    return button;
}

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

QTEST_GUILESS_MAIN(TestMenuTree)

#include "tst_menutree.moc"
