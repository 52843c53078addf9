// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/beijingtime.h"
#include "base/clock.h"
#include "e2e/programs.h"
#include "sandbox/sandbox.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace wego;
using test::Programs;
using test::Run;

// The rule of two by the built program: one person plans a batch, another one on another computer,
// with a keychain of their own, approves it by files that go to and fro.

namespace {

constexpr int Rows = 3;
constexpr auto MasterPassword = "a password for this test alone\n";
const auto RefundPath = u"/v3/refund/domestic/refunds"_s;
const auto Planner = u"planner"_s;
const auto Approver = u"approver"_s;
const auto Stranger = u"stranger"_s;

} // namespace

class TestApprovalEndToEnd : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void isNeeded();
    void changedApprovalsAreRefused_data();
    void changedApprovalsAreRefused();
    void changedRequestsAreRefused();
    void strangersAreRefused();
    void approvalsOfOtherBatchesAreRefused();
    void ownApprovalsAreRefused();
    void approvedBatchesRun();

private:
    void startSandbox();
    void addAccount();
    /// A file with the public key of whoever sits there.
    QString keyOf(const QString& home, const QString& name);
    /// Plans some orders that no batch has had; its number.
    int plan();
    [[nodiscard]] Run wego(const QString& home, const QString& line, const QByteArray& input = {});
    [[nodiscard]] QString path(const QString& name) const { return m_programs->path(name); }
    QString write(const QString& name, const QByteArray& content);
    QString request(int batch);
    /// The approval's file.
    QString approve(const QString& home, const QString& request, const QString& name);
    [[nodiscard]] Run take(int batch, const QString& approval)
    {
        return wego(Planner, u"refund take-approval %1 %2"_s.arg(batch).arg(approval));
    }
    /// Refused with this code, and nothing can be sent.
    void compareRefused(int batch, const QString& approval, const QByteArray& code);

    std::unique_ptr<Programs> m_programs;
    QTemporaryDir m_state;
    base::SystemClock m_clock;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    sandbox::Ready m_ready;
    QStringList m_orders;
    int m_batch = 0;
    QString m_approval;
};

Run TestApprovalEndToEnd::wego(const QString& home, const QString& line, const QByteArray& input)
{
    QProcessEnvironment environment = m_programs->environment();
    if (home != Planner) {
        environment.insert(u"LD_PRELOAD"_s, QStringLiteral(WEGO_OTHER_COMPUTER));
        const QString options = environment.value(u"ASAN_OPTIONS"_s);
        environment.insert(u"ASAN_OPTIONS"_s, options + u":verify_asan_link_order=0"_s);
    }
    const QStringList arguments{u"--home"_s, path(home), u"--keychain-file"_s,
        path(home + u".keychain"_s), u"--master-password-stdin"_s, u"--json"_s, u"--yes"_s};
    return m_programs->wego(
        arguments + line.split(u' ', Qt::SkipEmptyParts), MasterPassword + input, environment);
}

void TestApprovalEndToEnd::initTestCase()
{
    m_programs = std::make_unique<Programs>();
    startSandbox();
    if (QTest::currentTestFailed())
        return;
    addAccount();
}

void TestApprovalEndToEnd::startSandbox()
{
    sandbox::Options options;
    options.stateFolder = m_state.path();
    options.ordersPerDay = 100;
    options.followers = 0;
    options.refundDelayMs = 100;
    m_sandbox = std::make_unique<sandbox::Sandbox>(options, m_clock);
    const auto ready = m_sandbox->start();
    QVERIFY(ready);
    m_ready = *ready;
    const QJsonArray orders = m_sandbox->orders(base::beijing::today(m_clock).addDays(-1));
    for (const QJsonValue& order : orders) {
        if (order[u"refunded"].toInteger() == 0)
            m_orders.append(order[u"transaction_id"].toString());
    }
}

void TestApprovalEndToEnd::addAccount()
{
    const QString options =
        u"account add shop --appid %1 --mchid %2 --pay-url %3 --cert %4 "
        "--key %5 --wechatpay-key %6 --wechatpay-key-id %7 --secrets-stdin"_s.arg(m_ready.appId,
            m_ready.mchid, m_ready.payUrl.toString(), m_ready.certFile, m_ready.keyFile,
            m_ready.wechatpayKeyFile, m_ready.wechatpayKeyId);
    const Run added = wego(Planner, options, test::contentOf(m_ready.secretsFile));
    QVERIFY2(added.exitCode == 0, added.err.constData());
    const QString wang = keyOf(Approver, u"Wang"_s);
    const QString zhao = keyOf(Planner, u"Zhao"_s);
    const Run set = wego(Planner,
        u"account set shop --refund-limit 0.02 --approver Wang=%1 --approver Zhao=%2"_s.arg(
            wang, zhao));
    QVERIFY2(set.exitCode == 0, set.err.constData());
}

QString TestApprovalEndToEnd::keyOf(const QString& home, const QString& name)
{
    const Run key = wego(home, u"refund approver --name "_s + name);
    return write(name + u".pem"_s, key.object().value(u"public_key"_s).toString().toUtf8() + '\n');
}

QString TestApprovalEndToEnd::write(const QString& name, const QByteArray& content)
{
    QFile file(path(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size()
        ? file.fileName()
        : QString();
}

int TestApprovalEndToEnd::plan()
{
    QByteArray text = "transaction_id,amount,reason\n";
    for (int row = 0; row < Rows; ++row)
        text += m_orders.takeFirst().toUtf8() + ",0.01,cold\n";
    const Run held = wego(Planner, u"refund batch "_s + write(u"batch.csv"_s, text));
    if (held.exitCode != 1)
        qWarning("%s", (held.out + held.err).constData());
    return held.exitCode == 1 ? held.object().value(u"batch"_s).toInt() : 0;
}

QString TestApprovalEndToEnd::request(int batch)
{
    const QString file = path(u"request.json"_s);
    const Run written = wego(
        Planner, u"refund request-approval %1 --out %2"_s.arg(batch).arg(file));
    return written.exitCode == 0 ? file : QString();
}

QString TestApprovalEndToEnd::approve(
    const QString& home, const QString& request, const QString& name)
{
    const QString file = path(u"approval.json"_s);
    QFile::remove(file);
    const Run approved = wego(
        home, u"refund approve %1 --out %2 --name %3"_s.arg(request, file, name));
    if (approved.exitCode != 0)
        qWarning("%s", approved.err.constData());
    return file;
}

void TestApprovalEndToEnd::compareRefused(
    int batch, const QString& approval, const QByteArray& code)
{
    const Run taken = take(batch, approval);
    QCOMPARE(taken.exitCode, 1);
    QVERIFY2(taken.err.contains(code), taken.err.constData());
    const Run resumed = wego(Planner, u"refund resume %1"_s.arg(batch));
    QCOMPARE(resumed.exitCode, 1);
    QVERIFY2(resumed.err.contains("wego.batch-not-approved"), resumed.err.constData());
    QCOMPARE(m_sandbox->requestCount(RefundPath), 0);
}

void TestApprovalEndToEnd::isNeeded()
{
    m_batch = plan();
    QVERIFY(m_batch > 0);
    QCOMPARE(m_sandbox->requestCount(RefundPath), 0);
    const QString approval = approve(Approver, request(m_batch), u"Wang"_s);
    QVERIFY(QFile::exists(approval));
    m_approval = path(u"good.json"_s);
    QVERIFY(QFile::copy(approval, m_approval));
}

void TestApprovalEndToEnd::changedApprovalsAreRefused_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QByteArray>("code");
    for (const char* field : {"mchid", "digest", "count", "total", "planned_by", "approved_by",
             "approved_at", "signature"})
        QTest::newRow(field) << QString::fromLatin1(field) << QByteArray("wego.approval-invalid");
    QTest::newRow("approver") << u"approver"_s << QByteArray("wego.approver-unknown");
}

/// One byte of a field is another one.
void TestApprovalEndToEnd::changedApprovalsAreRefused()
{
    QFETCH(const QString, field);
    QFETCH(const QByteArray, code);
    QByteArray text = test::contentOf(m_approval);
    const QByteArray key = '"' + field.toLatin1() + "\": ";
    qsizetype at = text.indexOf(key) + key.size();
    QVERIFY(at > key.size());
    at += text.at(at) == '"' ? 1 : 0;
    text[at] = text.at(at) == '1' ? '2' : '1';
    compareRefused(m_batch, write(u"changed.json"_s, text), code);
}

/// What was shown to the second person is not what was planned.
void TestApprovalEndToEnd::changedRequestsAreRefused()
{
    QByteArray text = test::contentOf(request(m_batch));
    const QByteArray total = "\"total\": 3";
    QVERIFY(text.contains(total));
    text.replace(total, "\"total\": 2");
    const QString approval = approve(Approver, write(u"changed.json"_s, text), u"Wang"_s);
    QVERIFY(QFile::exists(approval));
    compareRefused(m_batch, approval, "wego.approval-invalid");
}

/// Whoever is not listed, and whoever says to be somebody who is.
void TestApprovalEndToEnd::strangersAreRefused()
{
    const QString asked = request(m_batch);
    compareRefused(m_batch, approve(Stranger, asked, u"Li"_s), "wego.approver-unknown");
    compareRefused(m_batch, approve(Stranger, asked, u"Wang"_s), "wego.approval-invalid");
}

void TestApprovalEndToEnd::approvalsOfOtherBatchesAreRefused()
{
    const int other = plan();
    QVERIFY(other > 0 && other != m_batch);
    compareRefused(other, m_approval, "wego.approval-invalid");
    compareRefused(m_batch, approve(Approver, request(other), u"Wang"_s), "wego.approval-invalid");
}

/// Who planned a batch is an approver, too, but not of this one.
void TestApprovalEndToEnd::ownApprovalsAreRefused()
{
    compareRefused(m_batch, approve(Planner, request(m_batch), u"Zhao"_s), "wego.approval-own");
}

/// Last: what was refused so often is sent at once.
void TestApprovalEndToEnd::approvedBatchesRun()
{
    const Run taken = take(m_batch, m_approval);
    QVERIFY2(taken.exitCode == 0, taken.err.constData());
    QCOMPARE(taken.object().value(u"approver"_s).toString(), u"Wang"_s);
    const Run resumed = wego(Planner, u"refund resume %1"_s.arg(m_batch));
    QVERIFY2(resumed.exitCode == 0, (resumed.out + resumed.err).constData());
    QCOMPARE(m_sandbox->refunds().size(), Rows);
    QCOMPARE(m_sandbox->requestCount(RefundPath), Rows);
    const Run verified = wego(Planner, u"refund journal --verify"_s);
    QCOMPARE(verified.exitCode, 0);
}

QTEST_GUILESS_MAIN(TestApprovalEndToEnd)
#include "tst_approvalendtoend.moc"
