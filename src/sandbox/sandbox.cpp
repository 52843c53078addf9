// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandbox.h"

#include "base/clock.h"
#include "base/log.h"
#include "sandbox/billdesk.h"
#include "sandbox/faults.h"
#include "sandbox/httphost.h"
#include "sandbox/identity.h"
#include "sandbox/oadesk.h"
#include "sandbox/payv2.h"
#include "sandbox/payv3.h"
#include "sandbox/trade.h"
#include "sandbox/tradecontrol.h"
#include "sandbox/v3body.h"

#include <QDir>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>

using namespace Qt::StringLiterals;

namespace wego::sandbox {

using base::Result;

namespace {

constexpr auto FaultsPath = "/sandbox/faults"_L1;
constexpr auto RequestsPath = "/sandbox/requests"_L1;
constexpr auto ConsoleMenuPath = "/sandbox/console-menu"_L1;

QSslConfiguration tlsConfiguration(const Identity& identity)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(identity.tlsCertificate));
    const auto key = identity.tlsKey.reveal();
    configuration.setPrivateKey(QSslKey(QByteArray::fromRawData(key.data(), key.size()), QSsl::Ec));
    // Asked of everybody, and looked at where V2 wants it. Whoever comes again shows it again.
    configuration.setPeerVerifyMode(QSslSocket::QueryPeer);
    configuration.setSslOption(QSsl::SslOptionDisableSessionTickets, true);
    configuration.setSslOption(QSsl::SslOptionDisableSessionSharing, true);
    return configuration;
}

QUrl loopbackUrl(bool tls, quint16 port)
{
    QUrl url;
    url.setScheme(tls ? u"https"_s : u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(port);
    return url;
}

} // namespace

struct Sandbox::Private {
    Private(Options chosen, base::Clock& time)
        : options(std::move(chosen))
        , clock(time)
        , faults(options.faults, options.seed)
        , bills(options, time)
        , trade(options, time, faults, bills)
    {
    }

    using Handler = void (Private::*)(const Request& request, const Answer& answer);
    void handle(const Request& request, const Answer& answer, Handler handler);
    void handlePay(const Request& request, const Answer& answer);
    void handleOa(const Request& request, const Answer& answer);
    void control(const Request& request, const Answer& answer);
    void tellRequests(const Answer& answer) const;
    void setConsoleMenu(const Request& request, const Answer& answer);
    using FaultSender = void (Private::*)(const Request&, const Answer&, const Fault&);
    bool applyFault(const Request& request, const Answer& answer, FaultSender sendCode);
    bool applyPayFault(const Request& request, const Answer& answer);
    [[nodiscard]] Reply payRefusal(
        const Request& request, TradeRefusal refusal, const QByteArray& v2Code = {});
    void sendPayError(const Request& request, const Answer& answer, const Fault& fault);
    void sendOaError(const Request& request, const Answer& answer, const Fault& fault);
    [[nodiscard]] Ready ready(quint16 oaPort, quint16 payPort) const;

    Options options;
    base::Clock& clock;
    Faults faults;
    BillDesk bills;
    Trade trade;
    TradeControl tradeControl{trade};
    QHash<QString, int> counts;
    std::optional<Identity> identity;
    std::optional<PayV2> v2;
    std::optional<PayV3> v3;
    std::optional<OaDesk> oa;
    std::unique_ptr<HttpHost> oaHost;
    std::unique_ptr<HttpHost> payHost;
};

void Sandbox::Private::control(const Request& request, const Answer& answer)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const QJsonArray list = body.contains(u"faults"_s) ? body.value(u"faults"_s).toArray()
                                                       : QJsonArray{body};
    if (request.method == "DELETE") {
        faults.clear();
        return answer.send({.status = 204});
    }
    QList<Fault> wanted;
    for (const auto& value : list) {
        if (const auto fault = faultFromJson(value.toObject()))
            wanted.append(*fault);
    }
    if (request.method != "POST" || wanted.size() != list.size())
        return answer.send(jsonReply({{u"message"_s, u"not a list of faults"_s}}, 400));
    for (const Fault& fault : wanted)
        faults.add(fault);
    answer.send({.status = 204});
}

void Sandbox::Private::tellRequests(const Answer& answer) const
{
    QJsonObject list;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        list.insert(it.key(), it.value());
    answer.send(jsonReply(list));
}

void Sandbox::Private::setConsoleMenu(const Request& request, const Answer& answer)
{
    const QJsonObject menu = QJsonDocument::fromJson(request.body).object();
    if (request.method != "POST" || !menu.value(u"button"_s).isArray())
        return answer.send(jsonReply({{u"message"_s, u"not a menu"_s}}, 400));
    oa->menus().setConsoleMenu(menu);
    answer.send({.status = 204});
}

void Sandbox::Private::sendPayError(
    const Request& request, const Answer& answer, const Fault& fault)
{
    if (!request.path.startsWith("/v3/"_L1))
        return PayV2::sendFailure(answer, fault.text, fault.value);
    const QString code = QString::fromUtf8(fault.text);
    const int status = fault.value != 0 ? fault.value : statusForCode(code);
    answer.send(v3->refusal(request, {status, code, u"（沙箱注入的错误）"_s}));
}

void Sandbox::Private::sendOaError(const Request& request, const Answer& answer, const Fault& fault)
{
    oa->sendFault(request, answer, fault);
}

/// True if the fault was the answer.
bool Sandbox::Private::applyFault(
    const Request& request, const Answer& answer, FaultSender sendCode)
{
    if (faults.take(Fault::Kind::Truncate, request.path))
        answer.breakOffHalfway();
    if (faults.take(Fault::Kind::Drop, request.path))
        answer.drop();
    else if (const auto fault = faults.take(Fault::Kind::HttpStatus, request.path))
        answer.send({.status = fault->value});
    else if (const auto error = faults.take(Fault::Kind::ErrorCode, request.path))
        (this->*sendCode)(request, answer, *error);
    else
        return false;
    return true;
}

void Sandbox::Private::handle(const Request& request, const Answer& answer, Handler handler)
{
    ++counts[request.path];
    qCDebug(base::logSandbox) << request.method << request.path;
    if (request.path == FaultsPath)
        return control(request, answer);
    if (request.path == RequestsPath)
        return tellRequests(answer);
    if (request.path == ConsoleMenuPath)
        return setConsoleMenu(request, answer);
    if (const auto reply = tradeControl.answerTo(request))
        return answer.send(*reply);
    const auto delay = faults.take(Fault::Kind::Delay, request.path);
    if (!delay)
        return (this->*handler)(request, answer);
    clock.callAfter(delay->value, payHost.get(),
        [this, request, answer, handler] { (this->*handler)(request, answer); });
}

/// `v2Code` is another word of V2 for the same.
Reply Sandbox::Private::payRefusal(
    const Request& request, TradeRefusal refusal, const QByteArray& v2Code)
{
    if (request.path.startsWith("/v3/"_L1))
        return v3->refusal(request, v3Error(refusal));
    V2Error error = v2Error(refusal).error();
    if (!v2Code.isEmpty())
        error.code = v2Code;
    return v2->refusal(request, error);
}

/// True if the fault was the answer.
bool Sandbox::Private::applyPayFault(const Request& request, const Answer& answer)
{
    if (faults.take(Fault::Kind::DropAfter, request.path))
        answer.dropInstead();
    if (const auto fault = faults.take(Fault::Kind::AnswerLate, request.path))
        answer.holdBack(clock, fault->value);
    if (const auto fault = faults.take(Fault::Kind::SystemErrorDone, request.path))
        answer.sendInstead(payRefusal(request, TradeRefusal::SystemError, fault->text));
    if (faults.take(Fault::Kind::RateLimitedDone, request.path))
        answer.sendInstead(payRefusal(request, TradeRefusal::TooFast));
    if (const auto fault = faults.take(Fault::Kind::SystemErrorUndone, request.path))
        answer.send(payRefusal(request, TradeRefusal::SystemError, fault->text));
    else if (faults.take(Fault::Kind::RateLimitedUndone, request.path))
        answer.send(payRefusal(request, TradeRefusal::TooFast));
    else if (isRefund(request) && faults.take(Fault::Kind::NotEnough, request.path))
        answer.send(payRefusal(request, TradeRefusal::NotEnough));
    else
        return false;
    return true;
}

void Sandbox::Private::handlePay(const Request& came, const Answer& answer)
{
    trade.note(came);
    Request request = came;
    if (const auto skew = faults.take(Fault::Kind::ClockSkew, request.path))
        request.skewSeconds = skew->value;
    if (applyFault(request, answer, &Private::sendPayError) || applyPayFault(request, answer))
        return;
    if (request.path.startsWith("/v3/"_L1))
        v3->handle(request, answer);
    else
        v2->handle(request, answer);
}

void Sandbox::Private::handleOa(const Request& request, const Answer& answer)
{
    if (!applyFault(request, answer, &Private::sendOaError))
        oa->handle(request, answer);
}

Ready Sandbox::Private::ready(quint16 oaPort, quint16 payPort) const
{
    const QDir folder(options.stateFolder);
    const auto path = [&folder](const char* name) {
        return folder.absoluteFilePath(QString::fromLatin1(name));
    };
    return {.oaUrl = loopbackUrl(options.tls, oaPort),
        .payUrl = loopbackUrl(options.tls, payPort),
        .caFile = options.tls ? path(files::CaCertificate) : QString(),
        .appId = identity->appId,
        .mchid = identity->mchid,
        .certFile = path(files::MerchantCertificate),
        .keyFile = path(files::MerchantKey),
        .p12File = path(files::MerchantPkcs12),
        .wechatpayKeyFile = path(files::WechatpayKey),
        .wechatpayKeyId = identity->wechatpayKeyId,
        .secretsFile = path(files::Secrets)};
}

Sandbox::Sandbox(Options options, base::Clock& clock, QObject* parent)
    : QObject(parent), m_d(std::make_unique<Private>(std::move(options), clock))
{
}

Sandbox::~Sandbox() = default;

Result<Ready> Sandbox::start()
{
    auto identity = openIdentity(m_d->options.stateFolder, m_d->clock);
    if (!identity)
        return base::fail(identity.error());
    Private* d = m_d.get();
    d->identity.emplace(std::move(*identity));
    d->v2.emplace(*d->identity, d->options, d->faults, d->bills, d->trade);
    d->v3.emplace(*d->identity, d->options, d->clock, d->faults, d->bills, d->trade);
    d->oa.emplace(*d->identity, d->options, d->clock, d->faults);
    d->payHost = std::make_unique<HttpHost>([d](const Request& request, const Answer& answer) {
        d->handle(request, answer, &Private::handlePay);
    });
    d->oaHost = std::make_unique<HttpHost>([d](const Request& request, const Answer& answer) {
        d->handle(request, answer, &Private::handleOa);
    });
    const QSslConfiguration tls = d->options.tls ? tlsConfiguration(*d->identity)
                                                 : QSslConfiguration();
    const auto* wanted = d->options.tls ? &tls : nullptr;
    const auto payPort = d->payHost->listen(d->options.payPort, wanted);
    if (!payPort)
        return base::fail(payPort.error());
    const auto oaPort = d->oaHost->listen(d->options.oaPort, wanted);
    if (!oaPort)
        return base::fail(oaPort.error());
    const Ready ready = d->ready(*oaPort, *payPort);
    d->v3->setBaseUrl(ready.payUrl);
    return ready;
}

void Sandbox::inject(const Fault& fault)
{
    m_d->faults.add(fault);
}

void Sandbox::clearFaults()
{
    m_d->faults.clear();
}

int Sandbox::requestCount(const QString& path) const
{
    return m_d->counts.value(path);
}

QString Sandbox::openId(int index) const
{
    return m_d->oa ? QString::fromLatin1(m_d->oa->audience().seeded().openId(index)) : QString();
}

void Sandbox::unfollow(int index)
{
    if (m_d->oa)
        m_d->oa->audience().leave(index);
}

void Sandbox::setConsoleMenu(const QJsonObject& menu)
{
    if (m_d->oa)
        m_d->oa->menus().setConsoleMenu(menu);
}

bool Sandbox::pay(const QString& outTradeNo, base::Money coupon)
{
    return m_d->trade.orders().pay(outTradeNo, {.coupon = coupon}).has_value();
}

void Sandbox::setBalance(base::Money balance)
{
    m_d->trade.refunds().setBalance(balance);
}

bool Sandbox::setRefundState(const QString& outRefundNo, const QString& state)
{
    const auto known = refundStateFromWord(state);
    return known && m_d->trade.refunds().setState(outRefundNo, *known);
}

QJsonArray Sandbox::orders(QDate day, int most) const
{
    return m_d->tradeControl.orders(day, most);
}

QJsonArray Sandbox::refunds() const
{
    return m_d->tradeControl.refunds();
}

QJsonObject Sandbox::refundRates() const
{
    return m_d->trade.rates().report();
}

QByteArray Sandbox::billFor(QDate day, const QString& type) const
{
    const auto kind = billKindFromWord(type);
    if (!kind)
        return {};
    return m_d->bills.bytes({day, *kind, QByteArray(AppId.data(), AppId.size()),
        QByteArray(Mchid.data(), Mchid.size())});
}

} // namespace wego::sandbox
