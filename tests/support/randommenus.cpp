// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/randommenus.h"

#include "domain/menurules.h"

using namespace Qt::StringLiterals;
using namespace wego::domain;

namespace wego::test {
namespace {

/// Text of exactly so many bytes of UTF-8.
QString textOf(qsizetype bytes)
{
    QString text;
    for (qsizetype left = bytes; left > 0; left -= left >= 3 ? 3 : 1)
        text += left >= 3 ? u'茶' : u'a';
    return text;
}

} // namespace

QString RandomMenus::name(qsizetype mostBytes, int faultEvery)
{
    if (isBroken(faultEvery)) {
        const QStringList bad{
            QString(), textOf(mostBytes + 1 + below(3)), u"a\u0001"_s, u"🍵"_s.left(1)};
        return bad.at(below(static_cast<int>(bad.size())));
    }
    return below(3) == 0 ? textOf(mostBytes) : textOf(1 + below(static_cast<int>(mostBytes)));
}

QString RandomMenus::value(MenuField field, int faultEvery)
{
    const bool broken = isBroken(faultEvery);
    if (field == MenuField::Key)
        return broken ? textOf(below(2) * (LongestMenuKey + 1)) : textOf(1 + below(128));
    if (field == MenuField::AppId)
        return broken ? u"WX9f8e7d6c5b4a3021"_s : u"wx9f8e7d6c5b4a3021"_s;
    if (field != MenuField::Url)
        return broken ? QString() : u"pages/vip/index?from=menu"_s;
    const QString address = u"https://shop%1.example.com/"_s.arg(below(MostConditionalHosts));
    const QStringList bad{QString(), u"shop"_s, u"ftp://shop.example.com/"_s, u"https://"_s,
        address + QString(LongestMenuUrl, u'x'), u"https://another.example.com/"_s};
    if (broken)
        return bad.at(below(static_cast<int>(bad.size())));
    return below(3) == 0 ? address + QString(LongestMenuUrl - address.size(), u'x')
                         : address + QString::number(below(100));
}

MenuButton RandomMenus::button(int level, int faultEvery)
{
    MenuButton made;
    made.name = name(level == 0 ? LongestBarName : LongestListName, faultEvery);
    const bool opensList = level == 0 ? below(3) == 0 : level < 3 && isBroken(faultEvery * 4);
    if (opensList) {
        const int count = isBroken(faultEvery) ? below(2) * (MostListButtons + 1)
                                               : 1 + below(MostListButtons);
        for (int i = 0; i < count; ++i)
            made.children.append(button(level + 1, faultEvery));
        if (isBroken(faultEvery))
            made.type = u"view"_s;
        return made;
    }
    if (isBroken(faultEvery)) {
        made.type = below(2) == 0 ? QString() : u"dance"_s;
        return made;
    }
    const QList<MenuButtonType>& types = menuButtonTypes();
    const MenuButtonType& type = types.at(below(static_cast<int>(types.size())));
    made.type = type.word;
    for (const MenuField field : type.needs)
        made.setValue(field, value(field, faultEvery));
    if (below(8) == 0)
        made.unknown.insert(u"of_tomorrow"_s, QJsonObject{{u"n"_s, below(9)}});
    return made;
}

MenuRule RandomMenus::rule(int faultEvery)
{
    MenuRule made;
    if (!isBroken(faultEvery)) {
        made.tag = below(2) == 0 ? QString::number(100 + below(5)) : QString();
        made.platform = made.tag.isEmpty() || below(2) == 0 ? QString::number(1 + below(3))
                                                            : QString();
    }
    if (isBroken(faultEvery))
        made.unknown.insert(u"sex"_s, u"1"_s);
    if (isBroken(faultEvery))
        made.platform = u"4"_s;
    return made;
}

Menu RandomMenus::menu(int faultEvery)
{
    Menu made;
    const int count = isBroken(faultEvery) ? below(2) * (MostBarButtons + 1)
                                           : 1 + below(MostBarButtons);
    for (int i = 0; i < count; ++i)
        made.buttons.append(button(0, faultEvery));
    return made;
}

MenuSet RandomMenus::menus(int faultEvery)
{
    MenuSet made;
    if (!isBroken(faultEvery))
        made.standard = menu(faultEvery);
    for (int left = below(4); left > 0; --left)
        made.conditional.append({QString(), rule(faultEvery), menu(faultEvery)});
    return made;
}

} // namespace wego::test
