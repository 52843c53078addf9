// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/httpattempt.h"
#include "net/httpclient.h"

namespace wego::net {

struct HttpContext;

/// A call with its waiting and its attempts. The client cancels it before the context goes.
class HttpCallJob final : public HttpJob {
    Q_OBJECT

public:
    HttpCallJob(HttpCall call, HttpContext& context, QObject* session);

protected:
    void start() override;
    void abort() override;

private:
    using Step = void (HttpCallJob::*)();

    void later(qint64 delayMs, Step step);
    void waitForTurn();
    void attempt();
    void judge(const HttpAttempt::Outcome& outcome);
    [[nodiscard]] std::optional<base::Error> verdict(const HttpResponse& response) const;
    [[nodiscard]] std::optional<qint64> delayBeforeRetry(
        const base::Error& error, const HttpAttempt::Outcome& outcome) const;
    void fail(base::Error error);
    void retryOrFail(base::Error error, const HttpAttempt::Outcome& outcome);

    HttpCall m_call;
    HttpContext& m_context;
    HttpRequest m_request;
    HttpAttempt* m_attempt = nullptr; ///< our child
    int m_number = 0;
    bool m_mayHaveLeft = false; ///< a byte, in any attempt
    qint64 m_startedMs = 0;
};

} // namespace wego::net
