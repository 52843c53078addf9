// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "net/job.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

class QNetworkAccessManager;

namespace wego::base {
class Clock;
class Random;
}

namespace wego::net {

/// How an account reaches the other side. Every knob is here, so that a test can set it.
struct HttpConfiguration {
    QUrl proxy = {}; ///< http:// or socks5://, user included; empty: the system's proxy
    base::Secret proxyPassword = {};
    QString caFile = {};               ///< PEM, in addition to the system's authorities
    QByteArray clientCertificate = {}; ///< PEM; only for V2 calls that demand one
    base::Secret clientKey = {};       ///< PEM
    int connectTimeoutMs = 10'000;
    int idleTimeoutMs = 30'000; ///< without a single byte
    int attempts = 4;           ///< including the first; for calls that may be repeated
    qint64 firstDelayMs = 500;  ///< doubled each time, with jitter, at most maxDelayMs
    qint64 maxDelayMs = 20'000;
    int requestsPerSecond = 0; ///< 0: no limit
};

struct HttpRequest {
    QByteArray method = QByteArrayLiteral("GET");
    QUrl url = {};
    QList<QPair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {};
};

struct HttpResponse {
    int status = 0;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body; ///< as received: nothing is unpacked on the way; empty if streamed to a file
    qint64 bodyBytes = 0;
    qint64 receivedAtMs = 0;

    /// The value of a header, in any case; empty if absent.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    [[nodiscard]] bool hasHeader(QByteArrayView name) const;
};

/// One call with everything that repeating it needs.
struct HttpCall {
    /// Makes the request; asked before every attempt, so that each has its own nonce and time
    /// stamp.
    std::function<base::Result<HttpRequest>()> prepare = {};
    /// Looks at an answer of any status: nothing if it is good, else the error; an error that is
    /// `retryable` is tried again while attempts are left. Without it only 2xx is good.
    std::function<std::optional<base::Error>(const HttpResponse&)> inspect = {};
    /// Whether the call may be sent twice. If not, nothing is retried once a byte may have left.
    bool repeatable = true;
    /// The body of a 2xx answer goes into this file (created, truncated at each attempt) instead of
    /// memory; other answers stay in memory. Removed again unless the call succeeds.
    QString downloadTo = {};
    qint64 maxBodyBytes = qint64{64} * 1024
        * 1024; ///< of a body in memory; more is a Protocol error
    /// The idle limit is for the whole answer instead of each part: one that trickles in is late.
    bool mustComeAtOnce = false;
};

/// The fact "yes" of an error says that surely not one byte of the call has left.
inline const QString UnsentFact = QStringLiteral("unsent");

using HttpJob = ResultJob<HttpResponse>;

/// Sends calls for one account over one QNetworkAccessManager, with retries and exponential
/// back-off, a rate limit, time-outs and a redacted trace. A Retry-After header overrules the
/// back-off. Redirects are not followed.
///
/// Failures: Network "wego.connection", "wego.host-unknown", "wego.truncated" (facts: host,
/// reason), "wego.proxy", "wego.proxy-login" (facts: host, reason, proxy); Timeout "wego.timeout"
/// (facts: host, seconds), "wego.proxy-timeout" (facts: host, proxy, seconds); Tls "wego.tls"
/// (facts: host, reason); Protocol "wego.not-http" (facts: host, reason), "wego.too-large" (fact:
/// limit); Api, or RateLimited for 429, "wego.http-status" (fact: status) when there is no inspect;
/// Storage "wego.disk-full" / "wego.cannot-write" (facts: path, reason) while streaming; and of the
/// configuration, told by each call: Input "wego.ca-file" (facts: path, reason),
/// "wego.proxy-address" (fact: proxy), Secret "wego.client-certificate" (fact: reason). An error
/// after a Retry-After that was too long to wait for has it as the fact seconds. Every error that
/// comes before anything was sent has UnsentFact.
class HttpClient : public QObject {
    Q_OBJECT

public:
    /// `clock` and `random` must outlive the client.
    HttpClient(const HttpConfiguration& configuration, base::Clock& clock, base::Random& random,
        QObject* parent = nullptr);
    /// With another access manager, for tests.
    HttpClient(const HttpConfiguration& configuration, base::Clock& clock, base::Random& random,
        std::unique_ptr<QNetworkAccessManager> manager, QObject* parent = nullptr);
    /// Cancels the calls that are still running.
    ~HttpClient() override;

    /// The job becomes a child of `session`.
    HttpJob* send(HttpCall call, QObject* session);

    /// The last exchanges, redacted: for "Details" and bug reports. Newest last, at most 200.
    struct TraceLine {
        qint64 atMs = 0;
        QString text;
    };
    [[nodiscard]] QList<TraceLine> trace() const;

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

/// Percent-encoded path and query exactly as HttpClient puts them on the wire; what v3 signs.
QByteArray requestTarget(const QUrl& url);

} // namespace wego::net
