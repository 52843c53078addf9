// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/icons.h"
#include "gui/widgets/tokens.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace wego::gui;

namespace {

using Member = QColor Tokens::*;

struct Pair {
    const char* name;
    Member front;
    Member back;
    double light; ///< as the design promises, to one decimal
    double dark;
};

const Pair Pairs[] = {
    {"text on base", &Tokens::text, &Tokens::base, 16.5, 14.9},
    {"text on window", &Tokens::text, &Tokens::window, 15.2, 13.7},
    {"text on tint", &Tokens::text, &Tokens::tint, 14.3, 10.4},
    {"text on inactive", &Tokens::text, &Tokens::inactive, 13.5, 11.1},
    {"text2 on base", &Tokens::text2, &Tokens::base, 6.6, 8.2},
    {"text2 on window", &Tokens::text2, &Tokens::window, 6.1, 7.6},
    {"text2 on tint", &Tokens::text2, &Tokens::tint, 5.7, 5.7},
    {"text2 on sunken", &Tokens::text2, &Tokens::sunken, 5.7, 8.6},
    {"text2 on hover", &Tokens::text2, &Tokens::hover, 5.9, 7.2},
    {"text3 on base", &Tokens::text3, &Tokens::base, 5.3, 6.5},
    {"text3 on window", &Tokens::text3, &Tokens::window, 4.9, 6.0},
    {"text3 on tint", &Tokens::text3, &Tokens::tint, 4.6, 4.6},
    {"neutral on neutralTint", &Tokens::neutral, &Tokens::neutralTint, 5.7, 6.1},
    {"onTooltip on tooltip", &Tokens::onTooltip, &Tokens::tooltip, 12.4, 13.6},
    {"accentText on base", &Tokens::accentText, &Tokens::base, 6.6, 9.6},
    {"accentText on window", &Tokens::accentText, &Tokens::window, 6.1, 8.9},
    {"accentText on tint", &Tokens::accentText, &Tokens::tint, 5.7, 6.7},
    {"accentText on raised", &Tokens::accentText, &Tokens::raised, 6.6, 8.0},
    {"onAccent on accent", &Tokens::onAccent, &Tokens::accent, 7.2, 7.2},
    {"onAccent on accentHover", &Tokens::onAccent, &Tokens::accentHover, 6.2, 8.0},
    {"onAccent on accentPress", &Tokens::onAccent, &Tokens::accentPress, 4.9, 5.8},
    {"danger on base", &Tokens::danger, &Tokens::base, 6.5, 7.9},
    {"danger on dangerTint", &Tokens::danger, &Tokens::dangerTint, 5.7, 6.7},
    {"onDanger on dangerFill", &Tokens::onDanger, &Tokens::dangerFill, 5.5, 4.8},
    {"amber on base", &Tokens::amber, &Tokens::base, 6.9, 9.9},
    {"amber on amberTint", &Tokens::amber, &Tokens::amberTint, 6.2, 7.7},
    {"text on amberTint", &Tokens::text, &Tokens::amberTint, 15.0, 11.6},
    {"text on dangerTint", &Tokens::text, &Tokens::dangerTint, 14.3, 12.6},
    {"control on base", &Tokens::control, &Tokens::base, 3.3, 4.5},
    {"control on window", &Tokens::control, &Tokens::window, 3.1, 4.2},
};

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

/// WCAG 2.1, 1.4.3.
double contrast(const QColor& a, const QColor& b)
{
    const double brighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (brighter + 0.05) / (darker + 0.05);
}

} // namespace

class TestTokens : public QObject {
    Q_OBJECT

private slots:
    void contrastIsWhatTheDesignPromises_data();
    void contrastIsWhatTheDesignPromises();
    void accountDotsStandOutInBothThemes();
    void paletteSelectsWithTint();
    void switchingIsLiveAndSaidOnce();
    void tokensAreFoundByPalette();
    void typeStepsFollowTheBody();
    void numberDigitsAreOfEqualWidth();
    void chineseFaceIsNamedExplicitly();
    void bundledIconsTakeThePalettesColour();
    void unknownIconIsNull();
};

void TestTokens::contrastIsWhatTheDesignPromises_data()
{
    QTest::addColumn<int>("pair");
    for (int i = 0; i < static_cast<int>(std::size(Pairs)); ++i)
        QTest::newRow(Pairs[i].name) << i;
}

void TestTokens::contrastIsWhatTheDesignPromises()
{
    QFETCH(int, pair);
    const Pair& row = Pairs[pair];
    const double light = contrast(Tokens::light().*row.front, Tokens::light().*row.back);
    const double dark = contrast(Tokens::dark().*row.front, Tokens::dark().*row.back);
    QVERIFY2(std::abs(light - row.light) < 0.1, qPrintable(QString::number(light)));
    QVERIFY2(std::abs(dark - row.dark) < 0.1, qPrintable(QString::number(dark)));
    const bool isOutline = row.front == &Tokens::control;
    QVERIFY(std::min(light, dark) >= (isOutline ? 3.0 : 4.5));
}

void TestTokens::accountDotsStandOutInBothThemes()
{
    for (int colour = 0; colour < 6; ++colour) {
        for (const Tokens* tokens : {&Tokens::light(), &Tokens::dark()}) {
            QVERIFY(contrast(Tokens::accountDot(colour), tokens->base) >= 3.7);
            QVERIFY(contrast(Tokens::accountDot(colour), tokens->window) >= 3.4);
        }
    }
    QCOMPARE(Tokens::accountDot(99), Tokens::accountDot(5));
}

void TestTokens::paletteSelectsWithTint()
{
    const QPalette palette = Tokens::light().palette();
    QCOMPARE(palette.color(QPalette::Active, QPalette::Highlight), Tokens::light().tint);
    QCOMPARE(palette.color(QPalette::Inactive, QPalette::Highlight), Tokens::light().inactive);
    QCOMPARE(palette.color(QPalette::HighlightedText), Tokens::light().text);
    QCOMPARE(palette.color(QPalette::Disabled, QPalette::Text), Tokens::light().disabled);
}

void TestTokens::switchingIsLiveAndSaidOnce()
{
    Theme theme;
    theme.choose(Theme::Choice::Light);
    QSignalSpy changed(&theme, &Theme::changed);
    theme.choose(Theme::Choice::Dark);
    QCOMPARE(changed.size(), 1);
    QVERIFY(theme.isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Base), Tokens::dark().base);
    theme.choose(Theme::Choice::Dark);
    QCOMPARE(changed.size(), 1);
    theme.choose(Theme::Choice::Light);
    QCOMPARE(QApplication::palette().color(QPalette::Base), Tokens::light().base);
}

void TestTokens::tokensAreFoundByPalette()
{
    QCOMPARE(&Theme::tokensFor(Tokens::light().palette()), &Tokens::light());
    QCOMPARE(&Theme::tokensFor(Tokens::dark().palette()), &Tokens::dark());
}

void TestTokens::typeStepsFollowTheBody()
{
    Theme theme;
    QFont large = QApplication::font();
    large.setPixelSize(16);
    QApplication::setFont(large);
    QCOMPARE(Theme::font(TypeRole::Body).pixelSize(), 16);
    QCOMPARE(Theme::font(TypeRole::Figure).pixelSize(), 29);
    QCOMPARE(Theme::font(TypeRole::Micro).pixelSize(), 14);
    QVERIFY(Theme::font(TypeRole::RoomTitle).bold());
    QVERIFY(!Theme::font(TypeRole::Value).bold());
    QVERIFY(Theme::compactRowHeight() >= 28);
}

void TestTokens::numberDigitsAreOfEqualWidth()
{
    Theme theme;
    const QFontMetricsF metrics(Theme::numberFont(TypeRole::Body));
    const QString digits = u"0123456789"_s;
    for (const QChar digit : digits)
        QCOMPARE(metrics.horizontalAdvance(digit), metrics.horizontalAdvance(u'0'));
}

void TestTokens::chineseFaceIsNamedExplicitly()
{
    Theme theme;
    const QStringList families = QApplication::font().families();
    QVERIFY(families.size() >= 2);
    QVERIFY(families.contains(u"Noto Sans CJK SC"_s) || families.contains(u"PingFang SC"_s)
        || families.contains(u"Microsoft YaHei UI"_s));
}

void TestTokens::bundledIconsTakeThePalettesColour()
{
    Theme theme;
    const auto inkOf = [](const QString& name, QIcon::Mode mode) {
        const QImage image = icon(name).pixmap(QSize(16, 16), 2, mode).toImage();
        QColor strongest(Qt::transparent);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).alpha() > strongest.alpha())
                    strongest = image.pixelColor(x, y);
            }
        }
        return strongest;
    };
    theme.choose(Theme::Choice::Light);
    QCOMPARE(inkOf(u"document-export"_s, QIcon::Normal).name(), Tokens::light().text2.name());
    QCOMPARE(inkOf(u"document-export"_s, QIcon::Disabled).name(), Tokens::light().disabled.name());
    theme.choose(Theme::Choice::Dark);
    QCOMPARE(inkOf(u"document-export"_s, QIcon::Normal).name(), Tokens::dark().text2.name());
}

void TestTokens::unknownIconIsNull()
{
    QVERIFY(icon(u"no-such-icon"_s).isNull());
}

QTEST_MAIN(TestTokens)
#include "tst_tokens.moc"
