// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/menu/menutypewords.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace wego::gui {

QList<MenuTypeWords::Group> MenuTypeWords::groups()
{
    return {
        {tr("Pages"), {u"view"_s, u"miniprogram"_s, u"article_view_limited"_s, u"view_limited"_s}},
        {tr("Messages"), {u"click"_s, u"media_id"_s, u"article_id"_s}},
        {tr("Codes"), {u"scancode_waitmsg"_s, u"scancode_push"_s}},
        {tr("Pictures and places"),
            {u"pic_photo_or_album"_s, u"pic_sysphoto"_s, u"pic_weixin"_s, u"location_select"_s}},
    };
}

QString MenuTypeWords::help(const QString& type)
{
    static const QHash<QString, const char*> words{
        {u"click"_s, QT_TR_NOOP("after the event you may answer by customer service messages")},
        {u"view"_s, QT_TR_NOOP("opens in WeChat; http or https")},
        {u"scancode_push"_s,
            QT_TR_NOOP("shows what the code says or opens it; you may answer by customer service "
                       "messages")},
        {u"scancode_waitmsg"_s,
            QT_TR_NOOP("after the event you may answer by customer service messages")},
        {u"pic_sysphoto"_s, QT_TR_NOOP("the pictures come to you as messages")},
        {u"pic_photo_or_album"_s, QT_TR_NOOP("the pictures come to you as messages")},
        {u"pic_weixin"_s, QT_TR_NOOP("the pictures come to you as messages")},
        {u"location_select"_s, QT_TR_NOOP("the place comes to you as a message")},
        {u"media_id"_s, QT_TR_NOOP("a picture, sound or film; WeChat sends no event")},
        {u"view_limited"_s, QT_TR_NOOP("retired: WeChat wants article_view_limited instead")},
        {u"article_id"_s, QT_TR_NOOP("a published article as a card; WeChat sends no event")},
        {u"article_view_limited"_s, QT_TR_NOOP("a published article; WeChat sends no event")},
        {u"miniprogram"_s, QT_TR_NOOP("must be linked with this account")},
    };
    const char* known = words.value(type);
    return known ? tr(known) : QString();
}

QString MenuTypeWords::fieldHelp(const QString& type, domain::MenuField field)
{
    using enum domain::MenuField;
    if (field == Url && type == u"miniprogram")
        return tr("Phones that are too old for mini programs open this page.");
    if (field == MediaId)
        return tr("The id of a permanent material of this account.");
    if (field == ArticleId)
        return tr("The id that WeChat gave the article when it was published.");
    return {};
}

QString MenuTypeWords::list()
{
    return tr("A list of buttons");
}

} // namespace wego::gui
