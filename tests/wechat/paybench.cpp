// SPDX-License-Identifier: GPL-3.0-or-later
#include "wechat/paybench.h"

#include "security/ciphers.h"
#include "security/paydata.h"
#include "wechat/pay/v2codec.h"
#include "wechat/pay/v3codec.h"

#include <QCryptographicHash>
#include <QDir>
#include <QRegularExpression>

#include <zlib.h>

using namespace Qt::StringLiterals;

namespace wego::test {

using base::Secret;
using domain::PayMode;
using security::PrivateKey;
using security::PublicKey;
using wechat::pay::Credentials;

namespace {

const QByteArray V2Key = "Sandbox2KeyNotReal0123456789ABCD";

QString valueIn(const QString& header, const QString& name)
{
    const QRegularExpression pattern(name + u"=\"([^\"]*)\""_s);
    return pattern.match(header).captured(1);
}

QString checkAuthorization(
    const QByteArray& method, const QNetworkRequest& request, const QByteArray& body)
{
    static const PublicKey merchant =
        PrivateKey::fromPem(payFile("throwaway-merchant-key.pem"))->publicKey();
    const QString header = QString::fromLatin1(request.rawHeader("Authorization"));
    const wechat::pay::V3Message message{method, net::requestTarget(request.url()),
        valueIn(header, u"timestamp"_s).toLongLong(), valueIn(header, u"nonce_str"_s).toLatin1(),
        body};
    const bool isRight = header.startsWith(u"WECHATPAY2-SHA256-RSA2048 mchid=\"1699990001\"")
        && security::rsaSha256Verify(merchant, wechat::pay::v3SignedText(message),
            valueIn(header, u"signature"_s).toLatin1());
    return isRight ? QString() : u"wrong Authorization "_s + header;
}

} // namespace

QByteArray gzip(const QByteArray& plain)
{
    z_stream stream{};
    deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
    QByteArray input = plain;
    QByteArray packed(
        static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(plain.size()))) + 64,
        Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef*>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

QByteArray sha1Hex(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).toHex();
}

PayBench::PayBench(PayMode mode)
{
    auto manager = std::make_unique<FakeNetworkAccessManager>(&clock);
    network = manager.get();
    http = std::make_unique<net::HttpClient>(
        net::HttpConfiguration{}, clock, random, std::move(manager));
    useCredentials(credentialsFor(mode));
}

Credentials PayBench::credentialsFor(PayMode mode)
{
    Credentials credentials;
    credentials.mode = mode;
    credentials.appId = u"wx5f3c0a9d17e2b846"_s;
    credentials.mchid = u"1699990001"_s;
    credentials.apiV2Key = Secret("Sandbox2KeyNotReal0123456789ABCD");
    credentials.apiV3Key = Secret("Sandbox3KeyNotReal9876543210abcd");
    credentials.privateKey = *PrivateKey::fromPem(payFile("throwaway-merchant-key.pem"));
    credentials.merchantSerial = u"0A5C3E7F10D2B4968F0E1D2C3B4A59687786950F"_s;
    if (mode == PayMode::V3PublicKey) {
        credentials.wechatpayKeyId = PublicKeyId;
        credentials.wechatpayKey = *PublicKey::fromPem(payFile("throwaway-platform-pubkey.pem"));
    }
    return credentials;
}

void PayBench::useCredentials(Credentials credentials)
{
    client = wechat::pay::makePayClient(
        std::move(credentials), QUrl(PayHost), *http, clock, random, certified.get());
}

Exchange& PayBench::expectV3(const QByteArray& method, const QString& target)
{
    return network->expect(method, QUrl(PayHost + target))
        .checkedBy([method](const QNetworkRequest& request, const QByteArray& body) {
            return checkAuthorization(method, request, body);
        });
}

Exchange& PayBench::expectV2(const QByteArray& key)
{
    return network->expect("POST", QUrl(PayHost + u"/pay/downloadbill"_s))
        .checkedBy([key](const QNetworkRequest&, const QByteArray& body) {
            const auto fields = wechat::pay::v2ParseXml(body);
            const bool isRight = fields && wechat::pay::v2IsSigned(*fields, Secret(key));
            return isRight ? QString() : u"wrong sign in "_s + QString::fromUtf8(body);
        });
}

Exchange& PayBench::expectV2Call(const QString& path, const wechat::pay::V2Fields& expected)
{
    FakeNetworkAccessManager* way = path.startsWith(u"/secapi/") ? certifiedNetwork : network;
    return way->expect("POST", QUrl(PayHost + path))
        .checkedBy([expected](const QNetworkRequest&, const QByteArray& body) {
            auto fields = wechat::pay::v2ParseXml(body);
            if (!fields || !wechat::pay::v2IsSigned(*fields, Secret(V2Key)))
                return u"wrong sign in "_s + QString::fromUtf8(body);
            for (const char* common : {"appid", "mch_id", "nonce_str", "sign"})
                if (fields->take(common).isEmpty())
                    return u"without "_s + QLatin1StringView(common);
            return *fields == expected ? QString() : u"other fields: "_s + QString::fromUtf8(body);
        });
}

QByteArray PayBench::v2Reply(wechat::pay::V2Fields fields, domain::V2SignType type)
{
    const wechat::pay::V2Fields common = {{"return_code", "SUCCESS"}, {"result_code", "SUCCESS"},
        {"appid", "wx5f3c0a9d17e2b846"}, {"mch_id", "1699990001"}, {"nonce_str", "Zt5Hq0WnB3uJ"}};
    for (auto field = common.cbegin(); field != common.cend(); ++field)
        if (!fields.contains(field.key()))
            fields.insert(field.key(), field.value());
    fields.insert("sign", wechat::pay::v2Sign(fields, Secret(V2Key), type));
    return *wechat::pay::v2WriteXml(fields);
}

void PayBench::addCertificate()
{
    auto manager = std::make_unique<FakeNetworkAccessManager>(&clock);
    certifiedNetwork = manager.get();
    client.reset();
    certified = std::make_unique<net::HttpClient>(
        net::HttpConfiguration{}, clock, random, std::move(manager));
}

Headers PayBench::signedHeaders(
    const QByteArray& body, qint64 ageSeconds, const QByteArray& serial) const
{
    static const PrivateKey platform = *PrivateKey::fromPem(payFile("throwaway-platform-key.pem"));
    wechat::pay::V3Signature signature{
        clock.nowSeconds() - ageSeconds, "f2a94c07d16be853a0b7", {}, QString::fromLatin1(serial)};
    signature.signature = *security::rsaSha256Sign(
        platform, wechat::pay::v3ReplyText(signature, body));
    return {{"Request-ID", "08F78B"}, {"Wechatpay-Nonce", signature.nonce},
        {"Wechatpay-Timestamp", QByteArray::number(signature.timestamp)},
        {"Wechatpay-Serial", serial}, {"Wechatpay-Signature", signature.signature}};
}

QByteArray PayBench::certificatesReply(const QByteArray& key)
{
    const auto cipher = security::aesGcmEncrypt(
        Secret(key), "c3rtDemo0001", "certificate", payFile("throwaway-platform-cert.pem"));
    return "{\"data\":[{\"serial_no\":\"" + PlatformSerial
        + "\",\"effective_time \":\"2026-01-01T08:00:00+08:00\",\"encrypt_certificate\":"
          "{\"algorithm\":\"AEAD_AES_256_GCM\",\"nonce\":\"c3rtDemo0001\","
          "\"associated_data\":\"certificate\",\"ciphertext\":\""
        + cipher->toBase64() + "\"}}]}";
}

QByteArray PayBench::linkReply(const QByteArray& bill, const QString& host)
{
    return "{\"hash_type\":\"SHA1\",\"hash_value\":\"" + sha1Hex(bill) + "\",\"download_url\":\""
        + host.toUtf8() + "/v3/billdownload/file?token=aB%2F1\"}";
}

base::Result<wechat::pay::ReceivedBill> PayBench::fetch()
{
    return run(client->bills().fetch({QDate(2026, 11, 21), domain::BillType::All, folder.path()}));
}

void PayBench::fetchFailsWith(const QString& code)
{
    const auto bill = fetch();
    QCOMPARE(codeOf(bill), code);
    QCOMPARE(filesLeft(), QStringList());
    QCOMPARE(network->leftOver(), 0);
}

base::Result<wechat::pay::CredentialCheck> PayBench::check()
{
    return run(client->checkCredentials());
}

QStringList PayBench::filesLeft() const
{
    return QDir(folder.path()).entryList(QDir::Files);
}

QByteArray PayBench::contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace wego::test
