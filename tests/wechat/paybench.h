// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/httpclient.h"
#include "support/fakeclock.h"
#include "support/fakenetworkaccessmanager.h"
#include "support/fakerandom.h"
#include "wechat/pay/payclient.h"
#include "wechat/pay/v2codec.h"

#include <QEventLoop>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <memory>

namespace wego::test {

using Headers = Exchange::Headers;

inline constexpr int LongestRunMs = 60'000;
inline const QString PayHost = QStringLiteral("https://pay.example.com");
inline const QString PublicKeyId = QStringLiteral("PUB_KEY_ID_0116999900012026010100000100000001");
inline const QByteArray PlatformSerial = "3B7E0C91A4D85F2266119900AABBCCDDEEFF0123";

QByteArray gzip(const QByteArray& plain);
QByteArray sha1Hex(const QByteArray& bytes);

/// A pay client on a fake network, with WeChat's side of the signatures.
class PayBench : public QObject {
    Q_OBJECT

public:
    explicit PayBench(domain::PayMode mode);

    /// Complete credentials of the throw-away merchant; V2 and v3 keys both set.
    static wechat::pay::Credentials credentialsFor(domain::PayMode mode);
    void useCredentials(wechat::pay::Credentials credentials);

    /// Expects a v3 request whose Authorization is right.
    Exchange& expectV3(const QByteArray& method, const QString& target);
    /// Expects a V2 request whose sign is right for `key`.
    Exchange& expectV2(const QByteArray& key = "Sandbox2KeyNotReal0123456789ABCD");
    /// Expects a V2 request with these fields, rightly signed; the refund only over the connection
    /// that shows the merchant's certificate.
    Exchange& expectV2Call(const QString& path, const wechat::pay::V2Fields& fields);
    /// A signed answer of V2 to the throw-away merchant.
    static QByteArray v2Reply(
        wechat::pay::V2Fields fields, domain::V2SignType type = domain::V2SignType::Md5);
    /// Gives V2 a connection with a certificate.
    void addCertificate();

    /// Headers that sign `body` with the platform key; by default named by the public key's id.
    Headers signedHeaders(const QByteArray& body, qint64 ageSeconds = 0,
        const QByteArray& serial = PublicKeyId.toLatin1()) const;
    /// The answer of /v3/certificates, encrypted with the APIv3 key of the credentials.
    static QByteArray certificatesReply(const QByteArray& key = "Sandbox3KeyNotReal9876543210abcd");
    static QByteArray linkReply(const QByteArray& bill, const QString& host = PayHost);

    /// Fetches the bill of 2026-11-21.
    base::Result<wechat::pay::ReceivedBill> fetch();
    /// Checks that fetching fails with that code, asks for all that was expected, and leaves no
    /// file.
    void fetchFailsWith(const QString& code);
    base::Result<wechat::pay::CredentialCheck> check();

    /// Waits for the end; retries happen at once.
    template <typename T> base::Result<T> run(net::ResultJob<T>* job)
    {
        QObject::connect(job, &net::Job::retryScheduled, this, [this](int, qint64 delayMs) {
            ++retries;
            QMetaObject::invokeMethod(
                this, [this, delayMs] { clock.advance(delayMs); }, Qt::QueuedConnection);
        });
        // QTest::qWaitFor() looks only every ten milliseconds.
        QEventLoop loop;
        std::optional<base::Result<T>> result;
        job->onFinished(&loop, [&](const base::Result<T>& end) {
            result = end;
            loop.quit();
        });
        QTimer::singleShot(LongestRunMs, &loop, &QEventLoop::quit);
        loop.exec();
        if (!result)
            return base::fail({base::ErrorKind::Timeout, QStringLiteral("test: no end")});
        return *result;
    }

    [[nodiscard]] QStringList filesLeft() const;
    static QByteArray contents(const QString& path);

    FakeClock clock;
    FakeRandom random;
    QTemporaryDir folder;
    int retries = 0;
    std::unique_ptr<net::HttpClient> http;
    FakeNetworkAccessManager* network = nullptr;
    std::unique_ptr<net::HttpClient> certified;
    FakeNetworkAccessManager* certifiedNetwork = nullptr;
    std::unique_ptr<wechat::pay::PayClient> client;
};

/// "ok", or the code of the failure.
template <typename T> QString codeOf(const base::Result<T>& result)
{
    return result ? QStringLiteral("ok") : result.error().code;
}

} // namespace wego::test
