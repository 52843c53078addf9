// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "net/httpclient.h"

#include <QList>

namespace wego::net {

/// The last exchanges as redacted text, also written to the log.
class RequestTrace {
public:
    static constexpr qsizetype Capacity = 200;

    /// `startedMs` is when the attempt was sent, `endedMs` when its outcome was known.
    void add(const HttpRequest& request, int attempt, const base::Result<HttpResponse>& outcome,
        qint64 startedMs, qint64 endedMs);
    [[nodiscard]] const QList<HttpClient::TraceLine>& lines() const { return m_lines; }

private:
    QList<HttpClient::TraceLine> m_lines;
};

} // namespace wego::net
