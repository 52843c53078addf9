// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"
#include "services/paysession.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wego;
using namespace wego::services;
using base::Money;
using domain::OrderNumber;
using domain::OrderNumberKind;
using domain::PayMode;
using domain::PayScene;
using domain::RefundOrder;
using domain::SecretKind;
using test::Fixture;
using test::outcomeOf;
using wechat::pay::RefundOutcome;

Q_DECLARE_METATYPE(wego::sandbox::Fault::Kind)
Q_DECLARE_METATYPE(wego::wechat::pay::RefundOutcome)

namespace {

enum class Shown { Nothing, Certificate, OtherCertificate };

template <typename T> QString codeOf(const base::Result<T>& result)
{
    return result ? u"ok"_s : result.error().code;
}

domain::NewOrder newOrder(PayScene scene)
{
    domain::NewOrder order;
    order.scene = scene;
    order.outTradeNo = u"DEMO-TRY-%1"_s.arg(static_cast<int>(scene));
    order.description = u"拿铁 & 美式"_s;
    order.amount = Money::fromFen(1280);
    order.notifyUrl = QUrl(u"https://shop.example.com/wxnotify"_s);
    order.openid = u"oDemo-Open_Id00000000000001"_s;
    order.payerIp = u"203.0.113.7"_s;
    order.h5Name = u"店"_s;
    order.h5Url = u"https://shop.example.com"_s;
    return order;
}

RefundOrder refundOrder(const QString& number, qint64 fen)
{
    RefundOrder order;
    order.outRefundNo = number;
    order.outTradeNo = newOrder(PayScene::Native).outTradeNo;
    order.amount = Money::fromFen(fen);
    order.total = Money::fromFen(1280);
    order.reason = u"少做了一杯"_s;
    return order;
}

const OrderNumber Number{OrderNumberKind::OutTradeNo, newOrder(PayScene::Native).outTradeNo};

} // namespace

/// The client's own encoders against the sandbox's, which share nothing.
class TestPaySession : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Fixture> m_fixture;
    AccountDraft m_draft;
    std::shared_ptr<PaySession> m_session;

    void open(PayMode mode, Shown shown = Shown::Certificate)
    {
        m_draft = m_fixture->draft(mode);
        m_draft.account.payMode = mode;
        m_draft.account.caFile = m_fixture->ready().caFile;
        if (mode == PayMode::V2 && shown != Shown::Nothing)
            addCertificate();
        if (shown == Shown::OtherCertificate)
            m_draft.account.mchid = u"1900000109"_s;
        auto session = PaySession::make(*m_fixture->environment, m_draft.account, m_draft.secrets);
        QVERIFY2(session, session ? "" : qPrintable(session.error().code));
        m_session = *session;
    }
    void addCertificate()
    {
        m_draft.account.merchantCertificate = test::readFile(m_fixture->ready().certFile);
        m_draft.secrets.insert_or_assign(SecretKind::MerchantPrivateKey,
            base::Secret(test::readFile(m_fixture->ready().keyFile)));
    }
    wechat::pay::Orders& orders() { return m_session->client().orders(); }
    wechat::pay::Refunds& refunds() { return m_session->client().refunds(); }
    auto find() { return outcomeOf(orders().find(Number)); }
    auto apply(const RefundOrder& order) { return outcomeOf(refunds().apply(order)); }

    void refundTwice()
    {
        const auto first = apply(refundOrder(u"RF@1|a"_s, 280));
        QCOMPARE(codeOf(first), u"ok"_s);
        QCOMPARE(toString(first->refund.status), u"PROCESSING"_s);
        const auto again = apply(refundOrder(u"RF@1|a"_s, 280));
        QCOMPARE(codeOf(again), u"ok"_s);
        QCOMPARE(again->refund.refundId, first->refund.refundId);
        const auto other = apply(refundOrder(u"RF@1|a"_s, 281));
        QVERIFY(!other);
        QVERIFY(wechat::pay::outcomeOf(other.error()) == RefundOutcome::Refused);
        QVERIFY(m_fixture->sandbox().setRefundState(u"RF@1|a"_s, u"ABNORMAL"_s));
        const auto found = outcomeOf(refunds().find(u"RF@1|a"_s));
        QCOMPARE(codeOf(found), u"ok"_s);
        QCOMPARE(toString(found->refund.status), u"ABNORMAL"_s);
        QCOMPARE(found->refund.amount, Money::fromFen(280));
        QCOMPARE(found->refund.total, Money::fromFen(1280));
        QCOMPARE(codeOf(outcomeOf(refunds().find(u"RF-none"_s))), u"RESOURCE_NOT_EXISTS"_s);
        const auto all = outcomeOf(refunds().ofOrder(Number));
        QCOMPARE(codeOf(all), u"ok"_s);
        QCOMPARE(all->refunds.size(), 1);
        QCOMPARE(all->refunds.first().outRefundNo, u"RF@1|a"_s);
    }
    void makeAndPay()
    {
        for (const PayScene scene :
            {PayScene::Native, PayScene::Jsapi, PayScene::App, PayScene::H5}) {
            const auto made = outcomeOf(orders().create(newOrder(scene)));
            QCOMPARE(codeOf(made), u"ok"_s);
        }
        QCOMPARE(codeOf(outcomeOf(orders().create(newOrder(PayScene::Native)))), u"ok"_s);
        const auto unpaid = find();
        QCOMPARE(codeOf(unpaid), u"ok"_s);
        QCOMPARE(toString(unpaid->order.state), u"NOTPAY"_s);
        QVERIFY(m_fixture->sandbox().pay(Number.value, Money::fromFen(280)));
        const auto paid = find();
        QCOMPARE(codeOf(paid), u"ok"_s);
        QCOMPARE(toString(paid->order.state), u"SUCCESS"_s);
        QCOMPARE(paid->order.total, Money::fromFen(1280));
        QCOMPARE(paid->order.paidByCustomer(), Money::fromFen(1000));
        QCOMPARE(paid->order.coupons.size(), 1);
        QCOMPARE(paid->order.coupons.first().amount, Money::fromFen(280));
        const OrderNumber byWeChat{OrderNumberKind::TransactionId, paid->order.transactionId};
        QCOMPARE(outcomeOf(orders().find(byWeChat))->order, paid->order);
        QCOMPARE(codeOf(outcomeOf(orders().close(Number.value))), u"ORDER_PAID"_s);
    }

private slots:
    void init() { m_fixture = std::make_unique<Fixture>(); }
    void cleanup()
    {
        m_session.reset();
        m_fixture.reset();
    }

    void ordersAndRefundsOfEveryMode_data()
    {
        QTest::addColumn<PayMode>("mode");
        QTest::addColumn<domain::V2SignType>("type");
        QTest::newRow("V2, MD5") << PayMode::V2 << domain::V2SignType::Md5;
        QTest::newRow("V2, HMAC") << PayMode::V2 << domain::V2SignType::HmacSha256;
        QTest::newRow("v3, certificates") << PayMode::V3Certificate << domain::V2SignType::Md5;
        QTest::newRow("v3, public key") << PayMode::V3PublicKey << domain::V2SignType::Md5;
    }

    void ordersAndRefundsOfEveryMode()
    {
        QFETCH(PayMode, mode);
        QFETCH(domain::V2SignType, type);
        m_fixture->sandboxOptions.tls = true;
        QVERIFY(m_fixture->startSandbox());
        open(mode);
        m_draft.account.v2SignType = type;
        m_session = *PaySession::make(*m_fixture->environment, m_draft.account, m_draft.secrets);
        makeAndPay();
        refundTwice();
        const QString unpaid = newOrder(PayScene::App).outTradeNo;
        QCOMPARE(codeOf(outcomeOf(orders().close(unpaid))), u"ok"_s);
        QCOMPARE(codeOf(outcomeOf(orders().close(unpaid))), u"ok"_s);
        QCOMPARE(codeOf(outcomeOf(orders().find({OrderNumberKind::OutTradeNo, u"NO-SUCH-1"_s}))),
            u"ORDER_NOT_EXIST"_s);
        wechat::pay::CallReport report;
        report.interfaceUrl = u"https://api.mch.weixin.qq.com/pay/unifiedorder"_s;
        QCOMPARE(codeOf(outcomeOf(orders().report(report))), u"ok"_s);
    }

    void v2RefundWithoutCertificateIsNotSent()
    {
        m_fixture->sandboxOptions.tls = true;
        QVERIFY(m_fixture->startSandbox());
        open(PayMode::V2, Shown::Nothing);
        QCOMPARE(codeOf(apply(refundOrder(u"RF1"_s, 280))), u"wego.client-certificate-missing"_s);
        open(PayMode::V2, Shown::OtherCertificate);
        QCOMPARE(codeOf(apply(refundOrder(u"RF1"_s, 280))), u"wego.certificate-merchant"_s);
        QCOMPARE(m_fixture->sandbox().requestCount(u"/secapi/pay/refund"_s), 0);
    }

    /// Without TLS nothing can be shown, as when a proxy opens the connection.
    void v2RefundWithoutShownCertificateIsExplained()
    {
        m_fixture->sandboxOptions.demandCertificate = true;
        QVERIFY(m_fixture->startSandbox());
        open(PayMode::V2);
        const auto refused = apply(refundOrder(u"RF1"_s, 280));
        QCOMPARE(codeOf(refused), u"wego.client-certificate-refused"_s);
        QVERIFY(wechat::pay::outcomeOf(refused.error()) == RefundOutcome::NotSent);
    }

    void lostAndDoubtfulAnswersAreUnknown_data()
    {
        QTest::addColumn<PayMode>("mode");
        QTest::addColumn<sandbox::Fault::Kind>("fault");
        QTest::addColumn<RefundOutcome>("outcome");
        QTest::addColumn<bool>("isThere");
        using Kind = sandbox::Fault::Kind;
        const auto row = [](const char* name, Kind fault, RefundOutcome outcome, bool isThere) {
            for (const PayMode mode : {PayMode::V2, PayMode::V3PublicKey})
                QTest::addRow("%s, %s", qPrintable(domain::toString(mode)), name)
                    << mode << fault << outcome << isThere;
        };
        row("lost", Kind::DropAfter, RefundOutcome::Unknown, true);
        row("dropped", Kind::Drop, RefundOutcome::Unknown, false);
        row("done", Kind::SystemErrorDone, RefundOutcome::Unknown, true);
        row("not done", Kind::SystemErrorUndone, RefundOutcome::Unknown, false);
        row("too fast, done", Kind::RateLimitedDone, RefundOutcome::TooFast, true);
        row("too fast", Kind::RateLimitedUndone, RefundOutcome::TooFast, false);
        row("not enough", Kind::NotEnough, RefundOutcome::NotEnough, false);
        row("signature", Kind::WrongSignature, RefundOutcome::Unknown, true);
        row("no signature", Kind::NoSignature, RefundOutcome::Unknown, true);
        row("cut", Kind::Truncate, RefundOutcome::Unknown, true);
        QTest::newRow("v3, old") << PayMode::V3PublicKey << Kind::StaleTimestamp
                                 << RefundOutcome::Unknown << true;
    }

    void lostAndDoubtfulAnswersAreUnknown()
    {
        QFETCH(PayMode, mode);
        QFETCH(sandbox::Fault::Kind, fault);
        QFETCH(RefundOutcome, outcome);
        QFETCH(bool, isThere);
        QVERIFY(m_fixture->startSandbox());
        open(mode);
        QCOMPARE(codeOf(outcomeOf(orders().create(newOrder(PayScene::Native)))), u"ok"_s);
        QVERIFY(m_fixture->sandbox().pay(Number.value));
        const QString path = mode == PayMode::V2 ? u"/secapi/pay/refund"_s
                                                 : u"/v3/refund/domestic/refunds"_s;
        m_fixture->sandbox().inject({.kind = fault, .path = path});
        const auto answer = apply(refundOrder(u"RF1"_s, 100));
        QVERIFY(!answer);
        QVERIFY2(
            wechat::pay::outcomeOf(answer.error()) == outcome, qPrintable(answer.error().code));
        QCOMPARE(m_fixture->sandbox().requestCount(path), 1);
        m_fixture->sandbox().clearFaults();
        QCOMPARE(codeOf(outcomeOf(refunds().find(u"RF1"_s))),
            isThere ? u"ok"_s : u"RESOURCE_NOT_EXISTS"_s);
    }

    void certificateSwitchLosesNoRefund()
    {
        QVERIFY(m_fixture->startSandbox());
        open(PayMode::V3PublicKey);
        QCOMPARE(codeOf(outcomeOf(orders().create(newOrder(PayScene::Native)))), u"ok"_s);
        QVERIFY(m_fixture->sandbox().pay(Number.value));
        m_fixture->sandbox().inject({.kind = sandbox::Fault::Kind::CertificateSwitch});
        const auto answer = apply(refundOrder(u"RF1"_s, 280));
        if (!answer)
            QVERIFY(wechat::pay::outcomeOf(answer.error()) == RefundOutcome::Unknown);
        QCOMPARE(codeOf(outcomeOf(refunds().find(u"RF1"_s))), u"ok"_s);
    }
};

QTEST_GUILESS_MAIN(TestPaySession)
#include "tst_paysession.moc"
