// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/embeddedsandbox.h"
#include "app/sandboxkeychain.h"
#include "fixture.h"
#include "services/secretstore.h"
#include "store/accountrepository.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace wego;
using app::EmbeddedSandbox;
using app::SandboxKeychain;
using domain::Account;
using domain::AccountId;
using domain::PayMode;
using domain::SecretKind;
using services::Accounts;
using test::Fixture;
using test::outcomeOf;

namespace {

/// The keychain of the fixture, as the one that the user chose.
class Borrowed final : public security::Keychain {
public:
    explicit Borrowed(security::Keychain& owned) : m_owned(owned) { }
    void read(const QString& key, QObject* context, ReadCallback callback) override
    {
        m_owned.read(key, context, std::move(callback));
    }
    void write(
        const QString& key, base::Secret secret, QObject* context, WriteCallback callback) override
    {
        m_owned.write(key, std::move(secret), context, std::move(callback));
    }
    void remove(const QString& key, QObject* context, WriteCallback callback) override
    {
        m_owned.remove(key, context, std::move(callback));
    }

private:
    security::Keychain& m_owned;
};

QString stateFolder()
{
    static const QTemporaryDir folder; // making keys takes seconds
    return folder.path();
}

} // namespace

class TestEmbeddedSandbox : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<Fixture>();
        // The server inside has the clock of the computer.
        m_fixture->clock.startAt(QDateTime::currentMSecsSinceEpoch());
        m_keychain = std::make_unique<SandboxKeychain>(
            std::make_unique<Borrowed>(m_fixture->keychain));
        const services::Environment& with = *m_fixture->environment;
        m_environment.reset(
            new services::Environment{with.clock, with.random, *m_keychain, with.database,
                with.settings, with.archiveFolder, with.cacheFolder, with.makeHttpClient});
        m_accounts = std::make_unique<Accounts>(*m_environment);
    }
    void cleanup()
    {
        m_accounts.reset();
        m_environment.reset();
        m_keychain.reset();
        m_fixture.reset();
    }

    void keepsTheSandboxInMemoryWithoutAKeychain()
    {
        m_keychain->except({u"box"_s});
        m_fixture->keychain.refusesAll = true;
        QCOMPARE(write(u"box/api_v2_key"_s, "one"), u"ok"_s);
        QCOMPARE(read(u"box/api_v2_key"_s), u"one"_s);
        QCOMPARE(read(u"box/api_v3_key"_s), u"wego.secret-missing"_s);
        QCOMPARE(remove(u"box/api_v2_key"_s), u"ok"_s);
        QCOMPARE(read(u"box/api_v2_key"_s), u"wego.secret-missing"_s);
    }

    void realAccountsGetNoException()
    {
        m_keychain->except({u"box"_s});
        m_fixture->keychain.refusesAll = true;
        QCOMPARE(write(u"shop/api_v2_key"_s, "one"), u"wego.keychain-locked"_s);
        QCOMPARE(read(u"shop/api_v2_key"_s), u"wego.keychain-locked"_s);
        QCOMPARE(remove(u"shop/api_v2_key"_s), u"wego.keychain-locked"_s);
    }

    void usesTheKeychainThatIsThere()
    {
        m_keychain->except({u"box"_s});
        QCOMPARE(write(u"box/api_v2_key"_s, "one"), u"ok"_s);
        QCOMPARE(m_fixture->keychain.entries.size(), 1U);
        QCOMPARE(read(u"box/api_v2_key"_s), u"one"_s);
        QCOMPARE(remove(u"box/api_v2_key"_s), u"ok"_s);
        QVERIFY(m_fixture->keychain.entries.empty());
    }

    void believesAKeychainThatComesBack()
    {
        m_keychain->except({u"box"_s});
        m_fixture->keychain.refusesAll = true;
        QCOMPARE(write(u"box/api_v2_key"_s, "old"), u"ok"_s);
        m_fixture->keychain.refusesAll = false;
        QCOMPARE(write(u"box/api_v2_key"_s, "new"), u"ok"_s);
        QCOMPARE(read(u"box/api_v2_key"_s), u"new"_s);
    }

    void addsItsAccountOnce_data()
    {
        QTest::addColumn<bool>("keychain");
        QTest::newRow("with a keychain") << true;
        QTest::newRow("without a keychain") << false;
    }

    void addsItsAccountOnce()
    {
        QFETCH(const bool, keychain);
        m_fixture->keychain.refusesAll = !keychain;
        const auto sandbox = make();
        const auto first = outcomeOf(sandbox->open());
        QVERIFY2(first, first ? "" : qPrintable(base::toLogLine(first.error())));
        QVERIFY(first->sandbox);
        QVERIFY(first->payMode == PayMode::V3PublicKey);
        const auto second = outcomeOf(sandbox->open());
        QVERIFY(second);
        QVERIFY(second->id == first->id);
        QCOMPARE(m_accounts->all().size(), 1);
        QVERIFY(connectionPasses(first->id));
    }

    void openedTwiceAtOnceAddsOneAccount()
    {
        const auto sandbox = make();
        QList<base::Result<Account>> opened;
        for (int i = 0; i < 3; ++i) {
            sandbox->open()->onFinished(
                this, [&](const base::Result<Account>& account) { opened.append(account); });
        }
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 3, 60'000);
        for (const base::Result<Account>& account : opened) {
            QVERIFY(account);
            QVERIFY(account->id == opened.first()->id);
        }
        QCOMPARE(m_accounts->all().size(), 1);
    }

    void realAccountAddedMeanwhileGetsNoException()
    {
        QVERIFY(m_fixture->startSandbox());
        const auto sandbox = make();
        QVERIFY(outcomeOf(sandbox->open())); // so that the server runs
        QVERIFY(outcomeOf(m_accounts->remove(m_accounts->all().first().id)));
        m_fixture->keychain.refusesAll = true;
        auto* opening = sandbox->open();
        auto* adding = m_accounts->add(m_fixture->draft(PayMode::V2));
        std::optional<base::Result<Account>> added;
        adding->onFinished(this, [&](const base::Result<Account>& account) { added = account; });
        QVERIFY(outcomeOf(opening));
        QTRY_VERIFY(added);
        QVERIFY(!*added);
        QCOMPARE(added->error().code, u"wego.keychain-locked"_s);
        QCOMPARE(m_accounts->all().size(), 1);
    }

    void findsItsAccountAtTheNextStart()
    {
        auto sandbox = make();
        Account account = *outcomeOf(sandbox->open());
        account.name = u"我的沙箱"_s;
        account.payUrl = QUrl(u"http://127.0.0.1:1"_s);
        QVERIFY(m_accounts->update(account));
        sandbox = make();
        const auto again = outcomeOf(sandbox->open());
        QVERIFY(again);
        QVERIFY(again->id == account.id);
        QCOMPARE(again->name, account.name);
        QVERIFY(again->colour == account.colour);
        QVERIFY(again->payUrl != account.payUrl);
        QCOMPARE(m_accounts->all().size(), 1);
        QVERIFY(connectionPasses(again->id));
    }

    void leavesTheSandboxOfAnotherMerchantAlone()
    {
        Account other;
        other.id = {u"other"_s};
        other.name = u"Other sandbox"_s;
        other.mchid = u"1699990002"_s;
        other.sandbox = true;
        QVERIFY(store::AccountRepository(*m_fixture->database).save(other));
        QCOMPARE(write(u"other/api_v3_key"_s, "theirs"), u"ok"_s);
        const auto sandbox = make();
        const auto opened = outcomeOf(sandbox->open());
        QVERIFY(opened);
        QVERIFY(opened->id != other.id);
        QCOMPARE(read(u"other/api_v3_key"_s), u"theirs"_s);
        QVERIFY(m_accounts->find(other.id) == other);
    }

    void opensAfterAFailure()
    {
        const QString state = m_fixture->path(u"state"_s);
        QFile blocker(state);
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        const auto sandbox = make(state);
        const auto failed = outcomeOf(sandbox->open());
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, u"wego.cannot-write"_s);
        QVERIFY(m_accounts->all().isEmpty());
        QVERIFY(blocker.remove());
        QVERIFY(outcomeOf(sandbox->open()));
    }

    void goesWhileItStarts()
    {
        auto sandbox = make();
        sandbox->open();
        QCoreApplication::processEvents();
        sandbox.reset();
        QVERIFY(m_accounts->all().isEmpty());
    }

private:
    [[nodiscard]] std::unique_ptr<EmbeddedSandbox> make(const QString& state = stateFolder())
    {
        return std::make_unique<EmbeddedSandbox>(state, *m_accounts, *m_keychain, m_fixture->clock);
    }

    bool connectionPasses(const AccountId& id)
    {
        const auto steps = outcomeOf<QList<services::ConnectionStep>>(m_accounts->test(id));
        return steps && std::all_of(steps->begin(), steps->end(), [](const auto& step) {
            return step.state == services::ConnectionStep::State::Passed;
        });
    }

    QString write(const QString& key, const char* secret)
    {
        QString answer;
        m_keychain->write(key, base::Secret(QByteArrayView(secret)), this,
            [&](const base::Result<void>& written) {
                answer = written ? u"ok"_s : written.error().code;
            });
        return QTest::qWaitFor([&] { return !answer.isEmpty(); }) ? answer : u"silence"_s;
    }

    QString remove(const QString& key)
    {
        QString answer;
        m_keychain->remove(key, this, [&](const base::Result<void>& removed) {
            answer = removed ? u"ok"_s : removed.error().code;
        });
        return QTest::qWaitFor([&] { return !answer.isEmpty(); }) ? answer : u"silence"_s;
    }

    /// The secret, or the code of the failure.
    QString read(const QString& key)
    {
        QString answer;
        m_keychain->read(key, this, [&](const base::Result<base::Secret>& secret) {
            answer = secret ? QString::fromUtf8(secret->reveal()) : secret.error().code;
        });
        return QTest::qWaitFor([&] { return !answer.isEmpty(); }) ? answer : u"silence"_s;
    }

    std::unique_ptr<Fixture> m_fixture;
    std::unique_ptr<SandboxKeychain> m_keychain;
    std::unique_ptr<services::Environment> m_environment;
    std::unique_ptr<Accounts> m_accounts;
};

QTEST_GUILESS_MAIN(TestEmbeddedSandbox)
#include "tst_embeddedsandbox.moc"
