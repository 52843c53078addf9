// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/addresslookup.h"

#include "base/clock.h"
#include "net/httpclient.h"
#include "net/networkconfiguration.h"

#include <QHostInfo>
#include <QNetworkProxy>

using namespace Qt::StringLiterals;

namespace wego::net {
namespace {

base::Error unknownHost(const QString& host, const QString& reason)
{
    return {base::ErrorKind::Network, u"wego.host-unknown"_s, reason, true, {},
        {{u"host"_s, host}, {u"reason"_s, reason}}};
}

base::Error noAnswer(const QString& host, int limitMs)
{
    return {base::ErrorKind::Timeout, u"wego.timeout"_s, u"no address in time"_s, true, {},
        {{u"host"_s, host}, {u"seconds"_s, QString::number(limitMs / 1000)}}};
}

base::Result<QStringList> addressesIn(const QHostInfo& info, const QString& host)
{
    QStringList addresses;
    for (const QHostAddress& address : info.addresses())
        addresses.append(address.toString());
    if (addresses.isEmpty())
        return base::fail(unknownHost(host, info.errorString()));
    return addresses;
}

} // namespace

QString hostToLookUp(const QUrl& url, const QUrl& proxy)
{
    const auto factory = proxies({.proxy = proxy});
    if (!factory)
        return proxy.host();
    const auto ways = (*factory)->queryProxy(QNetworkProxyQuery(url));
    const QString first = ways.isEmpty() ? QString() : ways.first().hostName();
    return first.isEmpty() ? url.host() : first;
}

AddressLookupJob::AddressLookupJob(
    const QString& host, int limitMs, base::Clock& clock, QObject* parent)
    : ResultJob(parent), m_host(host), m_limitMs(limitMs), m_clock(clock)
{
}

AddressLookupJob::~AddressLookupJob()
{
    abort();
}

void AddressLookupJob::start()
{
    m_lookup = QHostInfo::lookupHost(
        m_host, this, [this](const QHostInfo& info) { finish(addressesIn(info, m_host)); });
    m_clock.callAfter(m_limitMs, this, [this] { finish(base::fail(noAnswer(m_host, m_limitMs))); });
}

void AddressLookupJob::abort()
{
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(m_lookup);
}

} // namespace wego::net
