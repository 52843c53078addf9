// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/gallery.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/busymotion.h"
#include "gui/widgets/celldelegate.h"
#include "gui/widgets/errorpanel.h"
#include "gui/widgets/filterbutton.h"
#include "gui/widgets/searchfield.h"
#include "gui/widgets/splitter.h"
#include "gui/widgets/stylepaint.h"
#include "gui/widgets/targetfilerow.h"
#include "gui/widgets/wegostyle.h"
#include "services/errorcatalogue.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QFocusFrame>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QProxyStyle>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace wego::gui;
using wego::test::Gallery;

namespace {

bool contains(const QImage& image, const QColor& colour)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).rgb() == colour.rgb())
                return true;
        }
    }
    return false;
}

QImage grab(QWidget& widget)
{
    return widget.grab().toImage();
}

/// Qt tells widgets of a new palette only while exec() runs, which a test never enters.
void choose(Theme& theme, Theme::Choice choice)
{
    theme.choose(choice);
    QEvent event(QEvent::ApplicationPaletteChange);
    for (QWidget* widget : QApplication::allWidgets())
        QApplication::sendEvent(widget, &event);
}

/// With WEGO_SHOTS set to a folder the pictures can be looked at.
void keep(const QImage& image, const QString& name)
{
    const QString folder = qEnvironmentVariable("WEGO_SHOTS");
    if (!folder.isEmpty())
        image.save(folder + u'/' + name + u".png"_s);
}

} // namespace

class TestComponents : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void galleryIsDrawnInBothThemes();
    void primaryButtonIsAccentWithDarkInk();
    void disabledPrimaryIsNotGreen();
    void buttonsAreAsHighAsTheDesignSays();
    void buttonsShowWordsWithoutMnemonics_data();
    void buttonsShowWordsWithoutMnemonics();
    void ringStandsAroundTheKeyboardFocusOnly();
    void invalidFieldHasARedOutline();
    void busyProgressMovesWhileItIsSeen();
    void busyProgressStandsWhereNothingShallMove();
    void bannerShowsAndForgetsButtons();
    void bannerButtonMayClearTheBanner();
    void errorPanelFoldsDetailsAndCopiesThem();
    void markupOfOthersIsShownAsItStands();
    void filterButtonShowsItsValue();
    void splitterGoesBackByDoubleClick();
    void menusAreRound();
    void filterButtonOpensByDownKey();
    void searchFieldOffersToClear();
    void fileThatIsTypedStays();
    void fileRowSaysWhatWillHappen_data();
    void fileRowSaysWhatWillHappen();
    void zeroStepsBackAndHitsAreMarked();
    void selectedRowHasABarAtItsEdge();
    void elidedHitsAreLeftOut();

    void cleanup() { m_theme->choose(Theme::Choice::Light); }

private:
    Theme* m_theme = nullptr;
};

void TestComponents::initTestCase()
{
    QApplication::setStyle(new WegoStyle);
    m_theme = new Theme(this);
    m_theme->choose(Theme::Choice::Light);
}

void TestComponents::galleryIsDrawnInBothThemes()
{
    Gallery gallery;
    gallery.resize(1000, 900);
    gallery.show();
    QVERIFY(QTest::qWaitForWindowExposed(&gallery));
    const QImage light = grab(gallery);
    keep(light, u"shell-components"_s);
    choose(*m_theme, Theme::Choice::Dark);
    QCOMPARE(gallery.palette().color(QPalette::Base), Tokens::dark().base);
    const QImage dark = grab(gallery);
    keep(dark, u"shell-components-dark"_s);
    choose(*m_theme, Theme::Choice::Light);
    QCOMPARE(light.pixelColor(2, 2), Tokens::light().base);
    QCOMPARE(dark.pixelColor(2, 2), Tokens::dark().base);
    QVERIFY(contains(dark, Tokens::dark().tint));
    QVERIFY(!contains(dark, Tokens::light().tint));
}

void TestComponents::primaryButtonIsAccentWithDarkInk()
{
    QPushButton button(u"Export"_s);
    button.setProperty("primary", true);
    const QImage image = grab(button);
    QCOMPARE(image.pixelColor(image.width() / 2, 3), Tokens::light().accent);
    QVERIFY(!contains(image, Qt::white));
}

void TestComponents::disabledPrimaryIsNotGreen()
{
    QPushButton button(u"Export"_s);
    button.setProperty("primary", true);
    button.setEnabled(false);
    const QImage image = grab(button);
    QVERIFY(!contains(image, Tokens::light().accent));
    QVERIFY(contains(image, Tokens::light().sunken));
}

void TestComponents::buttonsAreAsHighAsTheDesignSays()
{
    QPushButton button(u"Export"_s);
    QCOMPARE(button.sizeHint().height(), 32);
    QPushButton compact(u"Export"_s);
    compact.setProperty("compact", true);
    QCOMPARE(compact.sizeHint().height(), 28);
    const SearchField field;
    QCOMPARE(field.sizeHint().height(), 28);
    const QLineEdit edit;
    QCOMPARE(edit.sizeHint().height(), 32);
}

void TestComponents::buttonsShowWordsWithoutMnemonics_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("Chinese") << u"取消(&C)"_s << u"取消"_s;
    QTest::newRow("English") << u"&Cancel"_s << u"Cancel"_s;
    QTest::newRow("in brackets") << u"Take (all)"_s << u"Take (all)"_s;
}

/// As Qt's own dialogs name their buttons.
void TestComponents::buttonsShowWordsWithoutMnemonics()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    const auto drawn = [](const QString& words) {
        QPushButton button(words);
        button.resize(button.sizeHint());
        return button.grab().toImage();
    };
    QCOMPARE(drawn(text), drawn(shown));
    QVERIFY(QPushButton(u"a&&b"_s).sizeHint().width() > QPushButton(u"ab"_s).sizeHint().width());
}

void TestComponents::ringStandsAroundTheKeyboardFocusOnly()
{
    QWidget window;
    auto* button = new QPushButton(u"One"_s, &window);
    button->move(20, 20);
    auto* other = new QPushButton(u"Two"_s, &window);
    other->move(150, 20);
    window.resize(300, 80);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    other->setFocus(Qt::TabFocusReason);
    button->setFocus(Qt::MouseFocusReason);
    const auto ring = [&window] { return window.findChild<QFocusFrame*>(); };
    QVERIFY(!ring() || !ring()->widget());
    other->setFocus(Qt::TabFocusReason);
    QVERIFY(ring());
    QCOMPARE(ring()->widget(), other);
    QCOMPARE(ring()->geometry(), other->geometry().adjusted(-3, -3, 3, 3));
    QVERIFY(contains(grab(window), Tokens::light().accentText));
}

void TestComponents::invalidFieldHasARedOutline()
{
    QLineEdit edit(u"40.005"_s);
    QVERIFY(!contains(grab(edit), Tokens::light().danger));
    edit.setProperty("invalid", true);
    QVERIFY(contains(grab(edit), Tokens::light().danger));
}

void TestComponents::busyProgressMovesWhileItIsSeen()
{
    QCOMPARE(BusyMotion::placeAt(0), 0.0);
    QCOMPARE(BusyMotion::placeAt(1'200), 1.0);
    QVERIFY(qFuzzyIsNull(BusyMotion::placeAt(2'400)));
    QProgressBar bar;
    bar.setTextVisible(false);
    bar.setRange(0, 0);
    bar.resize(160, 20);
    auto* motion = bar.style()->findChild<BusyMotion*>();
    QTRY_VERIFY(!motion->isMoving()); // that of an earlier test
    bar.show();
    QTRY_VERIFY(motion->isMoving());
    const QImage before = grab(bar);
    QTRY_VERIFY(grab(bar) != before);
    bar.hide();
    QTRY_VERIFY(!motion->isMoving());
    bar.show();
    QTRY_VERIFY(motion->isMoving());
    bar.setRange(0, 10);
    QTRY_VERIFY(!motion->isMoving());
}

void TestComponents::busyProgressStandsWhereNothingShallMove()
{
    class StillStyle final : public QProxyStyle {
    public:
        StillStyle() : QProxyStyle(new WegoStyle) { }
        int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
            QStyleHintReturn* answer) const override
        {
            return hint == SH_Widget_Animation_Duration
                ? 0
                : QProxyStyle::styleHint(hint, option, widget, answer);
        }
    };
    StillStyle still;
    QProgressBar bar;
    bar.setStyle(&still);
    bar.setRange(0, 0);
    bar.show();
    QVERIFY(QTest::qWaitForWindowExposed(&bar));
    grab(bar);
    QVERIFY(!still.baseStyle()->findChild<BusyMotion*>()->isMoving());
}

void TestComponents::bannerShowsAndForgetsButtons()
{
    QWidget parent;
    Banner banner(&parent);
    QVERIFY(banner.isHidden());
    banner.say(Tone::Bad, u"Differs"_s);
    int clicks = 0;
    banner.addButton(u"look"_s, u"Look"_s, [&clicks] { ++clicks; })->click();
    QCOMPARE(clicks, 1);
    QVERIFY(!banner.isHidden());
    banner.say(Tone::Good, u"Agrees"_s);
    QCOMPARE(banner.text(), u"Agrees"_s);
    QTRY_VERIFY(!banner.findChild<QPushButton*>(u"look"_s));
    banner.clear();
    QVERIFY(banner.isHidden());
}

void TestComponents::bannerButtonMayClearTheBanner()
{
    Banner banner;
    banner.say(Tone::Bad, u"Differs"_s);
    banner.addButton(u"close"_s, u"Close"_s, [&banner] { banner.clear(); })->click();
    QVERIFY(banner.isHidden());
    QVERIFY(banner.text().isEmpty());
}

void TestComponents::errorPanelFoldsDetailsAndCopiesThem()
{
    ErrorPanel panel;
    panel.explain({u"40164"_s, true, u"Refused"_s, u"The address"_s, u"Add it"_s, u"rid 7"_s});
    panel.addButton(u"retry"_s, u"Retry"_s, [] { });
    panel.show();
    auto* details = panel.findChild<QPlainTextEdit*>(u"errorDetails"_s);
    QVERIFY(!details->isVisible());
    panel.findChild<QPushButton*>(u"errorDetailsButton"_s)->click();
    QVERIFY(details->isVisible());
    panel.findChild<QPushButton*>(u"errorCopyButton"_s)->click();
    QCOMPARE(QApplication::clipboard()->text(), u"rid 7"_s);
    panel.explain({u"40164"_s, true, u"Refused"_s, u"The address"_s, u"Add it"_s, u"rid 8"_s});
    QVERIFY(details->isVisible()); // the same once more
    QCOMPARE(details->toPlainText(), u"rid 8"_s);
    panel.explain({u"40001"_s, true, u"Wrong secret"_s, {}, {}, u"rid 9"_s});
    QVERIFY(!details->isVisible());
    QTRY_VERIFY(!panel.findChild<QPushButton*>(u"retry"_s));
}

void TestComponents::markupOfOthersIsShownAsItStands()
{
    const QString text = u"<img src='file:///etc/hostname'><b>Call us</b>"_s;
    ErrorPanel panel;
    panel.explain({u"89999"_s, false, text, text, text, text});
    panel.show();
    const auto labels = panel.findChildren<QLabel*>();
    QVERIFY(labels.size() >= 3);
    for (const QLabel* label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
    QCOMPARE(panel.findChild<QLabel*>(u"errorTitle"_s)->text(), text);
    QToolTip::showText({}, text, &panel);
    const auto windows = QApplication::topLevelWidgets();
    const auto tip = std::ranges::find_if(
        windows, [](const QWidget* window) { return window->inherits("QTipLabel"); });
    QVERIFY(tip != windows.end());
    QCOMPARE(qobject_cast<QLabel*>(*tip)->textFormat(), Qt::PlainText);
    QToolTip::hideText();
}

void TestComponents::splitterGoesBackByDoubleClick()
{
    Splitter splitter;
    splitter.addWidget(new QWidget);
    splitter.addWidget(new QWidget);
    splitter.resize(601, 100);
    splitter.setDefaultSizes({200, 400});
    splitter.show();
    splitter.setSizes({350, 250});
    QSignalSpy restored(&splitter, &Splitter::defaultsRestored);
    QTest::mouseDClick(splitter.handle(1), Qt::RightButton);
    QCOMPARE(restored.size(), 0);
    QTest::mouseDClick(splitter.handle(1), Qt::LeftButton);
    QCOMPARE(restored.size(), 1);
    QCOMPARE(splitter.sizes(), QList<int>({200, 400}));
}

void TestComponents::menusAreRound()
{
    QMenu menu;
    menu.addAction(u"First"_s);
    menu.addAction(u"Second"_s);
    menu.popup(QPoint(100, 100));
    QVERIFY(QTest::qWaitForWindowExposed(&menu));
    const QImage image = grab(menu);
    keep(image, u"menu"_s);
    QCOMPARE(image.pixelColor(0, 0).alpha(), 0);
    QCOMPARE(image.pixelColor(image.width() / 2, 0), Tokens::light().border);
    QCOMPARE(image.pixelColor(image.width() - 3, image.height() / 2), Tokens::light().raised);
    // What the box covers mostly is in the mask, what it hardly touches is not.
    const QRegion mask = style::roundedRegion(image.rect(), style::PopupRadius);
    QVERIFY(!mask.contains(QPoint(0, 0)));
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const int alpha = image.pixelColor(x, y).alpha();
            QVERIFY(mask.contains(QPoint(x, y)) ? alpha > 60 : alpha < 200);
        }
    }
}

void TestComponents::filterButtonShowsItsValue()
{
    FilterButton button(u"Type"_s);
    const int narrow = button.sizeHint().width();
    QVERIFY(!button.isSet());
    QVERIFY(!contains(grab(button), Tokens::light().tint2));
    button.setValue(u"JSAPI"_s);
    QCOMPARE(button.text(), u"Type: JSAPI"_s);
    QVERIFY(button.sizeHint().width() > narrow);
    QVERIFY(contains(grab(button), Tokens::light().tint2));
    button.setValue({});
    QCOMPARE(button.text(), u"Type"_s);
    QVERIFY(!contains(grab(button), Tokens::light().tint2));
}

void TestComponents::filterButtonOpensByDownKey()
{
    FilterButton button(u"Type"_s);
    QSignalSpy clicked(&button, &QPushButton::clicked);
    QTest::keyClick(&button, Qt::Key_Down);
    QCOMPARE(clicked.size(), 1);
}

void TestComponents::searchFieldOffersToClear()
{
    SearchField field;
    auto* clear = field.findChild<QAction*>(u"clearSearch"_s);
    QVERIFY(!clear->isVisible());
    QTest::keyClicks(&field, u"CMB"_s);
    QVERIFY(clear->isVisible());
    clear->trigger();
    QVERIFY(field.text().isEmpty());
    QVERIFY(!clear->isVisible());
}

namespace {

QImage cellImage(QStandardItem* item, bool selected, int width = 120)
{
    QStandardItemModel model;
    model.appendRow(item);
    QStyleOptionViewItem option;
    option.rect = QRect(0, 0, width, 28);
    option.palette = QApplication::palette();
    option.font = QApplication::font();
    option.fontMetrics = QFontMetrics(option.font);
    option.state = QStyle::State_Enabled | QStyle::State_Active;
    option.state.setFlag(QStyle::State_Selected, selected);
    QImage image(option.rect.size(), QImage::Format_RGB32);
    image.fill(Tokens::light().base);
    QPainter painter(&image);
    CellDelegate().paint(&painter, option, model.index(0, 0));
    return image;
}

QVariant hits(int start, int length)
{
    return QVariant::fromValue(QList<std::pair<int, int>>{{start, length}});
}

} // namespace

namespace {

struct FileRow {
    QLineEdit field;
    QPushButton browse;
    QLabel message;
    TargetFileRow row{{&field, &browse, &message}};
};

} // namespace

void TestComponents::fileThatIsTypedStays()
{
    const QTemporaryDir folder;
    FileRow file;
    file.row.suggest(folder.filePath(u"day.csv"_s));
    file.row.suggest(folder.filePath(u"month.csv"_s));
    QCOMPARE(file.row.path(), folder.filePath(u"month.csv"_s));
    const QString mine = folder.filePath(u"mine.csv"_s);
    file.field.setText(mine + u' ');
    file.row.suggest(folder.filePath(u"day.csv"_s));
    QCOMPARE(file.row.path(), mine);
}

void TestComponents::fileRowSaysWhatWillHappen_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("hindrance");
    QTest::addColumn<bool>("isUsable");
    QTest::addColumn<bool>("isRed");
    QTest::addColumn<QString>("message");
    const QString missing = u"A file name is missing"_s;
    QTest::newRow("new") << u"new.csv"_s << u""_s << true << false << u""_s;
    QTest::newRow("there already")
        << u"old.csv"_s << u""_s << true << false << u"This file exists and is replaced"_s;
    QTest::newRow("no folder") << u"none/new.csv"_s << u""_s << false << true
                               << u"There is no such folder"_s;
    QTest::newRow("the folder itself") << u"."_s << u""_s << false << true << missing;
    QTest::newRow("blank") << u" "_s << u""_s << false << true << missing;
    QTest::newRow("hindrance") << u"new.csv"_s << u"No columns"_s << false << false
                               << u"No columns"_s;
    QTest::newRow("both") << u" "_s << u"No columns"_s << false << true << u"No columns"_s;
}

void TestComponents::fileRowSaysWhatWillHappen()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, hindrance);
    QFETCH(const bool, isUsable);
    QFETCH(const bool, isRed);
    const QTemporaryDir folder;
    QFile old(folder.filePath(u"old.csv"_s));
    QVERIFY(old.open(QIODevice::WriteOnly));
    FileRow file;
    const QSignalSpy changes(&file.row, &TargetFileRow::usableChanged);
    file.row.setHindrance(hindrance);
    file.field.setText(typed.trimmed().isEmpty() ? typed : folder.filePath(typed));
    QCOMPARE(file.row.isUsable(), isUsable);
    QCOMPARE(changes.last().first().toBool(), isUsable);
    QCOMPARE(file.field.property("invalid").toBool(), isRed);
    QTEST(file.message.text(), "message");
}

void TestComponents::zeroStepsBackAndHitsAreMarked()
{
    auto* zero = new QStandardItem(u"0.00"_s);
    zero->setData(true, ZeroRole);
    QVERIFY(!contains(cellImage(zero, false), Tokens::light().text));
    auto* hit = new QStandardItem(u"CMB_DEBIT"_s);
    hit->setData(hits(0, 3), HitsRole);
    QVERIFY(contains(cellImage(hit, false), Tokens::light().amberTint));
}

void TestComponents::selectedRowHasABarAtItsEdge()
{
    const QImage image = cellImage(new QStandardItem(u"26.00"_s), true);
    QCOMPARE(image.pixelColor(1, 14), Tokens::light().accent);
    QCOMPARE(image.pixelColor(60, 27), Tokens::light().line);
    const QImage plain = cellImage(new QStandardItem(u"26.00"_s), false);
    QCOMPARE(plain.pixelColor(1, 14), Tokens::light().base);
}

void TestComponents::elidedHitsAreLeftOut()
{
    auto* item = new QStandardItem(u"a very long text that is cut before its end CMB"_s);
    item->setData(hits(44, 3), HitsRole);
    QVERIFY(!contains(cellImage(item, false, 100), Tokens::light().amberTint));
}

QTEST_MAIN(TestComponents)
#include "tst_components.moc"
