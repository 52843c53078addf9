// SPDX-License-Identifier: GPL-3.0-or-later
#include "wechat/pay/preparedorder.h"

#include "security/ciphers.h"
#include "wechat/pay/payerrors.h"

namespace wego::wechat::pay {

using namespace Qt::StringLiterals;
using domain::FrontEndCall;
using domain::PayScene;

namespace {

bool isWebAddress(const QUrl& url)
{
    return url.isValid() && !url.host().isEmpty()
        && (url.scheme() == u"https" || url.scheme() == u"http");
}

bool isComplete(const domain::PreparedOrder& order, PayScene scene)
{
    switch (scene) {
    case PayScene::Native:
        return !order.codeUrl.isEmpty();
    case PayScene::H5:
        return isWebAddress(order.h5Url);
    case PayScene::Jsapi:
    case PayScene::App:
        break;
    }
    return !order.prepayId.isEmpty();
}

/// All but the signature, by the names of the front end.
FrontEndCall callOf(const FrontEndTerms& terms, PayScene scene, const QString& signType)
{
    const QString time = QString::number(terms.timestamp);
    const QString nonce = QString::fromLatin1(terms.nonce);
    if (scene == PayScene::Jsapi)
        return {{{u"appId"_s, terms.appId}, {u"timeStamp"_s, time}, {u"nonceStr"_s, nonce},
            {u"package"_s, u"prepay_id="_s + terms.prepayId}, {u"signType"_s, signType}}};
    if (scene == PayScene::App)
        return {{{u"appid"_s, terms.appId}, {u"partnerid"_s, terms.mchid},
            {u"prepayid"_s, terms.prepayId}, {u"package"_s, u"Sign=WXPay"_s},
            {u"noncestr"_s, nonce}, {u"timestamp"_s, time}}};
    return {};
}

QString signName(PayScene scene)
{
    return scene == PayScene::Jsapi ? u"paySign"_s : u"sign"_s;
}

/// Four lines: a page signs "prepay_id=...", an app the bare id.
QByteArray v3FrontEndText(const FrontEndTerms& terms, PayScene scene)
{
    const QByteArray package = (scene == PayScene::Jsapi ? "prepay_id=" : "")
        + terms.prepayId.toUtf8();
    return terms.appId.toUtf8() + '\n' + QByteArray::number(terms.timestamp) + '\n' + terms.nonce
        + '\n' + package + '\n';
}

} // namespace

base::Result<domain::PreparedOrder> preparedOrder(domain::PreparedOrder order, PayScene scene)
{
    if (!isComplete(order, scene))
        return base::fail(unreadable(u"what the customer pays with is missing"_s));
    return order;
}

FrontEndCall v2FrontEndCall(
    const FrontEndTerms& terms, PayScene scene, const base::Secret& key, V2SignType type)
{
    FrontEndCall call = callOf(terms, scene, domain::toString(type));
    if (call.fields.isEmpty())
        return call;
    V2Fields fields;
    for (const auto& [name, value] : std::as_const(call.fields))
        fields.insert(name.toLatin1(), value.toUtf8());
    call.fields.append({signName(scene), QString::fromLatin1(v2Sign(fields, key, type))});
    return call;
}

base::Result<FrontEndCall> v3FrontEndCall(
    const FrontEndTerms& terms, PayScene scene, const security::PrivateKey& key)
{
    FrontEndCall call = callOf(terms, scene, u"RSA"_s);
    if (call.fields.isEmpty())
        return call;
    const auto sign = security::rsaSha256Sign(key, v3FrontEndText(terms, scene));
    if (!sign)
        return base::fail(sign.error());
    call.fields.append({signName(scene), QString::fromLatin1(*sign)});
    return call;
}

} // namespace wego::wechat::pay
