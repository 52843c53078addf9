// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "base/log.h"
#include "store/migrations.h"
#include "store/sqlquery.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QObject>
#include <QSqlDatabase>
#include <QSqlError>
#include <QThread>

#include <atomic>
#include <tuple>

using namespace Qt::StringLiterals;

namespace wego::store {
namespace {

constexpr int BusyTimeoutMs = 5000;
constexpr int WriterCacheKiB = 32 * 1024;

QString nextConnectionName()
{
    static std::atomic_int number = 0;
    return u"wego-store-%1"_s.arg(++number);
}

/// One open connection; closed and forgotten at the end. Belongs to the thread that made it.
class Connection {
public:
    Connection() : m_name(nextConnectionName()) { }
    ~Connection()
    {
        m_database = {};
        QSqlDatabase::removeDatabase(m_name);
    }
    Q_DISABLE_COPY_MOVE(Connection)

    base::Result<void> open(const QString& file)
    {
        m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
        m_database.setDatabaseName(file);
        m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(BusyTimeoutMs));
        if (!m_database.open())
            return base::fail(storageError(m_database.lastError()));
        for (const QString& pragma : {u"PRAGMA journal_mode = WAL"_s,
                 u"PRAGMA synchronous = FULL"_s, u"PRAGMA foreign_keys = ON"_s}) {
            if (const auto done = execute(m_database, pragma); !done)
                return base::fail(done.error());
        }
        return {};
    }

    QSqlDatabase& database() { return m_database; }

private:
    QString m_name;
    QSqlDatabase m_database;
};

base::Error withPath(base::Error error, const QString& file)
{
    error.facts.insert(u"path"_s, QDir::toNativeSeparators(file));
    return error;
}

base::Result<void> inTransaction(QSqlDatabase& connection, const Database::Work& work)
{
    TransactionGuard transaction(connection);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    if (auto done = work(connection); !done)
        return done;
    return transaction.commit();
}

/// Two programs that start at once take turns: changing the journal mode and migrating cannot wait
/// for a busy store by themselves.
base::Result<void> prepare(Connection& connection, const QString& file)
{
    QLockFile turn(file + u".opening"_s);
    if (!turn.tryLock(BusyTimeoutMs)) {
        const bool busy = turn.error() == QLockFile::LockFailedError;
        return base::fail({base::ErrorKind::Storage,
            busy ? u"wego.store-busy"_s : u"wego.store-unwritable"_s, {}, busy});
    }
    if (auto opened = connection.open(file); !opened)
        return opened;
    return migrate(connection.database());
}

} // namespace

struct Snapshot::Private {
    Connection connection;
};

Snapshot::Snapshot(std::unique_ptr<Private> d) : m_d(std::move(d))
{
}

Snapshot::~Snapshot()
{
    if (const auto over = execute(connection(), u"ROLLBACK"_s); !over)
        qCWarning(base::logStore) << "snapshot not ended:" << base::toLogLine(over.error());
}

QSqlDatabase& Snapshot::connection() const
{
    return m_d->connection.database();
}

struct Database::Private {
    QString file;
    QThread* ownerThread = QThread::currentThread();
    Connection reader;
    QThread writerThread;
    QObject writerContext; ///< lives on the writer's thread
    std::unique_ptr<Connection> writer;

    base::Result<void> startWriter()
    {
        writerThread.setObjectName(u"store writer"_s);
        writerContext.moveToThread(&writerThread);
        writerThread.start();
        return onWriter([this] {
            writer = std::make_unique<Connection>();
            if (auto opened = writer->open(file); !opened)
                return opened;
            // A page that does not fit is written more than once in a large transaction.
            return run(writer->database(), u"PRAGMA cache_size = -%1"_s.arg(WriterCacheKiB), {});
        });
    }

    void stopWriter()
    {
        if (!writerThread.isRunning())
            return;
        std::ignore = onWriter([this] {
            writer.reset();
            writerContext.moveToThread(ownerThread);
            return base::Result<void>();
        });
        writerThread.quit();
        writerThread.wait();
    }

    template <typename Function> base::Result<void> onWriter(Function function)
    {
        base::Result<void> result;
        QMetaObject::invokeMethod(
            &writerContext, [&] { result = function(); }, Qt::BlockingQueuedConnection);
        return result;
    }
};

Database::Database(std::unique_ptr<Private> d) : m_d(std::move(d))
{
}

Database::~Database()
{
    m_d->stopWriter();
}

base::Result<std::unique_ptr<Database>> Database::open(const QString& file)
{
    auto d = std::make_unique<Private>();
    d->file = file;
    QDir().mkpath(QFileInfo(file).absolutePath());
    if (const auto ready = prepare(d->reader, file); !ready)
        return base::fail(withPath(ready.error(), file));
    std::unique_ptr<Database> database(new Database(std::move(d)));
    if (const auto started = database->m_d->startWriter(); !started)
        return base::fail(withPath(started.error(), file));
    return database;
}

base::Result<void> Database::write(const Work& work)
{
    Q_ASSERT(QThread::currentThread() != &m_d->writerThread);
    return m_d->onWriter([&] { return inTransaction(m_d->writer->database(), work); });
}

base::Result<void> Database::withReader(const Work& work) const
{
    if (QThread::currentThread() == m_d->ownerThread)
        return work(m_d->reader.database());
    Connection connection;
    if (auto opened = connection.open(m_d->file); !opened)
        return opened;
    return work(connection.database());
}

base::Result<std::unique_ptr<Snapshot>> Database::snapshot() const
{
    auto d = std::make_unique<Snapshot::Private>();
    if (auto opened = d->connection.open(m_d->file); !opened)
        return base::fail(opened.error());
    if (const auto begun = execute(d->connection.database(), u"BEGIN"_s); !begun)
        return base::fail(begun.error());
    std::unique_ptr<Snapshot> snapshot(new Snapshot(std::move(d)));
    // The moment is that of the first reading.
    if (const auto read = schemaVersion(snapshot->connection()); !read)
        return base::fail(read.error());
    return snapshot;
}

QString Database::file() const
{
    return m_d->file;
}

} // namespace wego::store
