// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/neworder.h"

#include "domain/enumwords.h"
#include "domain/ordernumber.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace wego::domain {
namespace {

using Kind = NewOrderProblem::Kind;

constexpr std::array Scenes{u"native", u"jsapi", u"app", u"h5"};
constexpr std::array TradeTypes{u"NATIVE", u"JSAPI", u"APP", u"MWEB"};
constexpr std::array ProblemWords{u"missing", u"malformed", u"too-long", u"not-positive",
    u"too-large", u"in-the-past", u"not-supported"};

constexpr qsizetype MostDescription = 127;
constexpr qsizetype MostAttachBytes = 127;
constexpr qsizetype MostUrl = 255;
constexpr qsizetype MostOpenid = 128;
constexpr qsizetype MostShort = 32;
constexpr base::Money MostAmount = base::Money::fromFen(1'000'000'000'00);

/// Three bytes of UTF-8 at most: WeChat takes no emoji. No control characters either.
bool isPlainText(const QString& text)
{
    for (const QChar c : text) {
        if (c.isSurrogate() || c.unicode() < u' ')
            return false;
    }
    return true;
}

class Problems {
public:
    void addIf(bool stands, const QString& field, Kind kind)
    {
        if (stands && !m_fields.contains(field)) {
            m_fields.append(field);
            list.append({field, kind});
        }
    }
    void text(const QString& field, const QString& text, qsizetype mostBytes)
    {
        addIf(!isPlainText(text), field, Kind::Malformed);
        addIf(text.toUtf8().size() > mostBytes, field, Kind::TooLong);
    }

    QList<NewOrderProblem> list;

private:
    QStringList m_fields; ///< one problem a field: the first one
};

void checkNotifyUrl(Problems& problems, const QUrl& url)
{
    const QString field = u"notify_url"_s;
    problems.addIf(url.isEmpty(), field, Kind::Missing);
    const bool isWeb = url.scheme() == u"https" || url.scheme() == u"http";
    problems.addIf(
        !url.isValid() || !isWeb || url.host().isEmpty() || url.hasQuery(), field, Kind::Malformed);
    problems.addIf(url.toEncoded().size() > MostUrl, field, Kind::TooLong);
}

/// Of version 4 or 6, roughly: what is no address at all is noticed.
bool isAddress(const QString& text)
{
    static const QRegularExpression address(
        u"^([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F]*:[0-9a-fA-F:.]*:[0-9a-fA-F.]*)$"_s);
    return address.match(text).hasMatch();
}

void checkH5(Problems& problems, const NewOrder& order)
{
    static const QStringList types{u"Wap"_s, u"iOS"_s, u"Android"_s};
    problems.addIf(order.payerIp.isEmpty(), u"scene_info.payer_client_ip"_s, Kind::Missing);
    problems.addIf(!isAddress(order.payerIp), u"scene_info.payer_client_ip"_s, Kind::Malformed);
    problems.addIf(!types.contains(order.h5Type), u"scene_info.h5_info.type"_s, Kind::NotSupported);
}

void checkTexts(Problems& problems, const NewOrder& order)
{
    problems.addIf(order.description.trimmed().isEmpty(), u"description"_s, Kind::Missing);
    problems.text(u"description"_s, order.description, MostDescription);
    problems.text(u"attach"_s, order.attach, MostAttachBytes);
    problems.text(u"goods_tag"_s, order.goodsTag, MostShort);
    problems.text(u"scene_info.device_id"_s, order.deviceId, MostShort);
    problems.text(u"product_id"_s, order.productId, MostShort);
}

} // namespace

QString tradeTypeOf(PayScene scene)
{
    return wordOf(TradeTypes, scene);
}

QString toString(NewOrderProblem::Kind kind)
{
    return wordOf(ProblemWords, kind);
}

QString toString(PayScene scene)
{
    return wordOf(Scenes, scene);
}

std::optional<PayScene> paySceneFromString(QStringView word)
{
    return valueOf<PayScene>(Scenes, word);
}

QList<NewOrderProblem> problemsOf(const NewOrder& order, qint64 nowMs)
{
    Problems problems;
    problems.addIf(order.outTradeNo.isEmpty(), u"out_trade_no"_s, Kind::Missing);
    problems.addIf(!isOutTradeNo(order.outTradeNo), u"out_trade_no"_s, Kind::Malformed);
    checkTexts(problems, order);
    problems.addIf(order.amount <= base::Money(), u"amount"_s, Kind::NotPositive);
    problems.addIf(order.amount > MostAmount, u"amount"_s, Kind::TooLarge);
    checkNotifyUrl(problems, order.notifyUrl);
    const bool wantsPayer = order.scene == PayScene::Jsapi;
    problems.addIf(wantsPayer && order.openid.isEmpty(), u"payer.openid"_s, Kind::Missing);
    problems.addIf(order.openid.size() > MostOpenid, u"payer.openid"_s, Kind::TooLong);
    if (order.scene == PayScene::H5)
        checkH5(problems, order);
    problems.addIf(order.expiresAt.isValid() && order.expiresAt.toMSecsSinceEpoch() <= nowMs,
        u"time_expire"_s, Kind::InThePast);
    return problems.list;
}

} // namespace wego::domain
