// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/menu/menudocument.h"
#include "gui/menu/phonebutton.h"
#include "gui/menu/phonepreview.h"
#include "support/buttons.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wego::domain;
using namespace wego::gui;
using namespace wego::test::buttons;

/// The preview by mouse and keys, on a document that follows it.
class TestPhonePreview : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_preview.reset(); }

    void drawsNamesAsThePhoneDoes();
    void clickSelectsAndOpens();
    void emptyPlacesAskForAButton();
    void doubleClickWantsToRename();
    void dragMovesInTheBar();
    void dragMovesIntoAnotherList();
    void refusedDragChangesNothing();
    void escapeEndsADrag();
    void marksProblems();
    void saysOneThingAButton();
    void buttonsHaveNamesForReaders();

private:
    void select(const MenuPlace& selected);
    void drag(const MenuPlace& from, const QList<QPoint>& points);
    [[nodiscard]] QPoint middleOf(const MenuPlace& place) const
    {
        return m_preview->buttonAt(place)->geometry().center();
    }
    [[nodiscard]] QString names() const;

    MenuDocument m_document;
    std::unique_ptr<PhonePreview> m_preview;
};

void TestPhonePreview::init()
{
    m_document.load({Menu{{named(u"今日茶单"_s), named(u"到店"_s, {named(u"a"_s), named(u"b"_s)}),
                              named(u"会员中心"_s, {named(u"c"_s)})},
                         {}},
        {}});
    m_preview = std::make_unique<PhonePreview>();
    m_preview->resize(400, 640);
    m_preview->setMoveCheck([this](const MenuPlace& from, const MenuPlace& to) {
        return refusalToMove(m_document.menus(), from, to);
    });
    connect(m_preview.get(), &PhonePreview::moveRequested, &m_document,
        [this](const MenuPlace& from, const MenuPlace& to) { (void)m_document.move(from, to); });
    connect(m_preview.get(), &PhonePreview::selected, this, &TestPhonePreview::select);
    connect(&m_document, &MenuDocument::selected, m_preview.get(),
        [this](const MenuPlace& place) { select(place); });
    select({});
    m_preview->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_preview.get()));
}

void TestPhonePreview::select(const MenuPlace& selected)
{
    m_preview->showMenu(m_document.menus(), -1, selected);
}

QString TestPhonePreview::names() const
{
    QStringList names;
    for (const MenuButton& button : m_document.menus().standard->buttons) {
        QString name = button.name;
        for (const MenuButton& child : button.children)
            name += u'/' + child.name;
        names.append(name);
    }
    return names.join(u' ');
}

void TestPhonePreview::drag(const MenuPlace& from, const QList<QPoint>& points)
{
    PhoneButton* button = m_preview->buttonAt(from);
    QVERIFY(button);
    QTest::mousePress(button, Qt::LeftButton, {}, button->rect().center());
    for (const QPoint& point : points)
        QTest::mouseMove(button, button->mapFromParent(point));
    if (!points.isEmpty())
        QTest::mouseRelease(button, Qt::LeftButton, {}, button->mapFromParent(points.last()));
}

void TestPhonePreview::drawsNamesAsThePhoneDoes()
{
    QCOMPARE(m_preview->barTexts(), QStringList({u"今日茶单"_s, u"到店"_s, u"会员中心"_s}));
    QCOMPARE(m_preview->listTexts(), QStringList());
    m_document.setValue({-1, 2}, MenuField::Name, u"会员和积分"_s);
    QCOMPARE(m_preview->barTexts().last(), u"会员和积…"_s);
}

void TestPhonePreview::clickSelectsAndOpens()
{
    const QSignalSpy selected(m_preview.get(), &PhonePreview::selected);
    QTest::mouseClick(m_preview->buttonAt({-1, 1}), Qt::LeftButton);
    QCOMPARE(selected.last().first().value<MenuPlace>(), MenuPlace({-1, 1}));
    QCOMPARE(m_preview->listTexts(), QStringList({u"a"_s, u"b"_s}));
    QTest::mouseClick(m_preview->buttonAt({-1, 1, 1}), Qt::LeftButton);
    QCOMPARE(selected.last().first().value<MenuPlace>(), MenuPlace({-1, 1, 1}));
    QVERIFY(m_preview->buttonAt({-1, 1, 1})->isSelected());
    QVERIFY(!m_preview->buttonAt({-1, 1})->isSelected());
    // By keyboard the same.
    m_preview->buttonAt({-1, 2})->setFocus();
    QTest::keyClick(m_preview->buttonAt({-1, 2}), Qt::Key_Space);
    QCOMPARE(m_preview->listTexts(), QStringList{u"c"_s});
    QTest::mouseClick(m_preview->buttonAt({-1, 2}), Qt::LeftButton);
    QCOMPARE(m_preview->listTexts(), QStringList());
}

void TestPhonePreview::emptyPlacesAskForAButton()
{
    m_document.load({});
    const QSignalSpy asked(m_preview.get(), &PhonePreview::addRequested);
    QCOMPARE(m_preview->barTexts(), QStringList());
    QTest::mouseClick(m_preview->buttonAt({-1, 2}), Qt::LeftButton);
    QCOMPARE(asked.last().first().value<MenuPlace>(), MenuPlace({-1, 0}));
}

void TestPhonePreview::doubleClickWantsToRename()
{
    const QSignalSpy asked(m_preview.get(), &PhonePreview::renameRequested);
    QTest::mouseDClick(m_preview->buttonAt({-1, 0}), Qt::LeftButton);
    QCOMPARE(asked.last().first().value<MenuPlace>(), MenuPlace({-1, 0}));
}

void TestPhonePreview::dragMovesInTheBar()
{
    const QRect last = m_preview->buttonAt({-1, 2})->geometry();
    drag({-1, 0}, {last.center(), {last.right() - 4, last.center().y()}});
    QCOMPARE(names(), u"到店/a/b 会员中心/c 今日茶单"_s);
    QVERIFY(m_preview->buttonAt({-1, 2})->isSelected());
    m_document.undo();
    QCOMPARE(names(), u"今日茶单 到店/a/b 会员中心/c"_s);
}

void TestPhonePreview::dragMovesIntoAnotherList()
{
    select({-1, 1});
    const QPoint other = middleOf({-1, 2});
    // Over its button the list opens; its only entry stands above the bar.
    drag({-1, 1, 0}, {other, {other.x(), other.y() - 40}});
    QCOMPARE(names(), u"今日茶单 到店/b 会员中心/c/a"_s);
    QCOMPARE(m_preview->listTexts(), QStringList({u"c"_s, u"a"_s}));
}

void TestPhonePreview::refusedDragChangesNothing()
{
    const QString before = names();
    select({-1, 1});
    drag({-1, 1, 0}, {middleOf({-1, 0})});
    QCOMPARE(names(), before);
    drag({-1, 2}, {middleOf({-1, 1, 0})});
    QCOMPARE(names(), before);
    drag({-1, 2}, {QPoint(5, 5)});
    QCOMPARE(names(), before);
    QCOMPARE(m_document.undoStack().count(), 0);
}

void TestPhonePreview::escapeEndsADrag()
{
    PhoneButton* button = m_preview->buttonAt({-1, 0});
    const QPoint end = m_preview->buttonAt({-1, 2})->geometry().center() + QPoint(20, 0);
    QTest::mousePress(button, Qt::LeftButton, {}, button->rect().center());
    QTest::mouseMove(button, button->mapFromParent(end));
    QTest::keyClick(button, Qt::Key_Escape);
    QTest::mouseRelease(button, Qt::LeftButton, {}, button->mapFromParent(end));
    QCOMPARE(m_document.undoStack().count(), 0);
}

void TestPhonePreview::marksProblems()
{
    const MenuProblem problem{{-1, 1}, MenuField::Name, u"40018"_s};
    m_preview->setProblems({problem});
    QVERIFY(!m_preview->buttonAt({-1, 1})->toolTip().isEmpty());
    QVERIFY(m_preview->buttonAt({-1, 0})->toolTip().isEmpty());
    m_preview->setProblems({});
    QVERIFY(m_preview->buttonAt({-1, 1})->toolTip().isEmpty());
}

void TestPhonePreview::saysOneThingAButton()
{
    const MenuProblem cut{{-1, 1, 0}, MenuField::Name, u"truncated"_s, MenuSeverity::Reminder};
    const MenuProblem wrong{{-1, 1, 0}, MenuField::Key, u"40019"_s};
    const MenuProblem whole{{}, {}, u"65303"_s};
    const MenuChange changed{MenuChangeKind::Changed, {-1, 0}, {-1, 0}, u"a"_s,
        {{u"name"_s, u"a"_s, u"b"_s}, {u"odd"_s, u"1"_s, u"2"_s}}};
    const MenuChange moved{MenuChangeKind::Moved, {-1, 1, 3}, {-1, 1, 1}, u"b"_s, {}};
    const MenuChange gone{MenuChangeKind::Removed, {-1, 2}, {}, u"c"_s, {}};
    const MenuChange hidden{MenuChangeKind::Added, {}, {-1, 1, 0}, u"d"_s, {}};
    const auto notes = PhoneNotes::make({cut, wrong, whole}, {changed, moved, gone, hidden});
    QCOMPARE(notes.size(), 3);
    QCOMPARE(notes.at(0), PhoneNote({{-1, 1, 0}, Tone::Bad, u"see the checks"_s, Mark::Refused}));
    QCOMPARE(notes.at(1).text, u"changed: Name, odd"_s);
    QCOMPARE(notes.at(2).text, u"was number 4"_s);
    QCOMPARE(notes.at(2).place, MenuPlace({-1, 1, 1}));
    // They stand beside the phone: what is drawn there is all that changes.
    m_preview->resize(620, 640);
    select({-1, 1});
    const QImage without = m_preview->grab().toImage();
    m_preview->setNotes(notes);
    const QImage with = m_preview->grab().toImage();
    QVERIFY(with != without);
    QCOMPARE(with.copy(0, 0, 470, 400), without.copy(0, 0, 470, 400));
}

void TestPhonePreview::buttonsHaveNamesForReaders()
{
    m_document.setValue({-1, 2}, MenuField::Name, u"会员和积分"_s);
    QCOMPARE(m_preview->buttonAt({-1, 2})->accessibleName(), u"会员和积分"_s);
    m_document.setValue({-1, 2}, MenuField::Name, {});
    QCOMPARE(m_preview->buttonAt({-1, 2})->accessibleName(), u"(no name)"_s);
}

QTEST_MAIN(TestPhonePreview)

#include "tst_phonepreview.moc"
