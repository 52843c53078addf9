// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/accountsafety.h"

using namespace Qt::StringLiterals;

namespace wego::services {
namespace {

using domain::Account;
using domain::SecretKind;

/// The kinds that go to a host which the account names.
constexpr SecretKind GivenForAHost[] = {SecretKind::TokenUrlHeader, SecretKind::ProxyPassword};

/// A token service that is not in use now may be so again, with what is stored.
QUrl addressFor(const Account& account, SecretKind kind)
{
    if (kind == SecretKind::TokenUrlHeader && !account.token.headerName.isEmpty())
        return account.token.url;
    if (kind == SecretKind::ProxyPassword && !account.proxy.userName().isEmpty())
        return account.proxy;
    return {};
}

int portOf(const QUrl& url)
{
    if (url.scheme() == u"https")
        return url.port(443);
    return url.port(url.scheme() == u"http" ? 80 : 1080);
}

bool isSameHost(const QUrl& a, const QUrl& b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && portOf(a) == portOf(b);
}

QByteArrayView withoutLineEnds(QByteArrayView text)
{
    while (text.endsWith('\n') || text.endsWith('\r'))
        text.chop(1);
    return text;
}

template <typename Predicate>
QList<SecretKind> kindsWhere(const Account& before, const Account& after, Predicate fits)
{
    QList<SecretKind> kinds;
    for (const SecretKind kind : GivenForAHost) {
        const QUrl from = addressFor(before, kind);
        if (!from.isEmpty() && fits(from, addressFor(after, kind)))
            kinds.append(kind);
    }
    return kinds;
}

} // namespace

void trimSecrets(std::map<SecretKind, base::Secret>& secrets)
{
    for (auto& [kind, secret] : secrets) {
        const QByteArrayView all = secret.reveal();
        const QByteArrayView text = kind == SecretKind::ProxyPassword ? withoutLineEnds(all)
                                                                      : all.trimmed();
        // Blanks alone are not the wish to have none.
        const bool isPem = kind == SecretKind::MerchantPrivateKey;
        if (!isPem && !text.isEmpty() && text.size() < all.size())
            secret = base::Secret(text);
    }
}

bool isUnencrypted(const QUrl& url)
{
    const QString host = url.host();
    const bool isHere = host == u"localhost" || host == u"127.0.0.1" || host == u"::1";
    return url.scheme() == u"http" && !isHere;
}

QString unencryptedHost(const Account& account)
{
    const bool asksService = account.token.source == domain::TokenSource::Url;
    const QUrl service = asksService ? account.token.url : QUrl();
    for (const QUrl& url : {account.oaUrl, account.payUrl, service}) {
        if (isUnencrypted(url))
            return url.host();
    }
    return {};
}

QList<SecretKind> redirectedSecrets(const Account& before, const Account& after)
{
    return kindsWhere(before, after,
        [](const QUrl& from, const QUrl& to) { return !to.isEmpty() && !isSameHost(from, to); });
}

QList<SecretKind> unusedSecrets(const Account& before, const Account& after)
{
    auto kinds = kindsWhere(
        before, after, [](const QUrl&, const QUrl& to) { return to.isEmpty(); });
    const auto usesClassic = [](const Account& account) {
        return account.token.source == domain::TokenSource::Classic;
    };
    if (usesClassic(before) && !usesClassic(after))
        kinds.append(SecretKind::ClassicToken);
    return kinds;
}

QString recipientOf(const Account& account, SecretKind kind)
{
    return addressFor(account, kind).host();
}

} // namespace wego::services
