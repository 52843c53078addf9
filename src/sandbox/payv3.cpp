// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/payv3.h"

#include "base/beijingtime.h"
#include "base/clock.h"
#include "sandbox/billdesk.h"
#include "sandbox/faults.h"
#include "sandbox/identity.h"
#include "security/ciphers.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <variant>

using namespace Qt::StringLiterals;

namespace wego::sandbox {

namespace {

constexpr qint64 LinkSeconds = 5 * 60;

/// Of the path, each decoded by itself: a number may hold a slash that is none.
QStringList piecesOf(const QByteArray& target)
{
    QStringList pieces;
    const QByteArray path = target.split('?').constFirst();
    for (const QByteArray& piece : path.split('/').mid(1))
        pieces.append(QString::fromUtf8(QByteArray::fromPercentEncoding(piece)));
    return pieces;
}

V3Error invalidRequest(const QString& message)
{
    return {400, u"INVALID_REQUEST"_s, message};
}

std::optional<V3Error> refuseDay(BillDesk::Day state)
{
    switch (state) {
    case BillDesk::Day::NotOver:
        return invalidRequest(u"不支持查询当日及以后的账单，请检查bill_date"_s);
    case BillDesk::Day::TooOld:
        return invalidRequest(u"仅支持查询三个月内的账单，请检查bill_date"_s);
    case BillDesk::Day::Creating:
        return V3Error{400, u"STATEMENT_CREATING"_s, u"账单生成中"_s};
    case BillDesk::Day::Ready:
        break;
    }
    return {};
}

V3Error errorOf(const base::Error& error)
{
    if (error.kind == base::ErrorKind::NotFound)
        return {400, u"NO_STATEMENT_EXIST"_s, u"请求的账单文件不存在"_s};
    return {500, u"SYSTEM_ERROR"_s, u"系统繁忙，请稍后重试"_s};
}

struct BillQuestion {
    QDate day;
    BillKind kind = BillKind::All;
    bool gzip = false;
};

std::variant<BillQuestion, V3Error> parseQuestion(const QUrlQuery& query)
{
    const auto value = [&query](const QString& name, const QString& otherwise = {}) {
        return query.hasQueryItem(name) ? query.queryItemValue(name, QUrl::FullyDecoded)
                                        : otherwise;
    };
    const QString date = value(u"bill_date"_s);
    const auto day = base::beijing::fromIsoDate(date);
    if (!day)
        return parameterError(u"bill_date"_s, date, u"格式应为yyyy-MM-DD"_s, u"query"_s);
    const QString type = value(u"bill_type"_s, u"ALL"_s);
    const auto kind = billKindFromWord(type);
    if (!kind)
        return parameterError(u"bill_type"_s, type, u"取值不在枚举范围内"_s, u"query"_s);
    const QString packing = value(u"tar_type"_s);
    if (!packing.isEmpty() && packing != u"GZIP")
        return parameterError(u"tar_type"_s, packing, u"取值不在枚举范围内"_s, u"query"_s);
    return BillQuestion{*day, *kind, !packing.isEmpty()};
}

} // namespace

PayV3::PayV3(const Identity& identity, const Options& options, base::Clock& clock, Faults& faults,
    BillDesk& bills, Trade& trade)
    : m_identity(identity)
    , m_clock(clock)
    , m_faults(faults)
    , m_bills(bills)
    , m_platformCertificates(options.platformCertificates)
    , m_authorization(identity, clock)
    , m_signer(identity, clock, faults, options.platformCertificates)
    , m_orders(identity, trade)
    , m_refunds(trade)
{
}

Reply PayV3::sealed(const Request& request, Reply reply)
{
    m_signer.addCommonHeaders(reply);
    m_signer.sign(reply, request);
    return reply;
}

Reply PayV3::refusal(const Request& request, const V3Error& error)
{
    return sealed(request, toReply(error));
}

void PayV3::send(const Request& request, const Answer& answer, const Reply& reply)
{
    answer.send(sealed(request, reply));
}

void PayV3::sendError(const Request& request, const Answer& answer, const V3Error& error)
{
    send(request, answer, toReply(error));
}

void PayV3::handle(const Request& request, const Answer& answer)
{
    if (const auto error = m_authorization.refuse(request))
        sendError(request, answer, *error);
    else
        route(request, answer);
}

void PayV3::route(const Request& request, const Answer& answer)
{
    const QStringList pieces = piecesOf(request.target);
    const QString head = pieces.mid(0, 3).join(u'/');
    if (head == u"v3/pay/transactions")
        send(request, answer, m_orders.answerTo(request, pieces.mid(3)));
    else if (head == u"v3/refund/domestic" && pieces.value(3) == u"refunds")
        send(request, answer, m_refunds.answerTo(request, pieces.mid(4)));
    else
        routeBills(request, answer);
}

void PayV3::routeBills(const Request& request, const Answer& answer)
{
    struct Route {
        QLatin1StringView path;
        QByteArrayView method;
        void (PayV3::*handler)(const Request&, const Answer&);
    };
    static constexpr std::array routes{
        Route{"/v3/bill/tradebill"_L1, "GET", &PayV3::tradeBill},
        Route{"/v3/billdownload/file"_L1, "GET", &PayV3::download},
        Route{"/v3/certificates"_L1, "GET", &PayV3::certificates},
        Route{"/v3/security/echo"_L1, "POST", &PayV3::echo},
    };
    for (const Route& route : routes) {
        if (request.path != route.path)
            continue;
        if (request.method == route.method)
            (this->*route.handler)(request, answer);
        else
            sendError(request, answer, {405, u"INVALID_REQUEST"_s, u"请求方法不支持"_s});
        return;
    }
    sendError(request, answer, {404, u"NOT_FOUND"_s, u"请求的资源不存在"_s});
}

void PayV3::tradeBill(const Request& request, const Answer& answer)
{
    const auto parsed = parseQuestion(request.query);
    if (const auto* error = std::get_if<V3Error>(&parsed)) {
        sendError(request, answer, *error);
        return;
    }
    const auto& question = std::get<BillQuestion>(parsed);
    if (const auto error = refuseDay(m_bills.stateOf(question.day))) {
        sendError(request, answer, *error);
        return;
    }
    const BillOptions options{question.day, question.kind, m_identity.appId.toLatin1(),
        m_identity.mchid.toLatin1(),
        m_faults.take(Fault::Kind::BrokenSummary, request.path).has_value()};
    m_bills.fetch(
        options, question.gzip, [this, request, answer, options, question](const auto& bill) {
            if (bill)
                sendLink(request, answer, *bill, options, question.gzip);
            else
                sendError(request, answer, errorOf(bill.error()));
        });
}

QByteArray PayV3::makeToken(const Link& link)
{
    const qint64 now = m_clock.nowSeconds();
    m_links.removeIf([now](auto entry) { return now - entry.value().expiresAt > LinkSeconds; });
    const QByteArray token = m_random.nonce(32) + m_random.nonce(32);
    m_links.insert(token, link);
    return token;
}

void PayV3::sendLink(const Request& request, const Answer& answer, const BillFile& bill,
    const BillOptions& options, bool gzip)
{
    Link link{.file = gzip ? bill.gzip : bill.plain,
        .name = {},
        .gzip = gzip,
        .expiresAt = m_clock.nowSeconds() + LinkSeconds};
    link.name = options.mchid + options.day.toString(Qt::ISODate).toLatin1();
    QUrl url = m_baseUrl;
    url.setPath(u"/v3/billdownload/file"_s);
    url.setQuery(
        u"token="_s + QString::fromLatin1(makeToken(link)) + (gzip ? "&tartype=gzip"_L1 : ""_L1));
    QByteArray hash = bill.sha1;
    if (m_faults.take(Fault::Kind::WrongHash, request.path))
        hash = QByteArray(hash.size(), '0');
    send(request, answer,
        jsonReply({{u"hash_type"_s, u"SHA1"_s}, {u"hash_value"_s, QString::fromLatin1(hash)},
            {u"download_url"_s, url.toString(QUrl::FullyEncoded)}}));
}

void PayV3::download(const Request& request, const Answer& answer)
{
    const QByteArray token = request.query.queryItemValue(u"token"_s).toLatin1();
    const bool broken = m_faults.take(Fault::Kind::ExpiredLink, request.path).has_value();
    const auto found = m_links.constFind(token);
    if (broken || found == m_links.cend() || found->expiresAt < m_clock.nowSeconds()) {
        sendError(request, answer, invalidRequest(u"下载链接已失效，请重新申请账单"_s));
        return;
    }
    Reply reply;
    reply.add("Content-Type", found->gzip ? "application/x-gzip" : "text/plain");
    reply.add("Content-Disposition",
        "attachment; filename=" + found->name + (found->gzip ? ".gzip" : ".csv"));
    reply.file = found->file;
    if (found->gzip && m_faults.take(Fault::Kind::TruncatedGzip, request.path))
        reply.fileSize = QFileInfo(reply.file).size() * 2 / 3;
    // A file is sent without a signature; its hash came with the link.
    m_signer.addCommonHeaders(reply);
    answer.send(reply);
}

void PayV3::certificates(const Request& request, const Answer& answer)
{
    if (!m_platformCertificates) {
        sendError(request, answer,
            {404, u"RESOURCE_NOT_EXISTS"_s,
                u"无可用的平台证书，请在商户平台-API安全申请使用微信支付公钥"_s});
        return;
    }
    const security::Certificate& certificate = m_identity.platformCertificate;
    const QByteArray nonce = m_random.nonce(12);
    const auto cipherText = security::aesGcmEncrypt(
        m_identity.apiV3Key, nonce, "certificate", certificate.toPem());
    const auto time = [](const QDateTime& moment) {
        return base::beijing::toRfc3339(base::beijing::fromMs(moment.toMSecsSinceEpoch()));
    };
    const QJsonObject encrypted{{u"algorithm"_s, u"AEAD_AES_256_GCM"_s},
        {u"nonce"_s, QString::fromLatin1(nonce)}, {u"associated_data"_s, u"certificate"_s},
        {u"ciphertext"_s, QString::fromLatin1(cipherText.value_or(QByteArray()).toBase64())}};
    const QJsonObject entry{{u"serial_no"_s, certificate.serial()},
        {u"effective_time"_s, time(certificate.notBefore())},
        {u"expire_time"_s, time(certificate.notAfter())}, {u"encrypt_certificate"_s, encrypted}};
    send(request, answer, jsonReply({{u"data"_s, QJsonArray{entry}}}));
}

base::Result<QString> PayV3::encryptedAgain(
    const security::PrivateKey& key, const QString& message) const
{
    const auto plain = security::rsaOaepDecrypt(key, QByteArray::fromBase64(message.toLatin1()));
    if (!plain)
        return base::fail(plain.error());
    const auto merchant = m_identity.merchantCertificate.publicKey();
    const auto cipherText = security::rsaOaepEncrypt(merchant, *plain);
    if (!cipherText)
        return base::fail(cipherText.error());
    return QString::fromLatin1(cipherText->toBase64());
}

void PayV3::echo(const Request& request, const Answer& answer)
{
    const QByteArray serial = request.header("Wechatpay-Serial");
    const bool isKey = serial == m_identity.wechatpayKeyId.toLatin1();
    const bool isCertificate = m_platformCertificates
        && serial == m_identity.platformCertificate.serial().toLatin1();
    if (!isKey && !isCertificate)
        return sendError(
            request, answer, {400, u"PARAM_ERROR"_s, u"Http头中的Wechatpay-Serial缺失或有误"_s});
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (!document.isObject())
        return sendError(request, answer, {400, u"PARAM_ERROR"_s, u"请求体不是合法的JSON"_s});
    const QString encryptedName = u"encrypted_echo_message"_s;
    const QJsonObject body = document.object();
    QJsonObject result{{u"echo_message"_s, body.value(u"echo_message"_s).toString()}};
    if (body.contains(encryptedName)) {
        const auto message = encryptedAgain(
            isKey ? m_identity.wechatpayKey : m_identity.platformKey,
            body.value(encryptedName).toString());
        if (!message)
            return sendError(request, answer,
                parameterError(u"/encrypted_echo_message"_s, QString(), u"解密失败"_s, u"body"_s));
        result.insert(encryptedName, *message);
    }
    send(request, answer, jsonReply(result));
}

} // namespace wego::sandbox
