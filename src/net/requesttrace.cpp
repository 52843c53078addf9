// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/requesttrace.h"

#include "base/log.h"
#include "base/redact.h"

#include <algorithm>
#include <cctype>

using namespace Qt::StringLiterals;

namespace wego::net {
namespace {

constexpr qsizetype ShownBodyBytes = 300;

/// The start of a body that is text; empty for a packed or binary one.
QString excerpt(const QByteArray& body)
{
    const QByteArray start = body.first(std::min(body.size(), ShownBodyBytes));
    const bool isText = std::none_of(start.begin(), start.end(), [](char c) {
        return static_cast<unsigned char>(c) < 0x20 && !std::isspace(static_cast<unsigned char>(c));
    });
    return isText ? QString::fromUtf8(start).simplified() : QString();
}

QString describe(const HttpResponse& response)
{
    QString text = u"%1, %2 bytes"_s.arg(response.status).arg(response.bodyBytes);
    const QByteArray id = response.header("Request-ID");
    if (!id.isEmpty())
        text += u", Request-ID "_s + QString::fromLatin1(id);
    if (response.status / 100 != 2 && !response.body.isEmpty())
        text += u", "_s + excerpt(response.body);
    return text;
}

QString describe(const base::Result<HttpResponse>& outcome)
{
    return outcome ? describe(*outcome) : base::toLogLine(outcome.error());
}

} // namespace

void RequestTrace::add(const HttpRequest& request, int attempt,
    const base::Result<HttpResponse>& outcome, qint64 startedMs, qint64 endedMs)
{
    const QString url = request.url.toString(
        QUrl::RemoveUserInfo | QUrl::RemoveFragment | QUrl::FullyEncoded);
    const QString text = base::redact(
        u"%1 %2 (attempt %3, %4 ms): %5"_s.arg(QString::fromLatin1(request.method), url,
            QString::number(attempt), QString::number(endedMs - startedMs), describe(outcome)));
    qCDebug(base::logNet).noquote() << text;
    m_lines.append({endedMs, text});
    if (m_lines.size() > Capacity)
        m_lines.removeFirst();
}

} // namespace wego::net
