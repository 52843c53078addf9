// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/connectionform.h"

#include <QFile>

#include <algorithm>

namespace wego::gui {

using namespace Qt::StringLiterals;
using domain::TokenSource;

namespace {

constexpr int Thousand = 1000;
constexpr qint64 LargestCaFile = 4 << 20;

bool isWebAddress(const QUrl& url)
{
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return url.isValid() && isWeb && !url.host().isEmpty();
}

bool isHeaderName(const QString& name)
{
    return std::all_of(name.begin(), name.end(), [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-' || c == u'_');
    });
}

} // namespace

ConnectionForm ConnectionForm::of(const domain::Account& account)
{
    ConnectionForm form;
    form.source = account.token.source;
    form.tokenUrl = account.token.url.toString();
    form.tokenPath = account.token.tokenPath;
    form.expiryPath = account.token.expiryPath;
    form.headerName = QString::fromLatin1(account.token.headerName);
    form.pastedEndMs = account.token.pastedExpiresAtMs;
    form.host = account.oaUrl.toString();
    form.proxy = account.proxy.toString();
    form.caFile = account.caFile;
    form.connectSeconds = account.connectTimeoutMs / Thousand;
    form.idleSeconds = account.idleTimeoutMs / Thousand;
    return form;
}

domain::Account ConnectionForm::applied(domain::Account account) const
{
    account.token.source = source;
    if (source == TokenSource::Url) {
        account.token.url = QUrl(tokenUrl.trimmed());
        account.token.tokenPath = tokenPath.trimmed();
        account.token.expiryPath = expiryPath.trimmed();
        account.token.headerName = headerName.trimmed().toLatin1();
    }
    account.token.pastedExpiresAtMs = pastedEndMs;
    account.oaUrl = QUrl(host.trimmed());
    account.proxy = QUrl(proxy.trimmed());
    account.caFile = caFile.trimmed();
    account.connectTimeoutMs = connectSeconds * Thousand;
    account.idleTimeoutMs = idleSeconds * Thousand;
    return account;
}

ConnectionForm ConnectionForm::rebased(
    const ConnectionForm& saved, const ConnectionForm& stored) const
{
    ConnectionForm merged = stored;
    const auto take = [&](auto member) {
        if (this->*member != saved.*member)
            merged.*member = this->*member;
    };
    take(&ConnectionForm::source);
    for (const auto text : {&ConnectionForm::tokenUrl, &ConnectionForm::tokenPath,
             &ConnectionForm::expiryPath, &ConnectionForm::headerName, &ConnectionForm::host,
             &ConnectionForm::proxy, &ConnectionForm::caFile})
        take(text);
    take(&ConnectionForm::pastedEndMs);
    take(&ConnectionForm::connectSeconds);
    take(&ConnectionForm::idleSeconds);
    return merged;
}

QString ConnectionForm::tokenUrlProblem() const
{
    const QUrl url(tokenUrl.trimmed());
    if (source != TokenSource::Url)
        return {};
    if (!isWebAddress(url))
        return tr("An address like https://example.com/token");
    // A password in an address would be a secret among the settings.
    return url.userInfo().isEmpty() ? QString() : tr("No name and password in the address");
}

QString ConnectionForm::hostProblem() const
{
    const QUrl url(host.trimmed());
    if (host.trimmed().isEmpty())
        return {};
    if (!isWebAddress(url))
        return tr("An address like https://api.weixin.qq.com");
    return url.userInfo().isEmpty() ? QString() : tr("No name and password in the address");
}

QString ConnectionForm::proxyProblem() const
{
    const QUrl url(proxy.trimmed());
    if (proxy.trimmed().isEmpty())
        return {};
    const bool isKnown = url.scheme() == "http"_L1 || url.scheme() == "socks5"_L1;
    if (!url.isValid() || !isKnown || url.host().isEmpty() || url.port() <= 0)
        return tr("A proxy like http://10.0.0.8:3128 or socks5://10.0.0.8:1080");
    return url.password().isEmpty() ? QString() : tr("The password goes into the field beside it");
}

QString ConnectionForm::caFileProblem() const
{
    if (caFile.trimmed().isEmpty())
        return {};
    QFile file(caFile.trimmed());
    if (!file.open(QIODevice::ReadOnly))
        return tr("This file cannot be read");
    return file.read(LargestCaFile).contains("-----BEGIN CERTIFICATE-----")
        ? QString()
        : tr("No certificate in PEM form is in this file");
}

QString ConnectionForm::problem(ConnectionField field, qint64 nowMs) const
{
    const bool isUrl = source == TokenSource::Url;
    switch (field) {
    case ConnectionField::TokenUrl:
        return tokenUrlProblem();
    case ConnectionField::TokenPath:
        return isUrl && tokenPath.trimmed().isEmpty()
            ? tr("Where the token is in the answer, like access_token")
            : QString();
    case ConnectionField::TokenHeader:
        return isUrl && !isHeaderName(headerName.trimmed()) ? tr("Letters, digits and - only")
                                                            : QString();
    case ConnectionField::PastedEnd:
        return source == TokenSource::Pasted && pastedEndMs <= nowMs
            ? tr("The pasted token has ended by then")
            : QString();
    case ConnectionField::Host:
        return hostProblem();
    case ConnectionField::Proxy:
        return proxyProblem();
    case ConnectionField::CaFile:
        return caFileProblem();
    }
    return {};
}

std::optional<ConnectionField> ConnectionForm::firstProblem(qint64 nowMs) const
{
    for (int index = 0; index < ConnectionFieldCount; ++index) {
        const auto field = static_cast<ConnectionField>(index);
        if (!problem(field, nowMs).isEmpty())
            return field;
    }
    return std::nullopt;
}

} // namespace wego::gui
