// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/menuchecker.h"

#include <QStringList>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace wego::sandbox {

namespace {

/// The codes that differ between the bar and the lists.
struct LevelCodes {
    int type, name, key, url, address;
    qsizetype longestName;
};

constexpr LevelCodes Bar{40015, 40018, 40019, 40020, 40055, 16};
constexpr LevelCodes List{40024, 40025, 40026, 40027, 40054, 60};

constexpr qsizetype LongestKey = 128;
constexpr qsizetype LongestUrl = 1024;
constexpr qsizetype LengthOfAppId = 18;

QByteArray bytesOf(const QJsonObject& button, const QString& field)
{
    return button.value(field).toString().toUtf8();
}

int refusalOfKey(const QJsonObject& button, const LevelCodes& codes)
{
    const qsizetype size = bytesOf(button, u"key"_s).size();
    return size >= 1 && size <= LongestKey ? 0 : codes.key;
}

int refusalOfUrl(const QJsonObject& button, const LevelCodes& codes)
{
    const QByteArray text = bytesOf(button, u"url"_s);
    if (text.isEmpty() || text.size() > LongestUrl)
        return codes.url;
    const QUrl url = QUrl::fromEncoded(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"http"_s || url.scheme() == u"https"_s;
    return url.isValid() && isWeb && !url.host().isEmpty() ? 0 : codes.address;
}

int refusalOfMiniprogram(const QJsonObject& button, const LevelCodes& codes)
{
    if (const int code = refusalOfUrl(button, codes))
        return code;
    const QByteArray id = bytesOf(button, u"appid"_s);
    bool isLower = id.startsWith("wx") && id.size() == LengthOfAppId;
    for (const char sign : id)
        isLower = isLower && ((sign >= '0' && sign <= '9') || (sign >= 'a' && sign <= 'z'));
    if (!isLower)
        return 40013;
    return bytesOf(button, u"pagepath"_s).isEmpty() ? 40035 : 0;
}

int refusalOfAction(const QJsonObject& button, const LevelCodes& codes)
{
    static const QStringList withKey{u"click"_s, u"scancode_push"_s, u"scancode_waitmsg"_s,
        u"pic_sysphoto"_s, u"pic_photo_or_album"_s, u"pic_weixin"_s, u"location_select"_s};
    static const QStringList withMaterial{u"media_id"_s, u"view_limited"_s};
    static const QStringList withArticle{u"article_id"_s, u"article_view_limited"_s};
    const QString type = button.value(u"type"_s).toString();
    if (type.isEmpty())
        return 65308;
    if (withKey.contains(type))
        return refusalOfKey(button, codes);
    if (withMaterial.contains(type))
        return bytesOf(button, u"media_id"_s).isEmpty() ? 40007 : 0;
    if (withArticle.contains(type))
        return bytesOf(button, u"article_id"_s).isEmpty() ? 53600 : 0;
    if (type == u"view"_s)
        return refusalOfUrl(button, codes);
    return type == u"miniprogram"_s ? refusalOfMiniprogram(button, codes) : codes.type;
}

int refusalOfName(const QJsonObject& button, const LevelCodes& codes)
{
    const qsizetype size = bytesOf(button, u"name"_s).size();
    return size >= 1 && size <= codes.longestName ? 0 : codes.name;
}

int refusalOfEntry(const QJsonObject& entry)
{
    if (const int code = refusalOfName(entry, List))
        return code;
    return entry.value(u"sub_button"_s).toArray().isEmpty() ? refusalOfAction(entry, List) : 40022;
}

int refusalOfList(const QJsonObject& button)
{
    constexpr qsizetype MostEntries = 5;
    const QJsonArray entries = button.value(u"sub_button"_s).toArray();
    if (button.contains(u"type"_s))
        return 40017;
    if (entries.size() > MostEntries)
        return 40023;
    for (const auto& entry : entries) {
        if (const int code = refusalOfEntry(entry.toObject()))
            return code;
    }
    return 0;
}

int refusalOfButton(const QJsonObject& button)
{
    if (const int code = refusalOfName(button, Bar))
        return code;
    return button.value(u"sub_button"_s).toArray().isEmpty() ? refusalOfAction(button, Bar)
                                                             : refusalOfList(button);
}

void addHost(const QJsonObject& button, QSet<QString>& hosts)
{
    const QString host = QUrl(button.value(u"url"_s).toString()).host();
    if (!host.isEmpty())
        hosts.insert(host);
    const QJsonArray entries = button.value(u"sub_button"_s).toArray();
    for (const auto& entry : entries)
        addHost(entry.toObject(), hosts);
}

} // namespace

int refusalOfButtons(const QJsonArray& bar)
{
    constexpr qsizetype MostButtons = 3;
    if (bar.isEmpty() || bar.size() > MostButtons)
        return 40016;
    for (const auto& button : bar) {
        if (const int code = refusalOfButton(button.toObject()))
            return code;
    }
    return 0;
}

int refusalOfRule(const QJsonObject& rule)
{
    static const QStringList givenUp{
        u"sex"_s, u"country"_s, u"province"_s, u"city"_s, u"language"_s};
    bool saysSomething = false;
    bool isPrivate = false;
    for (auto field = rule.begin(); field != rule.end(); ++field) {
        const bool isSaid = !field->toVariant().toString().isEmpty();
        saysSomething = saysSomething || isSaid;
        isPrivate = isPrivate || (isSaid && givenUp.contains(field.key()));
    }
    if (!saysSomething)
        return 65304;
    if (isPrivate)
        return 65320;
    const QString platform = rule.value(u"client_platform_type"_s).toVariant().toString();
    const bool isPlatform = platform.isEmpty() || platform == u"1"_s || platform == u"2"_s
        || platform == u"3"_s;
    return isPlatform ? 0 : 40035;
}

QSet<QString> hostsOf(const QJsonArray& bar)
{
    QSet<QString> hosts;
    for (const auto& button : bar)
        addHost(button.toObject(), hosts);
    return hosts;
}

} // namespace wego::sandbox
