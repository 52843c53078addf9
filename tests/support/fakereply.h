// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/exchange.h"

#include <QNetworkReply>

namespace wego::test {

class FakeClock;

/// Plays the answer of an exchange, with the signals in the order in which Qt sends them.
class FakeReply final : public QNetworkReply {
    Q_OBJECT

public:
    /// `clock` is needed for exchanges with a delay.
    FakeReply(Exchange exchange, const QNetworkRequest& request,
        QNetworkAccessManager::Operation operation, FakeClock* clock, QObject* parent);

    void abort() override;
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 maxSize) override;

private:
    void play();
    void sendHead();
    void sendBody(const QByteArray& bytes);
    void endWith(QNetworkReply::NetworkError error);

    Exchange m_exchange;
    QByteArray m_unread;
};

} // namespace wego::test
