// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/tokens.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QLocale>
#include <QScreen>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wego::gui {
namespace {

struct RoleStep {
    int pixels; ///< from the body size
    bool bold;
};

RoleStep stepOf(TypeRole role)
{
    switch (role) {
    case TypeRole::Figure:
        return {13, true};
    case TypeRole::RoomTitle:
        return {7, true};
    case TypeRole::Value:
        return {5, false};
    case TypeRole::Section:
        return {2, true};
    case TypeRole::Navigation:
        return {1, false};
    case TypeRole::Body:
        return {0, false};
    case TypeRole::Caption:
        return {-1, false};
    case TypeRole::Micro:
        return {-2, false};
    }
    return {0, false};
}

QStringList chineseFamilies()
{
#if defined(Q_OS_WIN)
    return {u"Microsoft YaHei UI"_s, u"Microsoft YaHei"_s};
#elif defined(Q_OS_MACOS)
    return {u"PingFang SC"_s};
#else
    return {u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s, u"WenQuanYi Micro Hei"_s};
#endif
}

QStringList fixedFamilies()
{
#if defined(Q_OS_WIN)
    return {u"Consolas"_s, u"Microsoft YaHei UI"_s};
#elif defined(Q_OS_MACOS)
    return {u"Menlo"_s, u"PingFang SC"_s};
#else
    return {u"Noto Sans Mono"_s, u"DejaVu Sans Mono"_s, u"Noto Sans Mono CJK SC"_s};
#endif
}

/// "Sans" and the like resolve to whatever fontconfig prefers, which may be a Japanese face;
/// DejaVu is what fontconfig gives where nobody has chosen.
bool isGeneric(const QString& family)
{
    return family.isEmpty() || family.compare("sans"_L1, Qt::CaseInsensitive) == 0
        || family.compare("DejaVu Sans"_L1, Qt::CaseInsensitive) == 0
        || family.compare("sans serif"_L1, Qt::CaseInsensitive) == 0
        || family.compare("sans-serif"_L1, Qt::CaseInsensitive) == 0;
}

QString systemFamily(const QFont& system)
{
    const QString family = system.families().value(0);
    if (!isGeneric(family))
        return family;
    return QFontDatabase::hasFamily(u"Noto Sans"_s) ? u"Noto Sans"_s : QString();
}

/// The system's font with an explicit Simplified Chinese face behind it, or before it when the
/// program speaks Chinese.
QStringList bodyFamilies(const QFont& system)
{
    QStringList families = chineseFamilies();
    if (QLocale().language() == QLocale::Chinese)
        families.append(systemFamily(system));
    else
        families.prepend(systemFamily(system));
    families.removeDuplicates();
    families.removeAll(QString());
    return families;
}

bool hasEqualDigits(const QFont& font)
{
    const QFontMetricsF metrics(font);
    const qreal width = metrics.horizontalAdvance(QLatin1Char('0'));
    const QString others = u"123456789"_s;
    return std::all_of(others.begin(), others.end(),
        [&](QChar digit) { return qFuzzyCompare(metrics.horizontalAdvance(digit), width); });
}

QStringList numberFamilies(const QFont& body)
{
    if (hasEqualDigits(body))
        return body.families();
    QStringList candidates = body.families();
    candidates << u"Noto Sans"_s << u"DejaVu Sans"_s;
    for (const QString& family : std::as_const(candidates)) {
        QFont font = body;
        font.setFamilies({family});
        if (hasEqualDigits(font))
            return QStringList{family} + body.families();
    }
    return body.families();
}

/// As QFontInfo says it, but without loading the font, which may never be shown.
int pixelSizeOf(const QFont& font)
{
    constexpr qreal PointsAnInch = 72;
    const QScreen* screen = QGuiApplication::primaryScreen();
    if (font.pixelSize() > 0 || !screen)
        return font.pixelSize();
    return qRound(font.pointSizeF() * screen->logicalDotsPerInchY() / PointsAnInch);
}

QFont sized(TypeRole role, const QStringList& families)
{
    const RoleStep step = stepOf(role);
    QFont font = QApplication::font();
    if (!families.isEmpty())
        font.setFamilies(families);
    font.setPixelSize(std::max(9, pixelSizeOf(font) + step.pixels));
    font.setBold(step.bold);
    return font;
}

} // namespace

QFont Theme::systemBodyFont()
{
    const QFont system = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    QFont font = system;
    font.setFamilies(bodyFamilies(system));
    font.setPixelSize(std::max(13, pixelSizeOf(system)));
    return font;
}

QFont Theme::font(TypeRole role)
{
    return sized(role, {});
}

QFont Theme::numberFont(TypeRole role)
{
    // Asked for each cell's font by models, so the families are looked for once a body font.
    thread_local QFont body;
    thread_local QStringList families;
    if (families.isEmpty() || body != QApplication::font()) {
        body = QApplication::font();
        families = numberFamilies(body);
    }
    return sized(role, families);
}

QFont Theme::fixedFont(TypeRole role)
{
    QFont font = sized(role, fixedFamilies());
    font.setFixedPitch(true);
    font.setStyleHint(QFont::Monospace);
    return font;
}

int Theme::compactRowHeight()
{
    return std::max(28, QFontMetrics(QApplication::font()).height() + 9);
}

} // namespace wego::gui
