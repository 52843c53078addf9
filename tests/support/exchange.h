// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPair>
#include <QString>
#include <QUrl>

#include <functional>
#include <optional>

namespace wego::test {

/// One request that a test expects, and what comes back.
struct Exchange {
    using Headers = QList<QPair<QByteArray, QByteArray>>;
    /// Says what is wrong with a request; empty if nothing is.
    using Check = std::function<QString(const QNetworkRequest& request, const QByteArray& body)>;

    enum class Ending {
        Complete,
        Fails,     ///< `error` instead of an answer
        Hangs,     ///< not even a connection
        Stalls,    ///< silence after `bytes` bytes of the body
        Truncates, ///< the line drops after `bytes` bytes of the body
    };

    Exchange(QByteArray theMethod, QUrl theUrl)
        : method(std::move(theMethod)), url(std::move(theUrl))
    {
    }

    Exchange& withHeader(const QByteArray& name, const QByteArray& value);
    Exchange& withBody(const QByteArray& expected);
    Exchange& checkedBy(Check theCheck);
    Exchange& answers(
        int theStatus, const QByteArray& theBody = {}, const Headers& theHeaders = {});
    Exchange& fails(QNetworkReply::NetworkError theError, const QString& theText = {});
    Exchange& hangs();
    Exchange& stallsAfter(qsizetype theBytes);
    Exchange& truncatesAfter(qsizetype theBytes);
    /// By the fake clock; without it the answer comes on the next turn of the event loop.
    Exchange& after(qint64 ms);

    /// What differs from the expectation; empty if nothing does.
    [[nodiscard]] QString mismatch(const QByteArray& actualMethod, const QNetworkRequest& request,
        const QByteArray& actualBody) const;

    QByteArray method;
    QUrl url;
    Headers expectedHeaders;
    std::optional<QByteArray> expectedBody;
    Check check;

    Ending ending = Ending::Complete;
    int status = 200;
    QByteArray body;
    Headers headers;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QString errorText; ///< what Qt says of it; made up if empty
    qsizetype bytes = 0;
    qint64 delayMs = 0;
};

} // namespace wego::test
