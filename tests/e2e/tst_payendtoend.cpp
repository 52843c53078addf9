// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/programs.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using wego::test::Programs;
using wego::test::Run;

// Orders and refunds by the built programs, with a real keyring and over real connections: V2 with
// both kinds of signature, with the client certificate that TLS demands, and v3.

namespace {

constexpr int BatchRows = 3;

const auto Plain = QStringList{u"--auto-pay"_s, u"1"_s, u"--refund-delay"_s, u"1"_s};
const auto Tls = Plain + QStringList{u"--tls"_s};

QStringList words(const QString& line)
{
    return line.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

class TestPayEndToEnd : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (const QString missing = Programs::missing(); !missing.isEmpty())
            QSKIP(qPrintable(missing));
        m_programs = std::make_unique<Programs>();
        QVERIFY(m_programs->startKeyring());
    }

    void cleanup()
    {
        if (m_programs && m_programs->hasSandbox())
            QCOMPARE(m_programs->stopSandbox(), 0);
    }

    void refundsWhatWasPaid_data()
    {
        QTest::addColumn<QStringList>("sandbox");
        QTest::addColumn<QString>("options");
        const auto pem = u"--cert %cert_file% --key %key_file%"_s;
        QTest::newRow("v2-md5-pem") << Plain << pem;
        QTest::newRow("v2-md5-pem-tls") << Tls << pem;
        QTest::newRow("v2-hmac-p12-tls") << Tls << u"--sign-type hmac-sha256 --p12 %p12_file%"_s;
        QTest::newRow("v3-certificate") << Plain << pem;
        QTest::newRow("v3-public-key-tls") << Tls
                                           << pem
                + u" --wechatpay-key %wechatpay_key_file% --wechatpay-key-id %wechatpay_key_id%"_s;
    }

    void refundsWhatWasPaid()
    {
        QFETCH(const QStringList, sandbox);
        QFETCH(const QString, options);
        const QString account = QString::fromLatin1(QTest::currentDataTag());
        QVERIFY(m_programs->startSandbox(sandbox));
        addAccount(account, options);
        m_account = account;
        const QString number = u"E2E-"_s + account;
        const auto entries = [this] {
            return wego(u"refund journal --limit 0"_s).objects().size();
        };
        const auto before = entries(); // the journal is the merchant's, whatever the account
        makeAndPay(number);
        refundPart(number);
        refundBatch();
        const Run verified = wego(u"refund journal --verify"_s);
        QVERIFY2(verified.exitCode == 0, (verified.out + verified.err).constData());
        QVERIFY(verified.object().value(u"sound"_s).toBool());
        QCOMPARE(entries() - before, 1 + BatchRows);
        QCOMPARE(wego(u"refund resume"_s).exitCode, 0);
    }

    void missingCertificateIsExplained()
    {
        QVERIFY(m_programs->startSandbox(Tls));
        m_account = u"v2-without"_s;
        addAccount(m_account, {});
        makeAndPay(u"E2E-WITHOUT"_s);
        const Run refused = refund(u"E2E-WITHOUT"_s);
        QCOMPARE(refused.exitCode, 4);
        QVERIFY2(refused.err.contains("wego.client-certificate-missing"), refused.err.constData());
    }

    void wrongCertificateIsExplained()
    {
        // The files of a merchant that another authority has made.
        const QTemporaryDir other;
        QVERIFY(m_programs->startSandbox(Tls, other.path()));
        const QString p12 = m_programs->ready(u"p12_file"_s);
        QCOMPARE(m_programs->stopSandbox(), 0);
        QVERIFY(m_programs->startSandbox(Tls));
        m_account = u"v2-wrong"_s;
        addAccount(m_account, u"--p12 "_s + p12);
        makeAndPay(u"E2E-WRONG"_s);
        const Run refused = refund(u"E2E-WRONG"_s);
        QVERIFY(refused.exitCode == 1 || refused.exitCode == 3 || refused.exitCode == 4);
        QVERIFY2(refused.err.contains("wego.client-certificate-refused"), refused.err.constData());
        const QJsonObject last = wego(u"refund journal --limit 1"_s).object();
        QCOMPARE(last.value(u"out_trade_no"_s).toString(), u"E2E-WRONG"_s);
        QCOMPARE(last.value(u"state"_s).toString(), u"planned"_s);
    }

    /// Last: everything that was said and stored until now.
    void noSecretIsAnywhere()
    {
        QVERIFY(m_programs->startSandbox(Tls));
        const QList<QByteArray> secrets = m_programs->secretTexts();
        QVERIFY(secrets.size() > 20);
        QCOMPARE(m_programs->leakOf(secrets), QString());
        // The search itself finds what is there.
        QVERIFY(!m_programs->leakOf({"E2E-WRONG"}).isEmpty());
        QVERIFY2(!m_programs->logs().contains("E2E-"), "the number of an order is in a log");
    }

private:
    Run wego(const QString& line, const QByteArray& input = {})
    {
        return m_programs->wego(
            QStringList{u"--account"_s, m_account, u"--json"_s} + words(line), input);
    }

    void addAccount(const QString& name, QString options)
    {
        for (const auto& file : {u"p12_file"_s, u"cert_file"_s, u"key_file"_s,
                 u"wechatpay_key_file"_s, u"wechatpay_key_id"_s})
            options.replace(u'%' + file + u'%', m_programs->ready(file));
        QStringList arguments{u"account"_s, u"add"_s, name, u"--appid"_s,
            m_programs->ready(u"appid"_s), u"--mchid"_s, m_programs->ready(u"mchid"_s),
            u"--pay-url"_s, m_programs->ready(u"pay_url"_s), u"--notify-url"_s,
            u"https://shop.example.com/wxnotify"_s, u"--secrets-stdin"_s};
        if (const QString authority = m_programs->ready(u"ca_file"_s); !authority.isEmpty())
            arguments += {u"--ca-file"_s, authority};
        const Run added = m_programs->wego(arguments + words(options), secretsFor(name));
        QVERIFY2(added.exitCode == 0, added.err.constData());
    }

    /// A merchant with a key for v3 would not be asked by V2.
    QByteArray secretsFor(const QString& name)
    {
        QJsonObject secrets = QJsonDocument::fromJson(m_programs->secrets()).object();
        if (!name.startsWith(u"v3"))
            secrets.remove(u"api_v3_key"_s);
        return QJsonDocument(secrets).toJson();
    }

    void makeAndPay(const QString& number)
    {
        const Run made = wego(
            u"order create --amount 12.80 --description Latte --wait --out-trade-no "_s + number);
        QVERIFY2(made.exitCode == 0, (made.out + made.err).constData());
        QVERIFY(made.object().value(u"code_url"_s).toString().startsWith(u"weixin://"_s));
        QCOMPARE(made.objects().last().value(u"trade_state"_s).toString(), u"SUCCESS"_s);
        const Run shown = wego(u"order show "_s + number);
        QVERIFY2(shown.exitCode == 0, shown.err.constData());
        QCOMPARE(shown.object().value(u"amount"_s).toObject().value(u"total"_s).toInt(), 1280);
        QCOMPARE(shown.object().value(u"refundable"_s).toInt(), 1280);
    }

    Run refund(const QString& number)
    {
        return wego(u"--yes refund create --amount 2.80 --reason cold --out-trade-no "_s + number);
    }

    void refundPart(const QString& number)
    {
        const Run refunded = refund(number);
        QVERIFY2(refunded.exitCode == 0, (refunded.out + refunded.err).constData());
        const QString refundNo = refunded.object().value(u"out_refund_no"_s).toString();
        const Run shown = wego(u"refund show "_s + refundNo);
        QVERIFY2(shown.exitCode == 0, shown.err.constData());
        QCOMPARE(shown.object().value(u"amount"_s).toObject().value(u"refund"_s).toInt(), 280);
        const Run order = wego(u"order show "_s + number);
        QCOMPARE(order.object().value(u"refundable"_s).toInt(), 1000);
        QCOMPARE(order.object().value(u"trade_state"_s).toString(), u"REFUND"_s);
    }

    /// Orders of the archived bill that can be refunded, in a file.
    QString batchFile()
    {
        QByteArray all = "transaction_id,amount,reason\n";
        const Run downloaded = wego(u"bill download --from "_s + dayBefore(4));
        for (const QJsonObject& day : downloaded.objects()) {
            const Run exported = wego(
                u"bill export %1 --out - --format rfc4180 --headers en "
                "--columns transaction_id"_s.arg(day.value(u"bill_date"_s).toString()));
            for (const QByteArray& line : exported.out.split('\n').mid(1)) {
                const QByteArray id = line.trimmed();
                if (!id.isEmpty() && !all.contains(id))
                    all += id + ",0.01,cold\n";
            }
        }
        const Run dry = wego(u"refund batch --dry-run --query -"_s, all);
        QByteArray some = "transaction_id,amount,reason\n";
        for (const QJsonObject& row : dry.objects()) {
            const bool isGood = row.value(u"verdict"_s).toString() == u"refund"_s;
            if (isGood && some.count('\n') <= BatchRows)
                some += row.value(u"transaction_id"_s).toString().toUtf8() + ",0.01,cold\n";
        }
        const QString path = m_programs->path(m_account + u".csv"_s);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(some) == some.size() ? path
                                                                                  : QString();
    }

    void refundBatch()
    {
        const QString file = batchFile();
        const QString result = m_programs->path(m_account + u"-result.csv"_s);
        const Run done = wego(u"--yes refund batch %1 --result %2"_s.arg(file, result));
        QVERIFY2(done.exitCode == 0, (done.out + done.err).constData());
        const QJsonObject all = done.object().value(u"all"_s).toObject();
        QCOMPARE(all.value(u"count"_s).toInt(), BatchRows);
        QCOMPARE(all.value(u"amount"_s).toInt(), BatchRows);
        for (const QString& again : {file, result}) {
            const Run nothing = wego(u"--yes refund batch "_s + again);
            QVERIFY2(nothing.exitCode == 0, (nothing.out + nothing.err).constData());
        }
    }

    static QString dayBefore(int back)
    {
        const QDateTime now = QDateTime::currentDateTimeUtc().toOffsetFromUtc(8 * 3600);
        return now.date().addDays(-back).toString(Qt::ISODate);
    }

    std::unique_ptr<Programs> m_programs;
    QString m_account;
};

int main(int argc, char** argv)
{
    Programs::enterBus(argv, argc);
    QCoreApplication application(argc, argv);
    TestPayEndToEnd test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_payendtoend.moc"
