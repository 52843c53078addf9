// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/oacall.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace wego::sandbox {

namespace {

struct CodeText {
    int code;
    QLatin1StringView text;
};

constexpr std::array CodeTexts{
    CodeText{-1, "system error"_L1},
    CodeText{40001, "invalid credential, access_token is invalid or not latest"_L1},
    CodeText{40002, "invalid grant_type"_L1},
    CodeText{40003, "invalid openid"_L1},
    CodeText{40007, "invalid media_id"_L1},
    CodeText{40013, "invalid appid"_L1},
    CodeText{40014, "invalid access_token"_L1},
    CodeText{40015, "invalid menu type"_L1},
    CodeText{40016, "invalid button size"_L1},
    CodeText{40017, "invalid button type"_L1},
    CodeText{40018, "invalid button name size"_L1},
    CodeText{40019, "invalid button key size"_L1},
    CodeText{40020, "invalid button url size"_L1},
    CodeText{40022, "invalid sub button level"_L1},
    CodeText{40023, "invalid sub button size"_L1},
    CodeText{40024, "invalid sub button type"_L1},
    CodeText{40025, "invalid sub button name size"_L1},
    CodeText{40026, "invalid sub button key size"_L1},
    CodeText{40027, "invalid sub button url size"_L1},
    CodeText{40032, "invalid openid list size"_L1},
    CodeText{40033, "invalid charset"_L1},
    CodeText{40035, "invalid parameter"_L1},
    CodeText{40050, "invalid group id"_L1},
    CodeText{40051, "invalid group name"_L1},
    CodeText{40054, "invalid sub button url domain"_L1},
    CodeText{40055, "invalid button url domain"_L1},
    CodeText{40066, "invalid url"_L1},
    CodeText{40092, "invalid remark name"_L1},
    CodeText{40125, "invalid appsecret"_L1},
    CodeText{40152, "invalid group id"_L1},
    CodeText{40201, "callback url not set"_L1},
    CodeText{40202, "invalid action"_L1},
    CodeText{40203, "invalid check_operator"_L1},
    CodeText{40243, "appsecret is frozen"_L1},
    CodeText{41001, "access_token missing"_L1},
    CodeText{41002, "appid missing"_L1},
    CodeText{41004, "appsecret missing"_L1},
    CodeText{41009, "missing openid"_L1},
    CodeText{42001, "access_token expired"_L1},
    CodeText{43001, "require GET method"_L1},
    CodeText{43002, "require POST method"_L1},
    CodeText{43004, "require subscribe"_L1},
    CodeText{44002, "empty post data"_L1},
    CodeText{45009, "reach max api daily quota limit"_L1},
    CodeText{45011, "api minute-quota reach limit must slower retry next minute"_L1},
    CodeText{45016, "can't modify sys group"_L1},
    CodeText{45017, "group name too long"_L1},
    CodeText{45018, "too many groups"_L1},
    CodeText{45056, "too many tags"_L1},
    CodeText{45057, "can't del the tag that has too many fans"_L1},
    CodeText{45058, "can't modify sys tag"_L1},
    CodeText{45059, "can't tagging one user too much"_L1},
    CodeText{45157, "invalid tag name"_L1},
    CodeText{45158, "tag name too long"_L1},
    CodeText{45159, "invalid tag id"_L1},
    CodeText{45169, "openid much req"_L1},
    CodeText{45171, "some openid fail"_L1},
    CodeText{46003, "menu no exist"_L1},
    CodeText{47001, "data format error"_L1},
    CodeText{48001, "api unauthorized"_L1},
    CodeText{48006, "forbid to clear quota because of reaching the limit"_L1},
    CodeText{49003, "openid not match with appid"_L1},
    CodeText{50002, "user limited"_L1},
    CodeText{50005, "user is unsubscribed"_L1},
    CodeText{53600, "Article ID invalid"_L1},
    CodeText{65301, "no such menuid"_L1},
    CodeText{65302, "no such user"_L1},
    CodeText{65303, "there is no selfmenu"_L1},
    CodeText{65304, "match rule empty"_L1},
    CodeText{65305, "conditional menu count limit"_L1},
    CodeText{65307, "conditional menu empty"_L1},
    CodeText{65308, "button without response type"_L1},
    CodeText{65316, "too many external domains"_L1},
    CodeText{65320, "match rule violates privacy"_L1},
    CodeText{76001, "rid not found"_L1},
    CodeText{76002, "invalid rid"_L1},
    CodeText{76003, "invalid cgi_path"_L1},
    CodeText{76004, "rid expired"_L1},
    CodeText{76021, "cgi_path not found"_L1},
    CodeText{76022, "could not use this cgi_path, no permission"_L1},
};

} // namespace

std::unexpected<OaError> refuse(int code, const QJsonObject& more)
{
    return std::unexpected(OaError{.code = code, .text = {}, .more = more});
}

QJsonObject oaOk()
{
    return {{u"errcode"_s, 0}, {u"errmsg"_s, u"ok"_s}};
}

QString textOfCode(int code)
{
    const auto found = std::find_if(CodeTexts.begin(), CodeTexts.end(),
        [code](const CodeText& known) { return known.code == code; });
    return found == CodeTexts.end() ? u"error %1"_s.arg(code) : QString(found->text);
}

QString queryValue(const Request& request, const QString& name)
{
    return request.query.queryItemValue(name, QUrl::FullyDecoded);
}

QByteArray withLiteralEscapes(QByteArray json)
{
    // The sign behind a backslash belongs to it: "C:\\users" has no such escape.
    for (qsizetype at = json.indexOf('\\'); at >= 0; at = json.indexOf('\\', at + 2)) {
        if (json.mid(at + 1, 1) == "u")
            json.insert(at, '\\');
    }
    return json;
}

} // namespace wego::sandbox
