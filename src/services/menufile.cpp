// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/menufile.h"

#include "services/outfile.h"
#include "services/wholefile.h"
#include "wechat/oa/menus.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace wego::services {
namespace {

constexpr qint64 LargestFile = 16 * 1024 * 1024;

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

base::Result<domain::MenuSet> readMenuFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return base::fail({.kind = base::ErrorKind::Input,
            .code = u"wego.cannot-read"_s,
            .detail = file.errorString(),
            .facts = {{u"path"_s, path}}});
    }
    const auto text = readWhole(file, path, LargestFile);
    return text ? menusFromFile(*text, path) : base::fail(text.error());
}

base::Result<void> writeMenuFile(const domain::MenuSet& menus, const QString& path)
{
    if (auto checked = checkOutFile(path); !checked)
        return checked;
    QSaveFile file(path);
    const QByteArray text = toMenuFile(menus);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return base::fail(writeError(file));
    return commit(file);
}

} // namespace wego::services
