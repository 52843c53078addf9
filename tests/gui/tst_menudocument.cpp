// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/menu/menudocument.h"
#include "support/buttons.h"
#include "support/randommenus.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wego::domain;
using namespace wego::test::buttons;
using wego::gui::MenuDocument;
using wego::test::RandomMenus;

class TestMenuDocument : public QObject {
    Q_OBJECT

private slots:
    void firstButtonMakesTheMenu();
    void typingIsOneStep();
    void typingBackLeavesNoStep();
    void otherFieldIsAnotherStep();
    void refusedStepIsNone();
    void undoSelectsWhatItChanged();
    void deletingSelectsWhatIsNear();
    void editsConditionalMenus();
    void loadingForgetsTheSteps();
    void anyStepsCanBeUndoneAndDoneAgain();

private:
    /// The place that was selected last.
    static MenuPlace selectedIn(const QSignalSpy& spy)
    {
        return spy.isEmpty() ? MenuPlace{9, 9, 9} : spy.last().first().value<MenuPlace>();
    }
};

void TestMenuDocument::firstButtonMakesTheMenu()
{
    MenuDocument document;
    QVERIFY(!document.insert({-1, 0}, click(u"a"_s)));
    QCOMPARE(document.menus().standard->buttons.size(), 1);
    document.undo();
    QVERIFY(document.menus() == MenuSet());
    document.redo();
    QCOMPARE(document.menus().standard->buttons.first().name, u"a"_s);
}

void TestMenuDocument::typingIsOneStep()
{
    MenuDocument document;
    document.load({Menu{{click({})}, {}}, {}});
    const MenuSet before = document.menus();
    for (const QString& text : {u"T"_s, u"Te"_s, u"Tea"_s})
        document.setValue({-1, 0}, MenuField::Name, text);
    QCOMPARE(document.undoStack().count(), 1);
    document.undo();
    QVERIFY(document.menus() == before);
    document.redo();
    QCOMPARE(document.menus().standard->buttons.first().name, u"Tea"_s);
}

void TestMenuDocument::typingBackLeavesNoStep()
{
    MenuDocument document;
    document.load({Menu{{click(u"Tea"_s)}, {}}, {}});
    document.setValue({-1, 0}, MenuField::Name, u"Te"_s);
    document.setValue({-1, 0}, MenuField::Name, u"Tea"_s);
    QCOMPARE(document.undoStack().count(), 0);
    document.setValue({-1, 0}, MenuField::Name, u"Tea"_s);
    QCOMPARE(document.undoStack().count(), 0);
}

void TestMenuDocument::otherFieldIsAnotherStep()
{
    MenuDocument document;
    document.load({Menu{{click(u"a"_s), click(u"b"_s)}, {}}, {}});
    document.setValue({-1, 0}, MenuField::Name, u"c"_s);
    document.setValue({-1, 0}, MenuField::Key, u"C"_s);
    document.setValue({-1, 1}, MenuField::Key, u"D"_s);
    document.setValue({-1, 1}, MenuField::Type, u"view"_s);
    document.setValue({-1, 1}, MenuField::Type, u"click"_s);
    QCOMPARE(document.undoStack().count(), 5);
    document.undo();
    document.undo();
    QCOMPARE(document.menus().standard->buttons.last().value(MenuField::Key), u"D"_s);
}

void TestMenuDocument::refusedStepIsNone()
{
    MenuDocument document;
    document.load({Menu{{click(u"a"_s), click(u"b"_s), click(u"c"_s)}, {}}, {}});
    QVERIFY(document.insert({-1, 0}, click(u"d"_s)) == MenuEditProblem::BarFull);
    QVERIFY(document.duplicate({-1, 0}) == MenuEditProblem::BarFull);
    QVERIFY(document.duplicate({-1, 7}) == MenuEditProblem::NoSuchPlace);
    QVERIFY(document.move({-1, 0}, {-1, 0, 0}) == MenuEditProblem::IntoItself);
    document.remove({-1, 7});
    document.setValue({2, 0}, MenuField::Name, u"x"_s);
    document.removeConditional(0);
    document.moveConditional(0, 1);
    document.setRule(0, {u"1"_s, {}, {}});
    QCOMPARE(document.undoStack().count(), 0);
}

void TestMenuDocument::undoSelectsWhatItChanged()
{
    MenuDocument document;
    document.load({Menu{{click(u"a"_s), click(u"b"_s)}, {}}, {}});
    const QSignalSpy selected(&document, &MenuDocument::selected);
    QVERIFY(!document.move({-1, 0}, {-1, 1, 0}));
    QCOMPARE(selectedIn(selected), MenuPlace({-1, 0, 0}));
    document.undo();
    QCOMPARE(selectedIn(selected), MenuPlace({-1, 0}));
    QVERIFY(!document.duplicate({-1, 1}));
    QCOMPARE(selectedIn(selected), MenuPlace({-1, 2}));
}

void TestMenuDocument::deletingSelectsWhatIsNear()
{
    MenuDocument document;
    MenuButton list = click(u"l"_s);
    list.changeType({});
    list.children = {click(u"a"_s), click(u"b"_s)};
    document.load({Menu{{list}, {}}, {}});
    const QSignalSpy selected(&document, &MenuDocument::selected);
    document.remove({-1, 0, 0});
    QCOMPARE(selectedIn(selected), MenuPlace({-1, 0, 0}));
    document.remove({-1, 0, 0});
    QCOMPARE(selectedIn(selected), MenuPlace({-1, 0}));
    document.remove({-1, 0});
    QCOMPARE(selectedIn(selected), MenuPlace({-1}));
}

void TestMenuDocument::editsConditionalMenus()
{
    MenuDocument document;
    document.load({Menu{{click(u"a"_s)}, {}}, {}});
    document.addConditional({{}, {u"101"_s, {}, {}}, Menu{{click(u"g"_s)}, {}}});
    document.addConditional({{}, {}, {}});
    document.setRule(0, {{}, u"2"_s, {}});
    document.moveConditional(0, 1);
    QCOMPARE(document.menus().conditional.at(0).rule.tag, u"101"_s);
    QCOMPARE(document.menus().conditional.at(1).rule.platform, u"2"_s);
    // Buttons move between menus as well.
    QVERIFY(!document.move({0, 0}, {1, 0}));
    QCOMPARE(document.menus().conditional.at(1).menu.buttons.size(), 1);
    document.removeConditional(0);
    QCOMPARE(document.menus().conditional.size(), 1);
    while (document.undoStack().canUndo())
        document.undo();
    QVERIFY(document.menus().conditional.isEmpty());
}

void TestMenuDocument::loadingForgetsTheSteps()
{
    MenuDocument document;
    QVERIFY(!document.insert({-1, 0}, click(u"a"_s)));
    document.load({});
    QVERIFY(!document.undoStack().canUndo());
    document.replace(u"Import"_s, {Menu{{click(u"b"_s)}, {}}, {}});
    QCOMPARE(document.undoStack().undoText(), u"Import"_s);
    document.undo();
    QVERIFY(document.menus() == MenuSet());
}

void TestMenuDocument::anyStepsCanBeUndoneAndDoneAgain()
{
    for (quint32 seed = 1; seed <= 100; ++seed) {
        RandomMenus random(seed);
        MenuDocument document;
        document.load(random.menus(6));
        const MenuSet first = document.menus();
        for (int i = 0; i < 60; ++i) {
            const MenuPlace place{random.below(4) - 1, random.below(4), random.below(7) - 1};
            const MenuPlace other{random.below(4) - 1, random.below(4), random.below(7) - 1};
            switch (random.below(6)) {
            case 0:
                document.setValue(place, MenuField::Name, QString::number(random.below(3)));
                break;
            case 1:
                (void)document.move(place, other);
                break;
            case 2:
                document.remove(place);
                break;
            case 3:
                (void)document.duplicate(place);
                break;
            case 4:
                document.moveConditional(random.below(3), random.below(3));
                break;
            default:
                (void)document.insert(place, click(u"n"_s));
            }
        }
        const MenuSet last = document.menus();
        while (document.undoStack().canUndo())
            document.undo();
        QVERIFY2(document.menus() == first, qPrintable(QString::number(seed)));
        while (document.undoStack().canRedo())
            document.redo();
        QVERIFY2(document.menus() == last, qPrintable(QString::number(seed)));
    }
}

QTEST_GUILESS_MAIN(TestMenuDocument)

#include "tst_menudocument.moc"
