// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/roombench.h"
#include "gui/users/conditionchip.h"
#include "gui/users/conditiondrop.h"
#include "gui/users/conditioneditor.h"
#include "gui/users/conditiongroup.h"
#include "gui/users/flowlayout.h"
#include "gui/users/openidlistdialog.h"
#include "gui/users/segmentbuilder.h"
#include "gui/users/segmentsavedialog.h"
#include "gui/widgets/wegostyle.h"
#include "services/segments.h"
#include "services/tags.h"
#include "support/randomfollowers.h"

#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDateEdit>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace wego;
using namespace wego::domain;
using gui::ConditionChip;
using gui::Joiner;
using gui::SegmentBuilder;
using gui::SegmentSentence;
using gui::SentenceStep;

namespace {

Segment tag(int id)
{
    return {HasTag{id}};
}

Segment all(std::vector<Segment> terms)
{
    return {AllOf{std::move(terms)}};
}

Segment any(std::vector<Segment> terms)
{
    return {AnyOf{std::move(terms)}};
}

Segment none(std::vector<Segment> terms)
{
    return {NoneOf{std::move(terms)}};
}

} // namespace

class TestSegmentBuilder : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void keepsEverySegment();
    void keepsTheFormsOfNothing();
    void movesAndGroups();
    void joinsWithTheOtherWord();
    void keepsWhatStandsInRemovedBoxes();
    void movesAtRandomWithoutLoss();

    void showsEverySegmentUnchanged();
    void addsATagByKeyboard();
    void addsByMouse();
    void editsAChip();
    void refusesASpanThatEndsBeforeItBegins();
    void removesByCrossAndKey();
    void movesByKeyboard();
    void dragsIntoABox();
    void dragsToTheEndAndGivesUp();
    void movesABoxAsAWhole();
    void dragsOutOfABox();
    void dropsWhereTheMarkIs();
    void togglesTheWords();
    void saysWhichTagIsGone();
    void readsOutWhatIsTooDeep();
    void wrapsIntoLines();
    void keepsABoxOnOneLine();
    void keepsTheKeyboardWhenNamesChange();
    void offersTheSameInAMenu();
    void savesUnderAName();
    void importsAPastedList();
    void importsAFileUnderItsName();
    void refusesAFileThatIsNoText();
    void putsHeadAndTailWhereTheyBelong();
    void namesEverythingForScreenReaders();
    void takesShots();

private:
    [[nodiscard]] ConditionChip* chip(const char* name) const { return shown<ConditionChip>(name); }
    template <typename Widget> [[nodiscard]] Widget* shown(const char* name) const;
    template <typename Widget> [[nodiscard]] static Widget* popup();
    void chooseField(gui::ConditionField field);
    [[nodiscard]] int makeTag(const QString& name);

    std::unique_ptr<test::RoomBench> m_bench;
    domain::AccountId m_account;
    int m_member = 0;
    int m_gold = 0;
    std::unique_ptr<SegmentBuilder> m_builder;
};

template <typename Widget> Widget* TestSegmentBuilder::shown(const char* name) const
{
    for (Widget* each : m_builder->findChildren<Widget*>(QString::fromLatin1(name))) {
        if (each->isVisibleTo(m_builder.get()))
            return each;
    }
    return nullptr;
}

template <typename Widget> Widget* TestSegmentBuilder::popup()
{
    return qobject_cast<Widget*>(QApplication::activePopupWidget());
}

int TestSegmentBuilder::makeTag(const QString& name)
{
    int made = 0;
    m_bench->context().tags.create(m_account, name)->onFinished(this, [&made](const auto& result) {
        made = result ? result->id : -1;
    });
    return QTest::qWaitFor([&made] { return made != 0; }, 30'000) ? made : -1;
}

void TestSegmentBuilder::initTestCase()
{
    QApplication::setStyle(new gui::WegoStyle);
    m_bench = std::make_unique<test::RoomBench>(1);
    m_account = m_bench->addAccount(u"Tea"_s);
    m_member = makeTag(u"Member"_s);
    m_gold = makeTag(u"Gold"_s);
    QVERIFY(m_member > 0 && m_gold > 0);
}

void TestSegmentBuilder::init()
{
    m_builder = std::make_unique<SegmentBuilder>(m_bench->context());
    m_builder->setAccount(m_account);
    m_builder->resize(900, 160);
    m_builder->show();
    m_builder->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_builder.get()));
}

void TestSegmentBuilder::cleanup()
{
    m_builder.reset();
}

void TestSegmentBuilder::keepsEverySegment()
{
    for (quint32 seed = 1; seed <= 4000; ++seed) {
        test::RandomFollowers random(seed);
        const Segment segment = random.segment(1 + static_cast<int>(seed % 7));
        QVERIFY2(SegmentSentence(segment).segment() == segment, qPrintable(QString::number(seed)));
    }
}

void TestSegmentBuilder::keepsTheFormsOfNothing()
{
    for (const Segment& segment : {all({}), any({}), none({}), none({none({})}), all({all({})}),
             any({tag(1)}), all({any({tag(1)})}), none({all({tag(1)})}), none({tag(1), tag(2)}),
             all({none({tag(1), none({tag(2)})})})})
        QVERIFY(SegmentSentence(segment).segment() == segment);
    QVERIFY(SegmentSentence(any({})).parts().front().isReadOnly);
    QVERIFY(SegmentSentence(all({})).isEmpty());
}

void TestSegmentBuilder::movesAndGroups()
{
    SegmentSentence sentence(all({tag(1), tag(2), tag(3)}));
    QCOMPARE(sentence.step({0}, SentenceStep::Forward), (gui::SentencePlace{1}));
    QVERIFY(sentence.segment() == all({tag(2), tag(1), tag(3)}));
    QCOMPARE(sentence.step({1}, SentenceStep::IntoGroup), (gui::SentencePlace{0, 1}));
    QVERIFY(sentence.segment() == all({any({tag(2), tag(1)}), tag(3)}));
    QCOMPARE(sentence.step({1}, SentenceStep::Back), (gui::SentencePlace{0, 2}));
    QVERIFY(sentence.segment() == all({any({tag(2), tag(1), tag(3)})}));
    QCOMPARE(sentence.step({0, 0}, SentenceStep::Back), (gui::SentencePlace{0}));
    QVERIFY(sentence.segment() == all({tag(2), any({tag(1), tag(3)})}));
    QCOMPARE(sentence.step({1, 1}, SentenceStep::OutOfGroup), (gui::SentencePlace{2}));
    QVERIFY(sentence.segment() == all({tag(2), tag(1), tag(3)}));
    QCOMPARE(sentence.step({2}, SentenceStep::Forward), (gui::SentencePlace{2}));
    QCOMPARE(sentence.step({0}, SentenceStep::Back), (gui::SentencePlace{0}));
}

void TestSegmentBuilder::joinsWithTheOtherWord()
{
    SegmentSentence two(all({tag(1), tag(2)}));
    two.join({1}, Joiner::Or, false);
    QVERIFY(two.segment() == any({tag(1), tag(2)}));
    SegmentSentence three(all({tag(1), tag(2), tag(3)}));
    three.join({1}, Joiner::And, true);
    QVERIFY(three.segment() == all({tag(1), none({tag(2)}), tag(3)}));
    three.join({2}, Joiner::Or, false);
    QVERIFY(three.segment() == all({tag(1), any({none({tag(2)}), tag(3)})}));
    three.join({1}, Joiner::And, true);
    QVERIFY(three.segment() == all({tag(1), none({any({none({tag(2)}), tag(3)})})}));
    three.join({1, 1}, Joiner::And, false);
    QVERIFY(three.segment() == all({tag(1), none({all({none({tag(2)}), tag(3)})})}));
}

void TestSegmentBuilder::keepsWhatStandsInRemovedBoxes()
{
    SegmentSentence sentence(all({tag(1), none({tag(2), tag(3)})}));
    sentence.remove({1, 0});
    QVERIFY(sentence.segment() == all({tag(1), none({tag(3)})}));
    sentence.remove({1});
    sentence.remove({7});
    QVERIFY(sentence.segment() == all({tag(1)}));
}

/// Whatever is moved where, no condition is lost or doubled.
void TestSegmentBuilder::movesAtRandomWithoutLoss()
{
    const auto chips = [](const SegmentSentence& sentence) {
        qsizetype count = 0;
        for (const gui::SentencePart& part : sentence.parts())
            count += part.isGroup() ? std::ssize(part.parts) : 1;
        return count;
    };
    for (quint32 seed = 1; seed <= 300; ++seed) {
        test::RandomFollowers random(seed);
        SegmentSentence sentence(random.segment(3));
        const qsizetype before = chips(sentence);
        for (int move = 0; move < 20; ++move) {
            const gui::SentencePlace from{random.below(4), random.below(3) - 1};
            if (random.below(2) == 0)
                sentence.move(from, {random.below(5), random.below(4) - 1});
            else if (random.below(2) == 0)
                sentence.step(from, static_cast<SentenceStep>(random.below(4)));
            else
                sentence.gather(from, random.below(4));
            QVERIFY2(chips(sentence) == before, qPrintable(QString::number(seed)));
            QVERIFY(SegmentSentence(sentence.segment()).segment() == sentence.segment());
        }
    }
}

void TestSegmentBuilder::showsEverySegmentUnchanged()
{
    const QSignalSpy changes(m_builder.get(), &SegmentBuilder::segmentChanged);
    for (quint32 seed = 1; seed <= 60; ++seed) {
        test::RandomFollowers random(seed);
        const Segment segment = random.segment(1 + static_cast<int>(seed % 6));
        m_builder->setSegment(segment);
        QVERIFY(m_builder->segment() == segment);
    }
    QCOMPARE(changes.count(), 0);
}

void TestSegmentBuilder::chooseField(gui::ConditionField field)
{
    QTRY_VERIFY(popup<QMenu>());
    QMenu* menu = popup<QMenu>();
    for (int down = 0; down <= static_cast<int>(field); ++down)
        QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
}

void TestSegmentBuilder::addsATagByKeyboard()
{
    QSignalSpy changes(m_builder.get(), &SegmentBuilder::segmentChanged);
    shown<QPushButton>("addCondition")->setFocus();
    QTest::keyClick(m_builder->focusWidget(), Qt::Key_Space);
    chooseField(gui::ConditionField::Tag);
    QTRY_VERIFY(popup<gui::ConditionEditor>());
    auto* options = popup<QWidget>()->findChild<QListWidget*>(u"conditionOptions"_s);
    while (options->currentItem() && !options->currentItem()->text().startsWith("Gold"_L1)) {
        const int before = options->currentRow();
        QTest::keyClick(options, Qt::Key_Down);
        QVERIFY(options->currentRow() != before);
    }
    QTest::keyClick(options, Qt::Key_Return);
    QVERIFY(m_builder->segment() == all({tag(m_gold)}));
    QCOMPARE(changes.count(), 1);
    QTRY_COMPARE(m_builder->focusWidget(), chip("conditionChip0"));
    QCOMPARE(chip("conditionChip0")->accessibleName(), u"Tag is Gold"_s);
}

void TestSegmentBuilder::addsByMouse()
{
    m_builder->setSegment(all({tag(m_member)}));
    QTest::mouseClick(shown<QPushButton>("addCondition"), Qt::LeftButton);
    chooseField(gui::ConditionField::Left);
    QVERIFY(m_builder->segment() == all({tag(m_member), {HasLeft{}}}));
    QTest::mouseClick(shown<QPushButton>("addCondition"), Qt::LeftButton);
    chooseField(gui::ConditionField::Remark);
    QTRY_VERIFY(popup<gui::ConditionEditor>());
    QTest::keyClicks(popup<QWidget>()->findChild<QLineEdit*>(u"remarkText"_s), u"vip"_s);
    const Segment vip{RemarkIs{RemarkMatch::Contains, u"vip"_s}};
    QVERIFY(m_builder->segment() == all({tag(m_member), {HasLeft{}}, vip}));
    QTest::mouseClick(
        popup<QWidget>()->findChild<QToolButton*>(u"conditionHoldsNot"_s), Qt::LeftButton);
    QVERIFY(m_builder->segment() == all({tag(m_member), {HasLeft{}}, none({vip})}));
    QTest::keyClick(popup<QWidget>(), Qt::Key_Escape);
    QTRY_VERIFY(!popup<QWidget>());
}

void TestSegmentBuilder::editsAChip()
{
    m_builder->setSegment(all({tag(m_member), {Followed{{}, QDate(2026, 11, 11)}}}));
    chip("conditionChip1")->setFocus();
    QTest::keyClick(chip("conditionChip1"), Qt::Key_F2);
    QTRY_VERIFY(popup<gui::ConditionEditor>());
    auto* relation = popup<QWidget>()->findChild<QComboBox*>(u"spanRelation"_s);
    auto* first = popup<QWidget>()->findChild<QDateEdit*>(u"spanFirst"_s);
    QCOMPARE(relation->currentIndex(), 0);
    QCOMPARE(first->date(), QDate(2026, 11, 12));
    QTest::keyClick(relation, Qt::Key_Down);
    QVERIFY(m_builder->segment() == all({tag(m_member), {Followed{QDate(2026, 11, 12), {}}}}));
    QTest::keyClick(popup<QWidget>(), Qt::Key_Escape);
    QTRY_COMPARE(m_builder->focusWidget(), chip("conditionChip1"));
}

void TestSegmentBuilder::refusesASpanThatEndsBeforeItBegins()
{
    const Segment span{Followed{QDate(2026, 11, 1), QDate(2026, 11, 12)}};
    m_builder->setSegment(all({span}));
    QTest::mouseClick(chip("conditionChip0"), Qt::LeftButton, {}, QPoint(20, 10));
    QTRY_VERIFY(popup<gui::ConditionEditor>());
    popup<QWidget>()->findChild<QDateEdit*>(u"spanLast"_s)->setDate(QDate(2026, 10, 1));
    QVERIFY(!popup<QWidget>()->findChild<QLabel*>(u"conditionProblem"_s)->text().isEmpty());
    QVERIFY(m_builder->segment() == all({span}));
    QTest::keyClick(popup<QWidget>(), Qt::Key_Escape);
}

void TestSegmentBuilder::removesByCrossAndKey()
{
    m_builder->setSegment(all({tag(m_member), tag(m_gold), {HasLeft{}}}));
    ConditionChip* middle = chip("conditionChip1");
    QTest::mouseClick(middle, Qt::LeftButton, {}, middle->crossRect().center());
    QVERIFY(m_builder->segment() == all({tag(m_member), {HasLeft{}}}));
    QVERIFY(!popup<QWidget>());
    QTRY_COMPARE(m_builder->focusWidget(), chip("conditionChip1"));
    QTest::keyClick(m_builder->focusWidget(), Qt::Key_Delete);
    QTest::keyClick(m_builder->focusWidget(), Qt::Key_Backspace);
    QVERIFY(m_builder->segment() == Segment());
    QTRY_COMPARE(m_builder->focusWidget(), shown<QPushButton>("addCondition"));
}

void TestSegmentBuilder::movesByKeyboard()
{
    m_builder->setSegment(all({tag(m_member), tag(m_gold), {HasLeft{}}}));
    chip("conditionChip2")->setFocus();
    QTest::keyClick(m_builder->focusWidget(), Qt::Key_Up, Qt::AltModifier);
    QVERIFY(m_builder->segment() == all({tag(m_member), any({tag(m_gold), {HasLeft{}}})}));
    QCOMPARE(m_builder->focusWidget(), chip("conditionChip1_1"));
    QTest::keyClick(m_builder->focusWidget(), Qt::Key_Left, Qt::AltModifier);
    QTest::keyClick(m_builder->focusWidget(), Qt::Key_Left, Qt::AltModifier);
    QVERIFY(m_builder->segment() == all({tag(m_member), {HasLeft{}}, tag(m_gold)}));
    QTest::keyClick(m_builder->focusWidget(), Qt::Key_Left, Qt::AltModifier);
    QVERIFY(m_builder->segment() == all({{HasLeft{}}, tag(m_member), tag(m_gold)}));
    QCOMPARE(m_builder->focusWidget(), chip("conditionChip0"));
}

void TestSegmentBuilder::dragsIntoABox()
{
    m_builder->setSegment(all({tag(m_member), tag(m_gold), {HasLeft{}}}));
    const auto pull = [this](const char* from, const char* to) {
        ConditionChip* moved = chip(from);
        const QPoint target = moved->mapFrom(
            m_builder.get(), chip(to)->mapTo(m_builder.get(), chip(to)->rect().center()));
        QTest::mousePress(moved, Qt::LeftButton, {}, QPoint(20, 10));
        QTest::mouseMove(moved, QPoint(40, 10));
        QTest::mouseMove(moved, target);
        QVERIFY(m_builder->findChild<QWidget*>(u"conditionDropMark"_s)->isVisible());
        QTest::mouseRelease(moved, Qt::LeftButton, {}, target);
    };
    pull("conditionChip2", "conditionChip1");
    QVERIFY(m_builder->segment() == all({tag(m_member), any({tag(m_gold), {HasLeft{}}})}));
    QVERIFY(!m_builder->findChild<QWidget*>(u"conditionDropMark"_s)->isVisible());
    QVERIFY(shown<gui::ConditionGroup>("conditionGroup1"));
    QVERIFY(!popup<QWidget>());
}

void TestSegmentBuilder::dragsToTheEndAndGivesUp()
{
    m_builder->setSegment(all({tag(m_member), tag(m_gold)}));
    ConditionChip* moved = chip("conditionChip0");
    const QPoint end(m_builder->width() - 5, 10);
    QTest::mousePress(moved, Qt::LeftButton, {}, QPoint(20, 10));
    QTest::mouseMove(moved, end);
    QTest::keyClick(moved, Qt::Key_Escape);
    QTest::mouseRelease(moved, Qt::LeftButton, {}, end);
    QVERIFY(m_builder->segment() == all({tag(m_member), tag(m_gold)}));
    QTest::mousePress(moved, Qt::LeftButton, {}, QPoint(20, 10));
    QTest::mouseMove(moved, end);
    QTest::mouseRelease(moved, Qt::LeftButton, {}, end);
    QVERIFY(m_builder->segment() == all({tag(m_gold), tag(m_member)}));
}

void TestSegmentBuilder::movesABoxAsAWhole()
{
    m_builder->setSegment(all({any({tag(m_member), tag(m_gold)}), {HasLeft{}}}));
    shown<gui::ConditionGroup>("conditionGroup0")->setFocus();
    QTest::keyClick(m_builder->focusWidget(), Qt::Key_Right, Qt::AltModifier);
    QVERIFY(m_builder->segment() == all({{HasLeft{}}, any({tag(m_member), tag(m_gold)})}));
    QCOMPARE(m_builder->focusWidget(), shown<gui::ConditionGroup>("conditionGroup1"));
    auto* box = shown<gui::ConditionGroup>("conditionGroup1");
    const QPoint front = box->mapFrom(m_builder.get(), QPoint(0, 0));
    QTest::mousePress(box, Qt::LeftButton, {}, QPoint(1, 1));
    QTest::mouseMove(box, front);
    QTest::mouseRelease(box, Qt::LeftButton, {}, front);
    QVERIFY(m_builder->segment() == all({any({tag(m_member), tag(m_gold)}), {HasLeft{}}}));
    QTest::keyClick(shown<gui::ConditionGroup>("conditionGroup0"), Qt::Key_Delete);
    QVERIFY(m_builder->segment() == all({{HasLeft{}}}));
}

void TestSegmentBuilder::dragsOutOfABox()
{
    m_builder->setSegment(all({any({tag(m_member), tag(m_gold)}), {HasLeft{}}}));
    ConditionChip* moved = chip("conditionChip0_0");
    const QPoint end = moved->mapFrom(m_builder.get(), QPoint(m_builder->width() - 4, 8));
    QTest::mousePress(moved, Qt::LeftButton, {}, QPoint(20, 10));
    QTest::mouseMove(moved, end);
    QTest::mouseRelease(moved, Qt::LeftButton, {}, end);
    QVERIFY(m_builder->segment() == all({tag(m_gold), {HasLeft{}}, tag(m_member)}));
}

void TestSegmentBuilder::dropsWhereTheMarkIs()
{
    const gui::ConditionSpot first{{0}, QRect(0, 0, 90, 28)};
    const gui::ConditionSpot box{{1}, QRect(100, 0, 200, 36), true};
    const gui::ConditionSpot inner{{1, 0}, QRect(104, 4, 90, 28)};
    const gui::ConditionSpot words{{2}, QRect(0, 44, 90, 28), false, true};
    const QList<gui::ConditionSpot> spots{first, box, inner, words};
    const auto place = [&](const gui::ConditionSpot& moved, QPoint at) {
        const auto drop = gui::conditionDropAt(spots, moved, at);
        return drop ? drop->place : gui::SentencePlace{};
    };
    QVERIFY(!gui::conditionDropAt(spots, first, QPoint(40, 10)));
    QVERIFY(gui::conditionDropAt(spots, first, QPoint(250, 10))->isGathering);
    QCOMPARE(place(first, QPoint(110, 10)), (gui::SentencePlace{1, 0}));
    QCOMPARE(place(first, QPoint(190, 10)), (gui::SentencePlace{1, 1}));
    QCOMPARE(place(words, QPoint(110, 10)), (gui::SentencePlace{1}));
    QCOMPARE(place(first, QPoint(45, 50)), (gui::SentencePlace{3}));
    QVERIFY(!gui::conditionDropAt(spots, first, QPoint(45, 50))->isGathering);
    QCOMPARE(place(box, QPoint(4, 10)), (gui::SentencePlace{0}));
    QCOMPARE(place(first, QPoint(800, 600)), (gui::SentencePlace{3}));
    QVERIFY(!gui::conditionDropAt({}, first, QPoint(1, 1)));
}

void TestSegmentBuilder::togglesTheWords()
{
    m_builder->setSegment(all({tag(m_member), tag(m_gold), {HasLeft{}}}));
    QTest::mouseClick(shown<QPushButton>("segmentHead"), Qt::LeftButton);
    QVERIFY(m_builder->segment() == any({tag(m_member), tag(m_gold), {HasLeft{}}}));
    QCOMPARE(shown<QPushButton>("segmentHead")->text(), u"Any of"_s);
    QTest::mouseClick(shown<QPushButton>("conditionWord1"), Qt::LeftButton);
    QTRY_VERIFY(popup<QMenu>());
    QTest::keyClick(popup<QMenu>(), Qt::Key_Down);
    QTest::keyClick(popup<QMenu>(), Qt::Key_Return);
    QVERIFY(m_builder->segment() == any({all({tag(m_member), tag(m_gold)}), {HasLeft{}}}));
}

void TestSegmentBuilder::saysWhichTagIsGone()
{
    m_builder->setSegment(all({tag(99'999), {InList{77}}, tag(m_gold)}));
    QVERIFY(chip("conditionChip0")->isBroken());
    QVERIFY(chip("conditionChip0")->accessibleDescription().contains(u"deleted"_s));
    QVERIFY(chip("conditionChip1")->isBroken());
    QVERIFY(!chip("conditionChip2")->isBroken());
    const int late = makeTag(u"Late"_s);
    m_builder->setSegment(all({tag(late)}));
    QVERIFY(!chip("conditionChip0")->isBroken());
    m_bench->context().tags.remove(m_account, late);
    QTRY_VERIFY(chip("conditionChip0") && chip("conditionChip0")->isBroken());
    QVERIFY(m_builder->segment() == all({tag(late)}));
}

void TestSegmentBuilder::readsOutWhatIsTooDeep()
{
    const Segment deep = all({tag(m_member), any({all({tag(m_gold), none({{HasLeft{}}})})})});
    m_builder->setSegment(deep);
    ConditionChip* words = chip("conditionChip1");
    QVERIFY(words->isReadOnly());
    QVERIFY2(words->accessibleName().contains(u"Tag is Gold and not Has left"_s),
        qPrintable(words->accessibleName()));
    QTest::keyClick(words, Qt::Key_Return);
    QVERIFY(!popup<QWidget>());
    QTest::keyClick(chip("conditionChip0"), Qt::Key_Delete);
    QVERIFY(m_builder->segment() == all({any({all({tag(m_gold), none({{HasLeft{}}})})})}));
}

void TestSegmentBuilder::wrapsIntoLines()
{
    std::vector<Segment> terms;
    for (int each = 0; each < 12; ++each)
        terms.push_back(tag(each % 2 == 0 ? m_member : m_gold));
    m_builder->setSegment(all(terms));
    const int wide = m_builder->heightForWidth(4000);
    QVERIFY(m_builder->heightForWidth(700) > 2 * wide);
    m_builder->resize(700, m_builder->heightForWidth(700));
    for (int each = 0; each < 12; ++each) {
        const ConditionChip* part = chip(qPrintable(u"conditionChip%1"_s.arg(each)));
        const QRect place(part->mapTo(m_builder.get(), QPoint()), part->size());
        QVERIFY(m_builder->rect().contains(place));
    }
    const auto* keep = shown<QPushButton>("saveSegment");
    QVERIFY(keep->mapTo(m_builder.get(), keep->rect().bottomRight()).x() <= m_builder->width());
}

void TestSegmentBuilder::keepsABoxOnOneLine()
{
    m_builder->setSegment(all({tag(m_member), any({tag(m_member), tag(m_gold)})}));
    m_builder->resize(900, m_builder->heightForWidth(900));
    QTRY_VERIFY(chip("conditionChip1_0")->isVisible());
    const auto* box = shown<gui::ConditionGroup>("conditionGroup1");
    QCOMPARE(box->height(), chip("conditionChip1_0")->height() + 8);
}

void TestSegmentBuilder::keepsTheKeyboardWhenNamesChange()
{
    m_builder->setSegment(all({tag(m_member), tag(m_gold)}));
    chip("conditionChip1")->setFocus();
    const QPointer<ConditionChip> before = chip("conditionChip1");
    QVERIFY(makeTag(u"Silver"_s) > 0);
    QTRY_VERIFY(!before);
    QCOMPARE(m_builder->focusWidget(), chip("conditionChip1"));
    QVERIFY(chip("conditionChip1")->hasFocus());
}

void TestSegmentBuilder::offersTheSameInAMenu()
{
    m_builder->setSegment(all({tag(m_member), tag(m_gold)}));
    QContextMenuEvent wanted(
        QContextMenuEvent::Keyboard, QPoint(5, 5), chip("conditionChip1")->mapToGlobal(QPoint()));
    QApplication::sendEvent(chip("conditionChip1"), &wanted);
    QTRY_VERIFY(popup<QMenu>());
    const QList<QAction*> actions = popup<QMenu>()->actions();
    QVERIFY(actions.size() >= 6);
    actions.at(3)->trigger();
    QVERIFY(m_builder->segment() == all({tag(m_gold), tag(m_member)}));
    popup<QMenu>()->close();
}

void TestSegmentBuilder::savesUnderAName()
{
    m_builder->setSegment(all({tag(m_gold)}));
    const QSignalSpy saved(m_builder.get(), &SegmentBuilder::segmentSaved);
    QTest::mouseClick(shown<QPushButton>("saveSegment"), Qt::LeftButton);
    auto* dialog = m_builder->findChild<gui::SegmentSaveDialog*>();
    QVERIFY(dialog);
    auto* accept = dialog->findChild<QPushButton*>(u"saveButton"_s);
    QVERIFY(!accept->isEnabled());
    auto* name = dialog->findChild<QLineEdit*>(u"nameEdit"_s);
    QTest::keyClicks(name, u"  "_s);
    QVERIFY(!accept->isEnabled());
    name->setText(u"Gold people"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(!accept->isEnabled());
    QTRY_COMPARE(saved.count(), 1);
    const auto kept = m_bench->context().segments.all(m_account);
    QVERIFY(kept && kept->size() == 1);
    QVERIFY(kept->constFirst() == (NamedSegment{u"Gold people"_s, all({tag(m_gold)})}));
}

void TestSegmentBuilder::importsAPastedList()
{
    gui::OpenidListDialog dialog(m_bench->context(), m_account);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QSignalSpy saved(&dialog, &gui::OpenidListDialog::listSaved);
    auto* accept = dialog.findChild<QPushButton*>(u"saveButton"_s);
    QVERIFY(!accept->isEnabled());
    dialog.findChild<QPlainTextEdit*>(u"pasteEdit"_s)
        ->setPlainText(u"oQhT1wNL2EDLbdDZ1c5jAU2rjTbr\nhello there\n"
                       "oQhT1w6PwKluYIFdlKdMwj6uUvta\noQhT1wNL2EDLbdDZ1c5jAU2rjTbr\n"_s);
    QTRY_VERIFY(accept->isEnabled());
    const QString facts = dialog.findChild<QLabel*>(u"facts"_s)->text();
    QVERIFY2(facts.contains(u'2') && facts.contains(u'1'), qPrintable(facts));
    auto* junk = dialog.findChild<QPlainTextEdit*>(u"junk"_s);
    QVERIFY(junk->isVisibleTo(&dialog) && junk->toPlainText().contains(u"hello there"_s));
    dialog.findChild<QLineEdit*>(u"nameEdit"_s)->setText(u"Double eleven"_s);
    QTest::mouseClick(accept, Qt::LeftButton);
    QTRY_COMPARE(saved.count(), 1);
    const auto list = saved.constFirst().constFirst().value<OpenidList>();
    QCOMPARE(list.size, 2);
    m_builder->setSegment({InList{list.number}});
    QTRY_VERIFY(!chip("conditionChip0")->isBroken());
    QVERIFY(chip("conditionChip0")->accessibleName().contains(u"Double eleven"_s));
}

void TestSegmentBuilder::importsAFileUnderItsName()
{
    const QString path = m_bench->path(u"regulars.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\xef\xbb\xbfopenid,name\r\noQhT1wNL2EDLbdDZ1c5jAU2rjTbr,Li\r\n"
               "oQhT1w6PwKluYIFdlKdMwj6uUvta,Wang\r\n\r\n");
    file.close();
    gui::OpenidListDialog dialog(m_bench->context(), m_account);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy saved(&dialog, &gui::OpenidListDialog::listSaved);
    dialog.readFile(path);
    auto* accept = dialog.findChild<QPushButton*>(u"saveButton"_s);
    QTRY_VERIFY(accept->isEnabled());
    QVERIFY(!dialog.findChild<QPlainTextEdit*>(u"junk"_s)->isVisibleTo(&dialog));
    auto* name = dialog.findChild<QLineEdit*>(u"nameEdit"_s);
    QCOMPARE(name->text(), u"regulars"_s);
    name->setText(u" "_s);
    QVERIFY(!accept->isEnabled());
    name->setText(u"regulars"_s);
    QTest::mouseClick(accept, Qt::LeftButton);
    QTRY_COMPARE(saved.count(), 1);
    const auto lists = m_bench->context().segments.lists(m_account);
    QVERIFY(std::any_of(lists->begin(), lists->end(),
        [](const OpenidList& list) { return list.name == u"regulars"_s && list.size == 2; }));
}

void TestSegmentBuilder::refusesAFileThatIsNoText()
{
    const QString path = m_bench->path(u"picture.png"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromHex("89504e470d0a1a0a000000fffe81"));
    file.close();
    gui::OpenidListDialog dialog(m_bench->context(), m_account);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.readFile(path);
    auto* facts = dialog.findChild<QLabel*>(u"facts"_s);
    const QString reading = facts->text();
    QTRY_VERIFY(facts->text() != reading);
    QVERIFY2(facts->text().contains(u"text"_s), qPrintable(facts->text()));
    QVERIFY(!dialog.findChild<QPushButton*>(u"saveButton"_s)->isEnabled());
    dialog.readFile(m_bench->path(u"nowhere.txt"_s));
    QTRY_VERIFY(facts->text().contains(u"nowhere.txt"_s) && !facts->text().contains(u"Reading"_s));
}

void TestSegmentBuilder::putsHeadAndTailWhereTheyBelong()
{
    QWidget row;
    auto* layout = new gui::FlowLayout(&row);
    layout->setSpacings(10, 5);
    layout->setSizeConstraint(QLayout::SetNoConstraint);
    const auto part = [&row](int width) {
        auto* made = new QWidget(&row);
        made->setFixedSize(width, 20);
        made->show();
        return made;
    };
    QWidget* head = part(30);
    QWidget* tail = part(60);
    QList<QWidget*> words{part(50), part(50), part(500), part(50)};
    layout->setHead(head);
    layout->setTail(tail);
    for (QWidget* word : words)
        layout->addWidget(word);
    row.resize(160, 300);
    layout->activate();
    QCOMPARE(head->pos(), QPoint(0, 0));
    QCOMPARE(words[0]->pos(), QPoint(40, 0));
    QCOMPARE(words[1]->pos(), QPoint(100, 0));
    QCOMPARE(words[2]->pos(), QPoint(40, 25));
    QCOMPARE(words[3]->pos(), QPoint(40, 50));
    QCOMPARE(tail->pos(), QPoint(100, 50));
    QCOMPARE(layout->heightForWidth(160), 70);
    words[3]->setFixedWidth(90);
    layout->activate();
    QCOMPARE(tail->pos(), QPoint(100, 75));
    words[2]->hide();
    layout->activate();
    QCOMPARE(words[3]->y(), 25);
    QCOMPARE(layout->count(), 6);
    const std::unique_ptr<QLayoutItem> taken(layout->takeAt(0));
    QCOMPARE(taken->widget(), words[0]);
    QVERIFY(!layout->takeAt(17));
}

void TestSegmentBuilder::namesEverythingForScreenReaders()
{
    m_builder->setSegment(
        all({tag(m_member), any({tag(m_gold), {HasLeft{}}}), none({{IsBlacklisted{}}})}));
    for (const QPushButton* button : m_builder->findChildren<QPushButton*>()) {
        if (button->isVisibleTo(m_builder.get()))
            QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
                qPrintable(button->objectName()));
    }
    QVERIFY(!shown<gui::ConditionGroup>("conditionGroup1")->accessibleName().isEmpty());
    QCOMPARE(
        m_builder->words(), u"Tag is Member and (Tag is Gold or Has left) and not Blacklisted"_s);
}

/// A picture for people to look at; only when a folder is named.
void TestSegmentBuilder::takesShots()
{
    const QString folder = qEnvironmentVariable("WEGO_SHOTS");
    if (folder.isEmpty())
        QSKIP("WEGO_SHOTS names no folder");
    m_builder->setBackgroundRole(QPalette::Base);
    m_builder->setAutoFillBackground(true);
    m_builder->setContentsMargins(16, 10, 16, 10);
    m_builder->setSegment(
        all({tag(m_member), any({tag(m_member), tag(m_gold)}), {Followed{{}, QDate(2026, 11, 11)}},
            none({{CameBy{SubscribeScene::Advertisement}}}), tag(4711)}));
    m_builder->resize(900, m_builder->heightForWidth(900));
    QVERIFY(m_builder->grab().save(folder + u"/segment-builder.png"_s));
    QTest::mouseClick(chip("conditionChip0"), Qt::LeftButton, {}, QPoint(20, 10));
    QTRY_VERIFY(popup<QWidget>());
    QVERIFY(popup<QWidget>()->grab().save(folder + u"/segment-tag.png"_s));
    popup<QWidget>()->hide();
    QTest::mouseClick(chip("conditionChip2"), Qt::LeftButton, {}, QPoint(20, 10));
    QTRY_VERIFY(popup<QWidget>());
    QVERIFY(popup<QWidget>()->grab().save(folder + u"/segment-span.png"_s));
    popup<QWidget>()->hide();
    gui::OpenidListDialog dialog(m_bench->context(), m_account);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.findChild<QPlainTextEdit*>(u"pasteEdit"_s)
        ->setPlainText(u"oQhT1wNL2EDLbdDZ1c5jAU2rjTbr\nhello there\n"_s);
    QTRY_VERIFY(dialog.findChild<QPushButton*>(u"saveButton"_s)->isEnabled());
    QVERIFY(dialog.grab().save(folder + u"/segment-list.png"_s));
}

QTEST_MAIN(TestSegmentBuilder)
#include "tst_segmentbuilder.moc"
