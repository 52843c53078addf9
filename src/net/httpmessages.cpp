// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httpclient.h"

#include <algorithm>

namespace wego::net {
namespace {

auto findHeader(const HttpResponse& response, QByteArrayView name)
{
    return std::find_if(
        response.headers.begin(), response.headers.end(), [name](const auto& header) {
            return header.first.compare(name, Qt::CaseInsensitive) == 0;
        });
}

} // namespace

QByteArray HttpResponse::header(QByteArrayView name) const
{
    const auto found = findHeader(*this, name);
    return found == headers.end() ? QByteArray() : found->second;
}

bool HttpResponse::hasHeader(QByteArrayView name) const
{
    return findHeader(*this, name) != headers.end();
}

QByteArray requestTarget(const QUrl& url)
{
    QUrl::FormattingOptions format = QUrl::RemoveScheme | QUrl::RemoveAuthority
        | QUrl::RemoveFragment | QUrl::FullyEncoded;
    QUrl target = url;
    // The same two cases as in Qt, which normalizes only a path that it was given.
    if (target.path().isEmpty())
        target.setPath(QStringLiteral("/"));
    else
        format |= QUrl::NormalizePathSegments;
    return target.toEncoded(format);
}

} // namespace wego::net
