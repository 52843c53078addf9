// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/accountoptions.h"

#include "cli/connectionoptions.h"
#include "cli/paymentoptions.h"
#include "domain/accountrules.h"
#include "services/accountsafety.h"

#include <QFile>
#include <QFileInfo>

#include <array>
#include <tuple>

using namespace Qt::StringLiterals;

namespace wego::cli {

namespace {

using services::MerchantFile;

struct FileOption {
    QLatin1StringView name;
    MerchantFile::Kind kind; ///< what the file must be
};

// WeChat's public key comes last, so that the merchant's own files decide what fits.
constexpr std::array FileOptions{
    FileOption{"p12"_L1, MerchantFile::Kind::Pkcs12},
    FileOption{"cert"_L1, MerchantFile::Kind::Certificate},
    FileOption{"key"_L1, MerchantFile::Kind::PrivateKey},
    FileOption{"wechatpay-key"_L1, MerchantFile::Kind::WechatpayPublicKey},
};

constexpr qint64 LargestFile = 1024 * 1024;

QLatin1StringView wordFor(MerchantFile::Kind kind)
{
    switch (kind) {
    case MerchantFile::Kind::PrivateKey:
        return "a private key"_L1;
    case MerchantFile::Kind::Certificate:
        return "a certificate"_L1;
    case MerchantFile::Kind::PlatformCertificate:
        return "a platform certificate"_L1;
    case MerchantFile::Kind::WechatpayPublicKey:
        return "WeChat Pay's public key"_L1;
    case MerchantFile::Kind::Pkcs12:
        return "a p12 file"_L1;
    case MerchantFile::Kind::Pkcs12Locked:
        return "a p12 file with another password"_L1;
    case MerchantFile::Kind::Archive:
        return "a zip archive"_L1;
    case MerchantFile::Kind::OtherCertificate:
        return "a certificate that WeChat Pay does not know"_L1;
    case MerchantFile::Kind::Unknown:
        break;
    }
    return "something else"_L1;
}

QLatin1StringView reasonFor(const MerchantFile& file)
{
    return file.fit == MerchantFile::Fit::OwnKey ? "the merchant's own public key"_L1
                                                 : wordFor(file.kind);
}

QLatin1StringView codeFor(const MerchantFile& file)
{
    switch (file.fit) {
    case MerchantFile::Fit::WrongMerchant:
        return "wego.certificate-merchant"_L1;
    case MerchantFile::Fit::KeyDiffers:
        return "wego.key-differs"_L1;
    case MerchantFile::Fit::Expired:
        return "wego.certificate-expired"_L1;
    case MerchantFile::Fit::Fits:
    case MerchantFile::Fit::OwnKey:
    case MerchantFile::Fit::Unusable:
        break;
    }
    return file.kind == MerchantFile::Kind::Pkcs12Locked ? "wego.p12-password"_L1
                                                         : "wego.merchant-file"_L1;
}

base::Error unfit(const FileOption& option, const QString& path, const MerchantFile& file)
{
    return {.kind = base::ErrorKind::Input,
        .code = codeFor(file),
        .detail = u"--%1 %2: is %3"_s.arg(option.name, path, reasonFor(file)),
        .facts = {{u"path"_s, path}, {u"file"_s, file.name}, {u"option"_s, option.name},
            {u"reason"_s, reasonFor(file)}, {u"mchid"_s, file.mchid}, {u"serial"_s, file.serial},
            {u"date"_s, file.notAfter.toString(Qt::ISODate)}}};
}

base::Result<QByteArray> readWhole(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > LargestFile) {
        return base::fail({.kind = base::ErrorKind::Input,
            .code = u"wego.cannot-read"_s,
            .detail = u"%1: %2"_s.arg(path, file.errorString()),
            .facts = {{u"path"_s, path}}});
    }
    return file.readAll();
}

base::Result<void> takeFile(services::AccountDraft& draft, const FileOption& option,
    const QString& path, const QDateTime& now)
{
    base::Result<QByteArray> bytes = readWhole(path);
    if (!bytes)
        return base::fail(bytes.error());
    const MerchantFile file = services::Accounts::takeFile(
        draft, QFileInfo(path).fileName(), *bytes, now);
    base::wipeMemory(bytes->data(), static_cast<std::size_t>(bytes->size()));
    const bool rightKind = file.kind == option.kind;
    if (!rightKind || file.fit != MerchantFile::Fit::Fits)
        return base::fail(unfit(option, path, file));
    return {};
}

} // namespace

void AccountOptions::declareSettings(QCommandLineParser& parser)
{
    parser.addOptions({
        {u"appid"_s, tr("AppID of the official account: wx and 16 digits."), u"id"_s},
        {u"mchid"_s, tr("Merchant number."), u"id"_s},
        {u"sub-mchid"_s, tr("Sub-merchant number, for service providers."), u"id"_s},
        {u"oa-url"_s, tr("Another host for the official account's interface."), u"url"_s},
        {u"pay-url"_s, tr("Another host for WeChat Pay."), u"url"_s},
        {u"ca-file"_s, tr("An additional certification authority (PEM)."), u"file"_s},
        {u"proxy"_s, tr("http://host:port or socks5://host:port, without a password."), u"url"_s},
    });
    ConnectionOptions::declare(parser);
    PaymentOptions::declare(parser);
}

void AccountOptions::declareCredentials(QCommandLineParser& parser)
{
    parser.addOptions({
        {u"cert"_s, tr("Merchant certificate, apiclient_cert.pem."), u"file"_s},
        {u"key"_s, tr("Merchant key, apiclient_key.pem; read once, kept by the keychain."),
            u"file"_s},
        {u"p12"_s, tr("Both in one file, apiclient_cert.p12."), u"file"_s},
        {u"wechatpay-key"_s, tr("WeChat Pay's public key, pub_key.pem."), u"file"_s},
        {u"wechatpay-key-id"_s, tr("Its number, PUB_KEY_ID_..."), u"id"_s},
    });
}

void AccountOptions::declareSecrets(QCommandLineParser& parser)
{
    parser.addOption({u"secrets-stdin"_s,
        tr("Read secrets from standard input: a JSON object with app_secret, api_v2_key, "
           "api_v3_key, p12_password, push_token, push_aes_key, proxy_password, "
           "token_url_header, access_token. Without it they are asked on the terminal.")});
}

base::Result<SecretInput::Given> AccountOptions::readSecrets(
    const QCommandLineParser& parser, QIODevice& in)
{
    if (!parser.isSet(u"secrets-stdin"_s))
        return SecretInput::Given{};
    return SecretInput::readJson(in);
}

namespace {

/// Without a scheme a password stands where nobody looks for one, so nothing with an @ is repeated.
QString notAnAddress(const QString& text, const QStringList& schemes)
{
    const QString beginnings = AccountOptions::tr("%1:// or %2://").arg(schemes[0], schemes[1]);
    if (text.contains(u'@'))
        return AccountOptions::tr("That is not an address. It begins with %1. A password comes in "
                                  "with --secrets-stdin, never in an argument.")
            .arg(beginnings);
    return AccountOptions::tr("\"%1\" is not an address. It begins with %2.").arg(text, beginnings);
}

Usage<QUrl> readUrl(const QString& text, const QStringList& schemes)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !schemes.contains(url.scheme()))
        return std::unexpected(notAnAddress(text, schemes));
    if (!url.password().isEmpty()) {
        return std::unexpected(AccountOptions::tr(
            "A password does not belong into an argument, where every program on this computer can "
            "read it. Leave it out and give it as proxy_password with --secrets-stdin, or type it "
            "when asked."));
    }
    const bool isProxy = schemes.contains(u"socks5"_s);
    if (!isProxy && !url.userName().isEmpty())
        return std::unexpected(AccountOptions::tr(
            "A user does not belong into this address: it would be kept and exported with the "
            "settings. Only a proxy has one."));
    return url;
}

/// Whether the option takes away what an account has. Of a new one an empty text is a slip.
bool isTakenAway(
    const QCommandLineParser& parser, const QString& option, const domain::Account& account)
{
    return !account.id.isEmpty() && parser.value(option).isEmpty();
}

QString hostsMisuse(const QCommandLineParser& parser, domain::Account& account)
{
    const QStringList web{u"https"_s, u"http"_s};
    const std::tuple<QString, QUrl*, QStringList> options[] = {{u"oa-url"_s, &account.oaUrl, web},
        {u"pay-url"_s, &account.payUrl, web},
        {u"proxy"_s, &account.proxy, {u"http"_s, u"socks5"_s}}};
    for (const auto& [option, target, schemes] : options) {
        if (!parser.isSet(option))
            continue;
        if (isTakenAway(parser, option, account)) {
            target->clear();
            continue;
        }
        const Usage<QUrl> url = readUrl(parser.value(option), schemes);
        if (!url)
            return url.error();
        *target = *url;
    }
    return {};
}

QString authorityMisuse(const QCommandLineParser& parser, domain::Account& account)
{
    if (!parser.isSet(u"ca-file"_s))
        return {};
    account.caFile.clear();
    if (isTakenAway(parser, u"ca-file"_s, account))
        return {};
    QFile file(parser.value(u"ca-file"_s));
    account.caFile = QFileInfo(file).absoluteFilePath();
    if (!file.open(QIODevice::ReadOnly))
        return AccountOptions::tr("\"%1\" cannot be read: %2")
            .arg(account.caFile, file.errorString());
    if (!file.read(LargestFile).contains("-----BEGIN CERTIFICATE-----"))
        return AccountOptions::tr(
            "\"%1\" is no file of certificates: PEM, with a line \"-----BEGIN "
            "CERTIFICATE-----\".")
            .arg(account.caFile);
    return {};
}

void takeNumbers(const QCommandLineParser& parser, domain::Account& account)
{
    for (const auto& [option, target] : {std::pair{u"appid"_s, &account.appId},
             std::pair{u"mchid"_s, &account.mchid}, std::pair{u"sub-mchid"_s, &account.subMchid}}) {
        if (parser.isSet(option))
            *target = parser.value(option);
    }
}

QString numbersMisuse(const domain::Account& account)
{
    if (domain::checkAccountName(account.name))
        return AccountOptions::tr("\"%1\" cannot be a name: 1 to 40 characters.").arg(account.name);
    if (!account.appId.isEmpty() && domain::checkAppId(account.appId))
        return AccountOptions::tr("\"%1\" is not an AppID: wx and 16 digits 0-9 a-f.")
            .arg(account.appId);
    for (const QString& number : {account.mchid, account.subMchid}) {
        if (!number.isEmpty() && domain::checkMchid(number))
            return AccountOptions::tr("\"%1\" is not a merchant number: 8 to 10 digits.")
                .arg(number);
    }
    if (account.appId.isEmpty() && account.mchid.isEmpty())
        return AccountOptions::tr("An account needs --appid or --mchid, or both.");
    return {};
}

} // namespace

Usage<domain::Account> AccountOptions::readSettings(
    const QCommandLineParser& parser, const QDateTime& now, domain::Account account)
{
    takeNumbers(parser, account);
    QString problem = numbersMisuse(account);
    if (problem.isEmpty())
        problem = hostsMisuse(parser, account);
    if (problem.isEmpty())
        problem = authorityMisuse(parser, account);
    if (problem.isEmpty())
        problem = ConnectionOptions::apply(parser, now, account);
    if (problem.isEmpty())
        problem = PaymentOptions::apply(parser, account);
    if (!problem.isEmpty())
        return std::unexpected(problem);
    return account;
}

QString AccountOptions::encryptionWarning(const domain::Account& account)
{
    const QString host = services::unencryptedHost(account);
    return host.isEmpty() ? QString() : tr("Careful: %1 is asked without encryption.").arg(host);
}

QString AccountOptions::credentialMisuse(const QCommandLineParser& parser)
{
    if (parser.isSet(u"wechatpay-key"_s) != parser.isSet(u"wechatpay-key-id"_s))
        return tr("--wechatpay-key and --wechatpay-key-id belong together.");
    const QString keyId = parser.value(u"wechatpay-key-id"_s);
    if (!keyId.isEmpty() && domain::checkWechatpayKeyId(keyId))
        return tr("\"%1\" is not the number of a public key: PUB_KEY_ID_...").arg(keyId);
    for (const FileOption& option : FileOptions) {
        if (parser.value(option.name).contains(u"-----BEGIN"))
            return tr("--%1 takes the name of a file, never its content. If that was a real key, "
                      "change it.")
                .arg(option.name);
    }
    return {};
}

base::Result<void> AccountOptions::takeFiles(
    services::AccountDraft& draft, const QCommandLineParser& parser, const QDateTime& now)
{
    for (const FileOption& option : FileOptions) {
        if (!parser.isSet(option.name))
            continue;
        if (auto taken = takeFile(draft, option, parser.value(option.name), now); !taken)
            return taken;
    }
    return {};
}

} // namespace wego::cli
