// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httpattempt.h"

#include "base/clock.h"
#include "net/replyerror.h"

#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace wego::net {
namespace {

base::Error truncatedError(const QNetworkReply& reply)
{
    return {.kind = base::ErrorKind::Network,
        .code = u"wego.truncated"_s,
        .detail = u"fewer bytes than Content-Length says"_s,
        .retryable = true,
        .facts = {{u"host"_s, reply.url().host()}}};
}

int statusOf(const QNetworkReply& reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

/// -1 if the other side does not say.
qint64 announcedBytes(const QNetworkReply& reply)
{
    bool isNumber = false;
    const qint64 length = reply.rawHeader("Content-Length").toLongLong(&isNumber);
    return isNumber ? length : -1;
}

} // namespace

HttpAttempt::HttpAttempt(
    QNetworkReply* reply, base::Clock& clock, Limits limits, Ended ended, QObject* parent)
    : QObject(parent)
    , m_reply(reply)
    , m_clock(clock)
    , m_limits(std::move(limits))
    , m_ended(std::move(ended))
    , m_lastActivityMs(clock.nowMs())
{
    listen();
    armTimeout();
}

HttpAttempt::~HttpAttempt()
{
    release();
}

void HttpAttempt::listen()
{
    QNetworkReply* reply = m_reply;
    connect(reply, &QNetworkReply::requestSent, this, [this] {
        m_isSent = true;
        touch();
        armTimeout();
    });
    connect(reply, &QNetworkReply::uploadProgress, this, &HttpAttempt::touch);
    connect(reply, &QNetworkReply::metaDataChanged, this, &HttpAttempt::onHeaders);
    connect(reply, &QNetworkReply::readyRead, this, &HttpAttempt::onReadyRead);
    connect(reply, &QNetworkReply::finished, this, &HttpAttempt::onFinished);
    connect(reply, &QNetworkReply::sslErrors, this,
        [this](const QList<QSslError>& errors) { m_tlsErrors = errors; });
}

void HttpAttempt::touch()
{
    m_lastActivityMs = m_clock.nowMs();
}

/// Something of the answer has come.
void HttpAttempt::hear()
{
    if (!m_limits.mustComeAtOnce)
        touch();
}

int HttpAttempt::timeLimit() const
{
    return m_isSent ? m_limits.idleTimeoutMs : m_limits.connectTimeoutMs;
}

void HttpAttempt::armTimeout()
{
    const qint64 limit = timeLimit();
    const qint64 idle = m_clock.nowMs() - m_lastActivityMs;
    // Bounded both ways, since somebody may set the clock meanwhile.
    const qint64 wait = qBound(qint64(1), limit - idle, limit);
    const int turn = ++m_turn;
    m_clock.callAfter(wait, this, [this, turn] { checkTimeout(turn); });
}

void HttpAttempt::checkTimeout(int turn)
{
    if (!m_reply || turn != m_turn)
        return;
    // The clock was set back, and until it catches up may be hours.
    if (m_clock.nowMs() < m_lastActivityMs)
        touch();
    if (m_clock.nowMs() - m_lastActivityMs < timeLimit())
        armTimeout();
    else
        fail(timeoutError(*m_reply, m_isSent, timeLimit()));
}

void HttpAttempt::onHeaders()
{
    hear();
    if (!m_isSent) {
        m_isSent = true;
        touch();
        armTimeout();
    }
    m_response.status = statusOf(*m_reply);
    m_response.headers = m_reply->rawHeaderPairs();
    m_response.receivedAtMs = m_clock.nowMs();
}

BodySink& HttpAttempt::sink()
{
    if (!m_sink) {
        const bool toFile = !m_limits.downloadTo.isEmpty() && m_response.status / 100 == 2;
        if (toFile)
            m_sink = std::make_unique<FileSink>(m_limits.downloadTo);
        else
            m_sink = std::make_unique<MemorySink>(m_limits.maxBodyBytes);
    }
    return *m_sink;
}

std::optional<base::Error> HttpAttempt::drain()
{
    const QByteArray bytes = m_reply->readAll();
    m_response.bodyBytes += bytes.size();
    return sink().write(bytes);
}

void HttpAttempt::onReadyRead()
{
    hear();
    if (auto error = drain()) {
        fail(std::move(*error));
        return;
    }
    // Last, since a listener may cancel or destroy us.
    emit progressChanged(m_response.bodyBytes, announcedBytes(*m_reply));
}

bool HttpAttempt::isShort() const
{
    if (m_reply->operation() == QNetworkAccessManager::HeadOperation || m_response.status == 304)
        return false;
    return m_response.bodyBytes < announcedBytes(*m_reply);
}

std::optional<base::Error> HttpAttempt::conclude()
{
    if (auto error = replyError(*m_reply, m_tlsErrors))
        return error;
    onHeaders();
    if (auto error = drain())
        return error;
    if (isShort())
        return truncatedError(*m_reply);
    return sink().close();
}

void HttpAttempt::onFinished()
{
    if (auto error = conclude())
        fail(std::move(*error));
    else
        succeed();
}

void HttpAttempt::succeed()
{
    release();
    m_response.body = m_sink->takeBody();
    m_ended({std::move(m_response), true});
}

void HttpAttempt::fail(base::Error error)
{
    const bool mayHaveLeft = m_isSent || !isSurelyUnsent(m_reply->error());
    discard();
    m_ended({base::fail(std::move(error)), mayHaveLeft});
}

void HttpAttempt::discard()
{
    release();
    m_sink.reset();
}

void HttpAttempt::keepFile()
{
    if (m_sink)
        m_sink->keep();
}

void HttpAttempt::release()
{
    if (!m_reply)
        return;
    QNetworkReply* reply = m_reply;
    m_reply.clear();
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
}

} // namespace wego::net
