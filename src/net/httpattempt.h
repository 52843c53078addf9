// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "net/bodysink.h"
#include "net/httpclient.h"

#include <QObject>
#include <QPointer>
#include <QSslError>

#include <functional>
#include <memory>

class QNetworkReply;

namespace wego::net {

/// One try of a call: owns the reply, watches its time-outs, collects what comes. Time-outs follow
/// the injected clock: the connect limit until the request is out, then the idle limit.
class HttpAttempt final : public QObject {
    Q_OBJECT

public:
    struct Limits {
        int connectTimeoutMs;
        int idleTimeoutMs;
        qint64 maxBodyBytes;
        QString downloadTo;
        bool mustComeAtOnce; ///< the idle limit is for all of the answer
    };
    struct Outcome {
        base::Result<HttpResponse> response;
        bool mayHaveLeft; ///< false only if surely no byte of the request was sent
    };
    using Ended = std::function<void(const Outcome&)>;

    /// Takes over `reply`. `ended` is called once, not from inside the constructor, and not after
    /// discard() or destruction.
    HttpAttempt(
        QNetworkReply* reply, base::Clock& clock, Limits limits, Ended ended, QObject* parent);
    ~HttpAttempt() override;

    /// Stops, and removes what was written.
    void discard();
    /// The downloaded file stays.
    void keepFile();

signals:
    void progressChanged(qint64 done, qint64 total);

private:
    void listen();
    void touch();
    void hear();
    void armTimeout();
    void checkTimeout(int turn);
    [[nodiscard]] int timeLimit() const;

    void onHeaders();
    void onReadyRead();
    void onFinished();
    [[nodiscard]] std::optional<base::Error> drain();
    [[nodiscard]] std::optional<base::Error> conclude();
    [[nodiscard]] bool isShort() const;
    [[nodiscard]] BodySink& sink();

    void fail(base::Error error);
    void succeed();
    void release();

    QPointer<QNetworkReply> m_reply;
    base::Clock& m_clock;
    Limits m_limits;
    Ended m_ended;
    HttpResponse m_response;
    std::unique_ptr<BodySink> m_sink;
    QList<QSslError> m_tlsErrors;
    qint64 m_lastActivityMs;
    int m_turn = 0;
    bool m_isSent = false;
};

} // namespace wego::net
