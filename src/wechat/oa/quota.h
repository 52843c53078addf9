// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "wechat/oa/apirequest.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace wego::wechat::oa {

// The calls about call counters (接口调用额度): requests and answers. Pure. An answer that is not
// what was promised is Protocol "wego.reply-unreadable".

/// So many calls in so many seconds.
struct CallRate {
    qint64 calls = 0;
    qint64 seconds = 0;

    friend bool operator==(const CallRate&, const CallRate&) = default;
};

/// The counter of one call on this day.
struct CallCounter {
    qint64 dailyLimit = 0;
    qint64 used = 0;
    qint64 remaining = 0;
    std::optional<CallRate> rate;          ///< of the account's own calls
    std::optional<CallRate> componentRate; ///< of third-party platforms on its behalf

    friend bool operator==(const CallCounter&, const CallCounter&) = default;
};

/// POST /cgi-bin/openapi/quota/get; `path` with a leading slash and without a host.
ApiRequest quotaRequest(const QString& path);
base::Result<CallCounter> parseQuota(const QJsonObject& answer);

/// POST /cgi-bin/openapi/quota/clear: one counter, 50 times a month; not repeatable.
ApiRequest quotaClearRequest(const QString& path);

/// POST /cgi-bin/clear_quota: all counters, 10 times a month; not repeatable.
ApiRequest quotaClearAllRequest(const QString& appId);

/// POST /cgi-bin/clear_quota/v2: the same without a token, and one of the same 10. Input
/// "wego.credentials-incomplete".
base::Result<net::HttpRequest> quotaClearAllRequest(
    const QUrl& api, const Credentials& credentials);

} // namespace wego::wechat::oa
