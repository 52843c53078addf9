// SPDX-License-Identifier: GPL-3.0-or-later
#include "wechat/oa/apirequest.h"

#include "wechat/oa/tokencodec.h"

namespace wego::wechat::oa {

using namespace Qt::StringLiterals;

namespace {

QString encoded(const QString& text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

} // namespace

net::HttpRequest withToken(const QUrl& api, const ApiRequest& request, const AccessToken& token)
{
    QString query = u"access_token="_s + encoded(QString::fromUtf8(token.value.reveal()));
    for (const auto& [name, value] : request.query)
        query += u'&' + encoded(name) + u'=' + encoded(value);
    QUrl url = apiUrl(api, request.path);
    url.setQuery(query);
    net::HttpRequest http{request.method, url, {}, request.body};
    if (!request.body.isEmpty())
        http.headers = {{"Content-Type", "application/json"}};
    return http;
}

} // namespace wego::wechat::oa
