// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"
#include "store/migrations.h"
#include "store/sqlquery.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using wego::base::ErrorKind;
using wego::base::Result;
using wego::store::Database;
using wego::store::execute;

namespace {

constexpr int Latest = 9;

/// In alphabetical order.
QStringList allTables()
{
    return {u"account"_s, u"account_addition"_s, u"audience"_s, u"audit_head"_s, u"audit_record"_s,
        u"bill"_s, u"follower"_s, u"menu_draft"_s, u"menu_publication"_s, u"menu_version"_s,
        u"openid_list"_s, u"openid_list_entry"_s, u"order_lookup"_s, u"pay_order"_s,
        u"pay_refund"_s, u"quota_reset"_s, u"refund_batch"_s, u"refund_entry"_s, u"segment"_s,
        u"tag"_s, u"tagging_person"_s, u"tagging_plan"_s, u"tagging_skip"_s, u"token_event"_s};
}

QStringList tablesIn(const Database& database)
{
    const auto names = database.read([](QSqlDatabase& connection) -> Result<QStringList> {
        QStringList list = connection.tables();
        list.sort();
        return list;
    });
    return names.value_or(QStringList());
}

Result<void> insertAccount(QSqlDatabase& connection, const QString& id)
{
    const auto done = execute(connection,
        u"INSERT INTO account (id, position, name, colour, app_id, mchid, sub_mchid, oa_url, "
        "pay_url, ca_file, proxy, pay_mode, merchant_serial, merchant_certificate, "
        "wechatpay_key_id, wechatpay_key, sandbox) VALUES (:id, 1, :name, 0, '', '', '', '', '', "
        "'', '', 'v2', '', '', "
        "'', '', 0)"_s,
        {{u":id"_s, id}, {u":name"_s, id}});
    if (!done)
        return wego::base::fail(done.error());
    return {};
}

Result<int> countAccounts(const Database& database)
{
    return database.read([](QSqlDatabase& connection) -> Result<int> {
        auto query = execute(connection, u"SELECT COUNT(*) FROM account"_s);
        if (!query)
            return wego::base::fail(query.error());
        query->next();
        return query->value(0).toInt();
    });
}

Result<QString> pragma(const Database& database, const QString& name)
{
    return database.read([&](QSqlDatabase& connection) -> Result<QString> {
        auto query = execute(connection, u"PRAGMA "_s + name);
        if (!query)
            return wego::base::fail(query.error());
        query->next();
        return query->value(0).toString();
    });
}

/// A plain connection beside the class under test.
template <typename Function> void withConnection(const QString& file, Function function)
{
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
        connection.setDatabaseName(file);
        QVERIFY(connection.open());
        function(connection);
    }
    QSqlDatabase::removeDatabase(u"test"_s);
}

} // namespace

class TestDatabase : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void createsFolderAndTables();
    void setsWhatKeepsDataSafe();
    void migratesFromEveryOldVersion_data();
    void migratesFromEveryOldVersion();
    void oldBillsFollowTheHostOfTheirAccount();
    void failedMigrationLeavesTheOldVersion();
    void refusesStoreFromNewerVersion();
    void reportsDamagedStore_data();
    void reportsDamagedStore();
    void reportsFolderThatCannotBeMade();
    void rollsBackWhenWorkFails();
    void rollsBackWhenStatementFails();
    void runsWritesOnOneOtherThread();
    void readsOnAnotherThread();
    void twoWindowsWriteAtOnce();
    void twoWindowsOpenAtOnce();
    void readsWhileAnotherWrites();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"deep/er/wego.sqlite"_s); }
    std::unique_ptr<Database> open() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

std::unique_ptr<Database> TestDatabase::open() const
{
    auto database = Database::open(path());
    return database ? std::move(*database) : nullptr;
}

void TestDatabase::createsFolderAndTables()
{
    const auto database = open();
    QVERIFY(database);
    QCOMPARE(tablesIn(*database), allTables());
    QCOMPARE(wego::store::latestVersion(), Latest);
}

void TestDatabase::setsWhatKeepsDataSafe()
{
    const auto database = open();
    QCOMPARE(pragma(*database, u"journal_mode"_s).value(), u"wal"_s);
    QCOMPARE(pragma(*database, u"foreign_keys"_s).value(), u"1"_s);
    QCOMPARE(pragma(*database, u"synchronous"_s).value(), u"2"_s);
    QCOMPARE(pragma(*database, u"user_version"_s).value(), QString::number(Latest));
    QVERIFY(pragma(*database, u"busy_timeout"_s).value().toInt() >= 1000);
}

void TestDatabase::migratesFromEveryOldVersion_data()
{
    QTest::addColumn<int>("version");
    for (int version = 0; version <= Latest; ++version)
        QTest::addRow("from %d", version) << version;
}

void TestDatabase::migratesFromEveryOldVersion()
{
    QFETCH(int, version);
    QDir().mkpath(QFileInfo(path()).absolutePath());
    withConnection(path(), [&](QSqlDatabase& connection) {
        QVERIFY(wego::store::migrate(connection, version));
        QCOMPARE(wego::store::schemaVersion(connection).value(), version);
        if (version > 0)
            QVERIFY(insertAccount(connection, u"kept"_s));
    });
    const auto database = open();
    QVERIFY(database);
    QCOMPARE(tablesIn(*database), allTables());
    QCOMPARE(countAccounts(*database).value(), version > 0 ? 1 : 0);
}

void TestDatabase::oldBillsFollowTheHostOfTheirAccount()
{
    QDir().mkpath(QFileInfo(path()).absolutePath());
    withConnection(path(), [&](QSqlDatabase& connection) {
        QVERIFY(wego::store::migrate(connection, 2));
        QVERIFY(insertAccount(connection, u"there"_s));
        QVERIFY(insertAccount(connection, u"test"_s));
        QVERIFY(execute(connection, u"UPDATE account SET pay_url = 'x' WHERE id = 'test'"_s));
        for (const QString& account : {u"there"_s, u"test"_s, u"gone"_s}) {
            QVERIFY(execute(connection,
                u"INSERT INTO bill VALUES ('1', :account, '2026-11-21', 'ALL', 0, '', '', '', 0, "
                "0, 'v3', 0, 0, 0, 0, 0, 0, 0, 0)"_s,
                {{u":account"_s, account}}));
        }
        QVERIFY(wego::store::migrate(connection, 3));
        auto real = execute(connection, u"SELECT account FROM bill WHERE elsewhere = 0"_s);
        QVERIFY(real && real->next());
        QCOMPARE(real->value(0).toString(), u"there"_s);
        QVERIFY(!real->next());
    });
}

void TestDatabase::failedMigrationLeavesTheOldVersion()
{
    QDir().mkpath(QFileInfo(path()).absolutePath());
    withConnection(path(), [&](QSqlDatabase& connection) {
        QVERIFY(wego::store::migrate(connection, 1));
        // In the way of the second statement of the next version, after the first has run.
        QVERIFY(execute(connection, u"CREATE TABLE bill_by_account (x TEXT)"_s));
        const auto failed = wego::store::migrate(connection);
        QVERIFY(!failed);
        QVERIFY(failed.error().kind == ErrorKind::Storage);
        QCOMPARE(wego::store::schemaVersion(connection).value(), 1);
        QVERIFY(!connection.tables().contains(u"bill"_s));
    });
}

void TestDatabase::refusesStoreFromNewerVersion()
{
    QVERIFY(open());
    withConnection(path(), [](QSqlDatabase& connection) {
        QVERIFY(execute(connection, u"PRAGMA user_version = 99"_s));
    });
    const auto refused = Database::open(path());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"wego.store-newer"_s);
    QCOMPARE(refused.error().facts.value(u"version"_s), u"99"_s);
    QCOMPARE(refused.error().facts.value(u"path"_s), path());
}

void TestDatabase::reportsDamagedStore_data()
{
    QTest::addColumn<int>("offset");
    QTest::newRow("not a database") << 0;
    QTest::newRow("broken schema") << 100;
}

void TestDatabase::reportsDamagedStore()
{
    QFETCH(int, offset);
    QVERIFY(open());
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(offset));
    file.write(QByteArray(4096 - offset, 'x'));
    file.close();
    const auto refused = Database::open(path());
    QVERIFY(!refused);
    QVERIFY(refused.error().kind == ErrorKind::Storage);
    QCOMPARE(refused.error().code, u"wego.store-damaged"_s);
}

void TestDatabase::reportsFolderThatCannotBeMade()
{
    QFile blocker(m_folder->filePath(u"deep"_s));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    const auto refused = Database::open(path());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"wego.store-unwritable"_s);
}

void TestDatabase::rollsBackWhenWorkFails()
{
    const auto database = open();
    const auto failed = database->write([](QSqlDatabase& connection) -> Result<void> {
        if (auto done = insertAccount(connection, u"gone"_s); !done)
            return done;
        return wego::base::fail({ErrorKind::Input, u"wego.test"_s});
    });
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, u"wego.test"_s);
    QCOMPARE(countAccounts(*database).value(), 0);
    QVERIFY(database->write([](QSqlDatabase& c) { return insertAccount(c, u"stays"_s); }));
    QCOMPARE(countAccounts(*database).value(), 1);
}

void TestDatabase::rollsBackWhenStatementFails()
{
    const auto database = open();
    const auto failed = database->write([](QSqlDatabase& connection) -> Result<void> {
        if (auto done = insertAccount(connection, u"a"_s); !done)
            return done;
        return insertAccount(connection, u"a"_s);
    });
    QVERIFY(!failed);
    QVERIFY(failed.error().kind == ErrorKind::Storage);
    QCOMPARE(countAccounts(*database).value(), 0);
}

void TestDatabase::runsWritesOnOneOtherThread()
{
    const auto database = open();
    QThread* first = nullptr;
    QThread* second = nullptr;
    QVERIFY(database->write([&](QSqlDatabase&) -> Result<void> {
        first = QThread::currentThread();
        return {};
    }));
    std::thread([&] {
        std::ignore = database->write([&](QSqlDatabase&) -> Result<void> {
            second = QThread::currentThread();
            return {};
        });
    }).join();
    QVERIFY(first);
    QVERIFY(first != QThread::currentThread());
    QCOMPARE(second, first);
}

void TestDatabase::readsOnAnotherThread()
{
    const auto database = open();
    QVERIFY(database->write([](QSqlDatabase& c) { return insertAccount(c, u"a"_s); }));
    int seen = -1;
    std::thread([&] { seen = countAccounts(*database).value_or(-1); }).join();
    QCOMPARE(seen, 1);
    // The connection of that thread is gone with it.
    QCOMPARE(QSqlDatabase::connectionNames().size(), 2);
}

void TestDatabase::twoWindowsWriteAtOnce()
{
    constexpr int Writes = 25;
    const auto one = open();
    const auto two = open();
    QVERIFY(one && two);
    std::atomic_int failures = 0;
    const auto fill = [&](Database& database, const QString& prefix) {
        for (int i = 0; i < Writes; ++i) {
            const QString id = prefix + QString::number(i);
            if (!database.write([&](QSqlDatabase& c) { return insertAccount(c, id); }))
                ++failures;
        }
    };
    std::thread other([&] { fill(*two, u"two-"_s); });
    fill(*one, u"one-"_s);
    other.join();
    QCOMPARE(failures.load(), 0);
    QCOMPARE(countAccounts(*one).value(), 2 * Writes);
    QCOMPARE(countAccounts(*two).value(), 2 * Writes);
}

void TestDatabase::twoWindowsOpenAtOnce()
{
    std::atomic_int opened = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 6; ++i) {
        threads.emplace_back([&] {
            if (open())
                ++opened;
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    QCOMPARE(opened.load(), 6);
}

void TestDatabase::readsWhileAnotherWrites()
{
    const auto one = open();
    const auto two = open();
    int seen = -1;
    QVERIFY(two->write([&](QSqlDatabase& connection) -> Result<void> {
        if (auto done = insertAccount(connection, u"not yet"_s); !done)
            return done;
        seen = countAccounts(*one).value_or(-1);
        return {};
    }));
    QCOMPARE(seen, 0);
    QCOMPARE(countAccounts(*one).value(), 1);
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
