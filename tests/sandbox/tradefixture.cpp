// SPDX-License-Identifier: GPL-3.0-or-later
#include "tradefixture.h"

#include <QJsonDocument>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace wego::test {

Fields parseXml(const QByteArray& xml)
{
    Fields fields;
    QXmlStreamReader reader(xml);
    reader.readNextStartElement();
    while (reader.readNextStartElement()) {
        const QByteArray name = reader.name().toUtf8();
        fields.insert(name, reader.readElementText().toUtf8());
    }
    return reader.hasError() ? Fields() : fields;
}

QJsonObject nativeOrder(const QString& number, qint64 fen)
{
    return {{u"appid"_s, u"wx5f3c0a9d17e2b846"_s}, {u"mchid"_s, u"1699990001"_s},
        {u"description"_s, u"体验装-拿铁"_s}, {u"out_trade_no"_s, number},
        {u"notify_url"_s, u"https://shop.example.com/wxnotify"_s},
        {u"amount"_s, QJsonObject{{u"total"_s, fen}, {u"currency"_s, u"CNY"_s}}}};
}

Fields unifiedOrder(const QByteArray& number)
{
    return {{"body", "体验装-拿铁 & 美式"}, {"out_trade_no", number}, {"total_fee", "1000"},
        {"spbill_create_ip", "203.0.113.7"}, {"notify_url", "https://shop.example.com/wxnotify"},
        {"trade_type", "NATIVE"}, {"product_id", "SKU-88"}, {"attach", "桌号=12&备注:少糖"}};
}

RawReply TradeFixture::rawV2(const QByteArray& path, Fields fields) const
{
    const Fields common{
        {"appid", "wx5f3c0a9d17e2b846"}, {"mch_id", "1699990001"}, {"nonce_str", "nOq1"}};
    for (auto field = common.cbegin(); field != common.cend(); ++field) {
        if (!fields.contains(field.key()))
            fields.insert(field.key(), field.value());
    }
    return m_client->v2(path, fields);
}

Fields TradeFixture::v2(const QByteArray& path, Fields fields) const
{
    return parseXml(rawV2(path, std::move(fields)).body);
}

bool TradeFixture::isSignedV2(const Fields& answer, const QByteArray& type) const
{
    Fields fields = answer;
    const QByteArray sign = fields.take("sign");
    QByteArray text;
    for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
        if (!field.value().isEmpty())
            text += field.key() + '=' + field.value() + '&';
    }
    text += "key=" + m_client->apiV2Key;
    return !sign.isEmpty() && sign == m_client->signText(text, type);
}

RawReply TradeFixture::post(const QByteArray& target, const QJsonObject& body) const
{
    return m_client->v3("POST", target, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

RawReply TradeFixture::get(const QByteArray& target) const
{
    return m_client->v3("GET", target);
}

RawReply TradeFixture::control(const QByteArray& path, const QByteArray& body) const
{
    return m_client->send(body.isEmpty() ? "GET" : "POST", "/sandbox/" + path,
        {{"Content-Type", "application/json"}}, body);
}

RawReply TradeFixture::create(const QString& number, qint64 fen) const
{
    return post(V3Orders + "native", nativeOrder(number, fen));
}

QJsonObject TradeFixture::find(const QString& number) const
{
    return json(get(
        V3Orders + "out-trade-no/" + number.toLatin1().toPercentEncoding() + "?mchid=1699990001"));
}

QJsonObject TradeFixture::refundBody(
    const QString& orderNumber, const QString& refundNumber, qint64 fen, qint64 total) const
{
    return {{u"out_trade_no"_s, orderNumber}, {u"out_refund_no"_s, refundNumber},
        {u"reason"_s, u"少做了一杯"_s},
        {u"amount"_s,
            QJsonObject{{u"refund"_s, fen}, {u"total"_s, total}, {u"currency"_s, u"CNY"_s}}}};
}

RawReply TradeFixture::refund(
    const QString& orderNumber, const QString& refundNumber, qint64 fen, qint64 total) const
{
    return post(V3Refunds, refundBody(orderNumber, refundNumber, fen, total));
}

QJsonObject TradeFixture::findRefund(const QString& number) const
{
    return json(get(V3Refunds + '/' + number.toLatin1().toPercentEncoding()));
}

void TradeFixture::makePaid(const QString& number, qint64 fen, qint64 coupon)
{
    QCOMPARE(create(number, fen).status, 200);
    QVERIFY(m_sandbox->pay(number, base::Money::fromFen(coupon)));
}

void TradeFixture::advance(qint64 ms)
{
    m_clock->advance(ms);
    m_client->timestamp = m_clock->nowSeconds();
}

} // namespace wego::test
