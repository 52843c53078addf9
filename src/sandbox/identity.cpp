// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/identity.h"

#include "base/clock.h"
#include "base/random.h"
#include "sandbox/authority.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wego::sandbox {

using base::Result;

namespace {

constexpr auto PlatformFolder = "platform"_L1;
constexpr auto PlatformCertificate = "platform/certificate.pem";
constexpr auto PlatformKey = "platform/key.pem";
constexpr auto WechatpayPrivateKey = "platform/pub_key_private.pem";
constexpr auto TlsCertificate = "platform/tls_cert.pem";
constexpr auto TlsKey = "platform/tls_key.pem";

constexpr auto Private = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto Public = Private | QFileDevice::ReadGroup | QFileDevice::ReadOther;

std::unexpected<base::Error> failOnFile(const QString& path, const QString& why)
{
    return base::fail({base::ErrorKind::Storage, u"wego.sandbox-state"_s, path + ": "_L1 + why,
        false, {}, {{u"path"_s, path}}});
}

/// Reads and writes files of one folder; after a failure it only remembers the first one.
class Folder {
public:
    explicit Folder(const QString& path) : m_directory(path) { }

    [[nodiscard]] bool holds(const char* name) const
    {
        return m_directory.exists(QString::fromLatin1(name));
    }
    QByteArray read(const char* name);
    void write(const char* name, QByteArrayView bytes, QFileDevice::Permissions permissions);
    [[nodiscard]] const std::optional<base::Error>& error() const { return m_error; }

private:
    void remember(const QFile& file)
    {
        if (!m_error)
            m_error = failOnFile(file.fileName(), file.errorString()).error();
    }

    QDir m_directory;
    std::optional<base::Error> m_error;
};

QByteArray Folder::read(const char* name)
{
    QFile file(m_directory.filePath(QString::fromLatin1(name)));
    if (!file.open(QIODevice::ReadOnly))
        remember(file);
    return file.readAll();
}

void Folder::write(const char* name, QByteArrayView bytes, QFileDevice::Permissions permissions)
{
    QFile file(m_directory.filePath(QString::fromLatin1(name)));
    file.remove();
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::NewOnly, permissions)
        && file.write(bytes.data(), bytes.size()) == bytes.size() && file.flush();
    if (!written)
        remember(file);
}

bool isComplete(const Folder& folder)
{
    const auto names = {files::CaCertificate, files::MerchantCertificate, files::MerchantKey,
        files::MerchantPkcs12, files::WechatpayKey, files::Secrets, PlatformCertificate,
        PlatformKey, WechatpayPrivateKey, TlsCertificate, TlsKey};
    return std::all_of(
        names.begin(), names.end(), [&](const char* name) { return folder.holds(name); });
}

Validity validityAt(const base::Clock& clock)
{
    const QDateTime computer = QDateTime::currentDateTimeUtc();
    const QDateTime injected = QDateTime::fromMSecsSinceEpoch(clock.nowMs(), Qt::UTC);
    return {std::min(computer, injected).addDays(-1), std::max(computer, injected).addYears(5)};
}

void writePair(
    Folder& folder, const char* certificate, const char* key, const KeyAndCertificate& pair)
{
    folder.write(certificate, pair.certificate.toPem(), Public);
    folder.write(key, pair.key.toPem().reveal(), Private);
}

void writeSecrets(Folder& folder, base::Random& random)
{
    const auto word = [&random] { return QString::fromLatin1(random.nonce(32)); };
    const QJsonObject secrets{
        {u"app_secret"_s, word().toLower()}, {u"api_v2_key"_s, word()}, {u"api_v3_key"_s, word()}};
    folder.write(files::Secrets, QJsonDocument(secrets).toJson(), Private);
}

Result<void> writeMerchant(Folder& folder, const Authority& authority)
{
    const auto merchant = authority.issue(
        {QString(Mchid), u"微信商户系统"_s, u"青禾茶铺（沙箱）"_s});
    if (!merchant)
        return base::fail(merchant.error());
    const auto p12 = makeLegacyPkcs12(
        *merchant, QByteArray(Mchid.data(), Mchid.size()), "Tenpay Certificate");
    if (!p12)
        return base::fail(p12.error());
    writePair(folder, files::MerchantCertificate, files::MerchantKey, *merchant);
    folder.write(files::MerchantPkcs12, *p12, Private);
    return {};
}

Result<void> writePlatform(Folder& folder, const Authority& authority)
{
    const auto platform = authority.issue(
        {u"Tenpay.com sign"_s, u"Tenpay.com"_s, u"Tenpay.com CA Center"_s});
    if (!platform)
        return base::fail(platform.error());
    const auto wechatpay = makeRsaKey();
    if (!wechatpay)
        return base::fail(wechatpay.error());
    const auto tls = authority.issueForLoopback();
    if (!tls)
        return base::fail(tls.error());
    writePair(folder, PlatformCertificate, PlatformKey, *platform);
    writePair(folder, TlsCertificate, TlsKey, *tls);
    folder.write(WechatpayPrivateKey, wechatpay->toPem().reveal(), Private);
    folder.write(files::WechatpayKey, wechatpay->publicKey().toPem(), Public);
    return {};
}

Result<void> makeIdentity(Folder& folder, const QString& path, const base::Clock& clock)
{
    if (!QDir(path).mkpath(PlatformFolder))
        return failOnFile(path, u"cannot make a folder"_s);
    const auto authority = Authority::create(validityAt(clock));
    if (!authority)
        return base::fail(authority.error());
    base::SystemRandom random;
    folder.write(files::CaCertificate, authority->certificate().toPem(), Public);
    writeSecrets(folder, random);
    if (const auto done = writeMerchant(folder, *authority); !done)
        return done;
    if (const auto done = writePlatform(folder, *authority); !done)
        return done;
    if (folder.error())
        return base::fail(*folder.error());
    return {};
}

base::Secret secretIn(const QJsonObject& object, const QString& name)
{
    QByteArray value = object.value(name).toString().toLatin1();
    return base::Secret::take(value);
}

/// WeChat's ids end in digits only; ours are made of the merchant number and the platform's serial.
QString keyIdFor(const security::Certificate& platform)
{
    const quint64 number = platform.serial().left(15).toULongLong(nullptr, 16);
    return u"PUB_KEY_ID_01"_s + Mchid + u"%1"_s.arg(number, 22, 10, QLatin1Char('0'));
}

Result<Identity> readIdentity(Folder& folder, const QString& path)
{
    const auto merchant = security::Certificate::fromPem(folder.read(files::MerchantCertificate));
    const auto platform = security::Certificate::fromPem(folder.read(PlatformCertificate));
    const auto platformKey = security::PrivateKey::fromPem(folder.read(PlatformKey));
    const auto wechatpayKey = security::PrivateKey::fromPem(folder.read(WechatpayPrivateKey));
    const QJsonObject secrets = QJsonDocument::fromJson(folder.read(files::Secrets)).object();
    const QByteArray tlsCertificate = folder.read(TlsCertificate);
    base::Secret tlsKey(folder.read(TlsKey));
    if (folder.error())
        return base::fail(*folder.error());
    if (!merchant || !platform || !platformKey || !wechatpayKey || secrets.isEmpty())
        return base::fail({base::ErrorKind::Storage, u"wego.sandbox-state"_s,
            u"the state folder holds files that cannot be read"_s, false, {}, {{u"path"_s, path}}});
    return Identity{QString(AppId), QString(Mchid), secretIn(secrets, u"app_secret"_s),
        secretIn(secrets, u"api_v2_key"_s), secretIn(secrets, u"api_v3_key"_s), *merchant,
        *platformKey, *platform, *wechatpayKey, keyIdFor(*platform), tlsCertificate,
        std::move(tlsKey)};
}

} // namespace

Result<Identity> openIdentity(const QString& path, const base::Clock& clock)
{
    Folder folder(path);
    if (!isComplete(folder)) {
        if (const auto made = makeIdentity(folder, path, clock); !made)
            return base::fail(made.error());
    }
    return readIdentity(folder, path);
}

} // namespace wego::sandbox
