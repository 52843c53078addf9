// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/transport.h"

#include "net/httpclient.h"
#include "net/networkconfiguration.h"
#include "net/onewaybody.h"
#include "net/replyerror.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

using namespace Qt::StringLiterals;

namespace wego::net {
namespace {

void setPlainHttp(QNetworkRequest& request)
{
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(
        QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(
        QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
}

void setDefault(QNetworkRequest& request, const QByteArray& name, const QByteArray& value)
{
    if (!request.hasRawHeader(name))
        request.setRawHeader(name, value);
}

void setDefaultHeaders(QNetworkRequest& request, bool mayHaveBody)
{
    setDefault(request, "User-Agent", "WegoDesk/" WEGO_VERSION);
    // Also tells Qt to leave the bytes alone: it unpacks only what it asked for itself.
    setDefault(request, "Accept-Encoding", "identity");
    if (mayHaveBody)
        setDefault(request, "Content-Type", "application/octet-stream");
}

} // namespace

Transport::Transport(
    const HttpConfiguration& configuration, std::unique_ptr<QNetworkAccessManager> manager)
    : m_manager(std::move(manager))
{
    m_proxy = configuration.proxy.toString(QUrl::RemoveUserInfo);
    if (configuration.proxy.scheme() == "http"_L1)
        m_httpProxy = m_proxy;
    auto tls = tlsConfiguration(configuration);
    auto factory = proxies(configuration);
    if (!tls)
        m_fault = tls.error();
    else
        m_tls = *tls;
    if (!factory)
        m_fault = factory.error();
    else
        m_manager->setProxyFactory(factory->release());
}

Transport::~Transport() = default;

QNetworkRequest Transport::prepare(const HttpRequest& request) const
{
    QNetworkRequest prepared(request.url);
    prepared.setSslConfiguration(m_tls);
    setPlainHttp(prepared);
    for (const auto& [name, value] : request.headers)
        prepared.setRawHeader(name, value);
    setDefaultHeaders(prepared, request.method != "GET" && request.method != "HEAD");
    if (!m_httpProxy.isEmpty())
        prepared.setAttribute(HttpProxyAttribute, m_httpProxy);
    if (!m_proxy.isEmpty())
        prepared.setAttribute(ProxyAttribute, m_proxy);
    return prepared;
}

QNetworkReply* Transport::send(const HttpRequest& request)
{
    const QNetworkRequest prepared = prepare(request);
    if (request.method == "GET" && request.body.isEmpty())
        return m_manager->get(prepared);
    if (request.method == "HEAD")
        return m_manager->head(prepared);
    // A POST gets a body even if it is empty; without one Qt would send the query in its place.
    auto body = std::make_unique<OneWayBody>(request.body);
    QNetworkReply* reply = request.method == "POST"
        ? m_manager->post(prepared, body.get())
        : m_manager->sendCustomRequest(prepared, request.method, body.get());
    body.release()->setParent(reply);
    return reply;
}

} // namespace wego::net
