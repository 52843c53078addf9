// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakereply.h"

#include "support/fakeclock.h"

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace wego::test {

FakeReply::FakeReply(Exchange exchange, const QNetworkRequest& request,
    QNetworkAccessManager::Operation operation, FakeClock* clock, QObject* parent)
    : QNetworkReply(parent), m_exchange(std::move(exchange))
{
    setRequest(request);
    setUrl(request.url());
    setOperation(operation);
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    if (m_exchange.ending == Exchange::Ending::Hangs)
        return;
    if (m_exchange.ending != Exchange::Ending::Fails)
        QMetaObject::invokeMethod(this, &QNetworkReply::requestSent, Qt::QueuedConnection);
    if (m_exchange.delayMs > 0 && clock)
        clock->callAfter(m_exchange.delayMs, this, [this] { play(); });
    else
        QMetaObject::invokeMethod(this, &FakeReply::play, Qt::QueuedConnection);
}

void FakeReply::play()
{
    if (isFinished())
        return;
    if (m_exchange.ending == Exchange::Ending::Fails) {
        endWith(m_exchange.error);
        return;
    }
    const bool isComplete = m_exchange.ending == Exchange::Ending::Complete;
    sendHead();
    sendBody(isComplete
            ? m_exchange.body
            : m_exchange.body.first(std::min(m_exchange.bytes, m_exchange.body.size())));
    if (m_exchange.ending == Exchange::Ending::Truncates)
        endWith(QNetworkReply::RemoteHostClosedError);
    else if (isComplete)
        endWith(QNetworkReply::NoError);
}

void FakeReply::sendHead()
{
    setAttribute(QNetworkRequest::HttpStatusCodeAttribute, m_exchange.status);
    setRawHeader("Content-Length", QByteArray::number(m_exchange.body.size()));
    for (const auto& [name, value] : std::as_const(m_exchange.headers))
        setRawHeader(name, value);
    emit metaDataChanged();
}

void FakeReply::sendBody(const QByteArray& bytes)
{
    // A listener may have aborted.
    if (bytes.isEmpty() || isFinished())
        return;
    m_unread = bytes;
    emit readyRead();
}

void FakeReply::endWith(QNetworkReply::NetworkError error)
{
    if (isFinished())
        return;
    if (error != QNetworkReply::NoError) {
        const QString text = m_exchange.errorText;
        setError(error, text.isEmpty() ? u"fake error %1"_s.arg(static_cast<int>(error)) : text);
        emit errorOccurred(error);
    }
    setFinished(true);
    emit finished();
}

void FakeReply::abort()
{
    endWith(QNetworkReply::OperationCanceledError);
}

qint64 FakeReply::bytesAvailable() const
{
    return m_unread.size() + QNetworkReply::bytesAvailable();
}

qint64 FakeReply::readData(char* data, qint64 maxSize)
{
    const qsizetype count = std::min(static_cast<qsizetype>(maxSize), m_unread.size());
    std::memcpy(data, m_unread.constData(), static_cast<std::size_t>(count));
    m_unread.remove(0, count);
    return count;
}

} // namespace wego::test
