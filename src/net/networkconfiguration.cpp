// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/networkconfiguration.h"

#include "net/httpclient.h"

#include <QFile>
#include <QHostAddress>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslKey>

using namespace Qt::StringLiterals;

namespace wego::net {
namespace {

constexpr int DefaultHttpProxyPort = 8080;
constexpr int DefaultSocksPort = 1080;

class OneProxy final : public QNetworkProxyFactory {
public:
    explicit OneProxy(const QNetworkProxy& proxy) : m_proxy(proxy) { }
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery&) override { return {m_proxy}; }

private:
    QNetworkProxy m_proxy;
};

class SystemProxies final : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override
    {
        const QString host = query.peerHostName();
        if (host == "localhost"_L1 || QHostAddress(host).isLoopback())
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return systemProxyForQuery(query);
    }
};

base::Error caFileError(const QString& path, const QString& reason)
{
    return {.kind = base::ErrorKind::Input,
        .code = u"wego.ca-file"_s,
        .facts = {{u"path"_s, path}, {u"reason"_s, reason}}};
}

base::Error clientCertificateError(const QString& reason)
{
    return {.kind = base::ErrorKind::Secret,
        .code = u"wego.client-certificate"_s,
        .facts = {{u"reason"_s, reason}}};
}

base::Result<QList<QSslCertificate>> readAuthorities(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(caFileError(path, file.errorString()));
    QList<QSslCertificate> certificates = QSslCertificate::fromDevice(&file, QSsl::Pem);
    if (certificates.isEmpty())
        return base::fail(caFileError(path, u"no PEM certificate in it"_s));
    return certificates;
}

QSslKey readKey(const base::Secret& pem)
{
    const QByteArray bytes = QByteArray::fromRawData(pem.reveal().data(), pem.reveal().size());
    const QSslKey rsa(bytes, QSsl::Rsa);
    return rsa.isNull() ? QSslKey(bytes, QSsl::Ec) : rsa;
}

std::optional<base::Error> addClientCertificate(
    QSslConfiguration& tls, const HttpConfiguration& configuration)
{
    const QList<QSslCertificate> chain = QSslCertificate::fromData(
        configuration.clientCertificate, QSsl::Pem);
    if (chain.isEmpty())
        return clientCertificateError(u"the certificate is not PEM"_s);
    const QSslKey key = readKey(configuration.clientKey);
    if (key.isNull())
        return clientCertificateError(u"the key is not a PEM key"_s);
    tls.setLocalCertificateChain(chain);
    tls.setPrivateKey(key);
    return {};
}

std::optional<QNetworkProxy::ProxyType> proxyType(const QString& scheme)
{
    if (scheme == "http"_L1)
        return QNetworkProxy::HttpProxy;
    if (scheme == "socks5"_L1)
        return QNetworkProxy::Socks5Proxy;
    return {};
}

/// Without a scheme the password is part of the path, so nothing with an @ is repeated.
QString withoutPassword(const QUrl& url)
{
    const QString text = url.toString(QUrl::RemoveUserInfo);
    return text.contains(u'@') ? u"***"_s : text;
}

} // namespace

base::Result<QSslConfiguration> tlsConfiguration(const HttpConfiguration& configuration)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    if (!configuration.caFile.isEmpty()) {
        const auto own = readAuthorities(configuration.caFile);
        if (!own)
            return base::fail(own.error());
        // Naming any authority stops Qt from loading the system's by itself.
        tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + *own);
    }
    if (!configuration.clientCertificate.isEmpty()) {
        if (auto error = addClientCertificate(tls, configuration))
            return base::fail(std::move(*error));
    }
    return tls;
}

base::Result<std::unique_ptr<QNetworkProxyFactory>> proxies(const HttpConfiguration& configuration)
{
    const QUrl& url = configuration.proxy;
    if (url.isEmpty())
        return std::make_unique<SystemProxies>();
    const auto type = proxyType(url.scheme());
    if (!type || !url.isValid() || url.host().isEmpty()) {
        return base::fail({.kind = base::ErrorKind::Input,
            .code = u"wego.proxy-address"_s,
            .facts = {{u"proxy"_s, withoutPassword(url)}}});
    }
    const int port = url.port(
        *type == QNetworkProxy::HttpProxy ? DefaultHttpProxyPort : DefaultSocksPort);
    const QString password = QString::fromUtf8(configuration.proxyPassword.reveal());
    return std::make_unique<OneProxy>(
        QNetworkProxy(*type, url.host(), static_cast<quint16>(port), url.userName(), password));
}

} // namespace wego::net
