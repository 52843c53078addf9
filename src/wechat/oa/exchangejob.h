// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/httpclient.h"
#include "wechat/oa/apierror.h"

#include <QJsonObject>
#include <QList>

#include <functional>

namespace wego::base {
class Clock;
class Random;
}

namespace wego::wechat::oa {

/// The way to one side and the time; all outlive the jobs that use it.
struct Line {
    net::HttpClient& http;
    base::Clock& clock;
    base::Random& random;
    QUrl api; ///< the official account's host
};

/// One request and its JSON answer. Faults on the way are retried by the client; WeChat's busy
/// codes are retried here by the clock: -1 and its like after about 1, 2 and 4 seconds if the
/// request is repeatable, 45011 twice, each after a minute.
class ExchangeJob final : public net::ResultJob<QJsonObject> {
    Q_OBJECT

public:
    struct Plan {
        std::function<base::Result<net::HttpRequest>()> prepare;
        bool isRepeatable = true;
        bool isWeChat = true; ///< else the object is given whatever errcode it has
        QList<qint64> accepts = {};
        bool isSmall = false; ///< the answer: at most 64 KiB, all of it within the idle limit
    };

    ExchangeJob(const Line& line, Plan plan, QObject* parent);

protected:
    void start() override { send(); }
    void abort() override { }

private:
    void send();
    void receive(const base::Result<net::HttpResponse>& response);
    [[nodiscard]] std::optional<base::Error> refusal(const QJsonObject& answer) const;
    [[nodiscard]] std::optional<qint64> delayBeforeRetry(const base::Error& error);
    void retryOrFail(const base::Error& error);

    const Line& m_line;
    Plan m_plan;
    int m_sent = 0;
    int m_busyAnswers = 0;
    int m_fullMinutes = 0;
};

} // namespace wego::wechat::oa
