// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/menufile.h"

#include "wechat/oa/menus.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace wego::services {
namespace {

base::Error notJson(const QString& path, qsizetype line)
{
    return {base::ErrorKind::Input, u"wego.menu-json"_s, {}, false, {},
        {{u"path"_s, path}, {u"line"_s, QString::number(line)}}};
}

} // namespace

base::Result<domain::MenuSet> menusFromFile(const QByteArray& text, const QString& path)
{
    // Editors on Windows begin with a byte order mark.
    const QByteArray json = text.startsWith("\xEF\xBB\xBF") ? text.sliced(3) : text;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return base::fail(notJson(path, json.left(error.offset).count('\n') + 1));
    return wechat::oa::menusFromJson(document.object());
}

QJsonObject toMenuJson(const domain::MenuSet& menus)
{
    return wechat::oa::toJson(menus);
}

QJsonObject toMenuJson(const domain::Menu& menu)
{
    return wechat::oa::toJson(menu);
}

QByteArray toMenuFile(const domain::MenuSet& menus)
{
    return QJsonDocument(toMenuJson(menus)).toJson(QJsonDocument::Indented);
}

} // namespace wego::services
