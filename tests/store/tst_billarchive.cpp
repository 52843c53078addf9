// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/billarchive.h"
#include "store/billrepository.h"
#include "store/database.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <memory>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using wego::domain::BillType;
using wego::store::BillArchive;
using wego::store::BillRecord;
using wego::store::BillRepository;
using wego::store::BillToArchive;
using wego::store::Database;

namespace {

const QDate Day(2026, 11, 21);

bool writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray readFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString sha256(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// Every file below, hidden ones too, relative to the folder.
QStringList filesIn(const QString& folder)
{
    QStringList names;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        names.append(QDir(folder).relativeFilePath(files.next()));
    names.sort();
    return names;
}

BillToArchive billOf(const QString& file)
{
    return {u"1699990001"_s, Day, BillType::All, true, file};
}

/// What the child process does until it is killed: archive and record, one bill after another.
int archiveForEver(const QString& folder)
{
    auto database = Database::open(folder + u"/wego.sqlite"_s);
    if (!database)
        return 1;
    const BillArchive archive(folder + u"/archive"_s);
    BillRepository bills(**database);
    const QString source = folder + u"/received"_s;
    for (int number = 0;; ++number) {
        const QByteArray bytes = QByteArray::number(number).repeated(200'000);
        BillRecord record;
        record.account = {u"a1"_s};
        record.mchid = u"1699990001"_s;
        record.day = QDate(2026, 1, 1).addDays(number % 300);
        record.receivedAt = QDateTime::currentDateTimeUtc();
        if (!writeFile(source, bytes))
            return 1;
        const auto kept = archive.take({record.mchid, record.day, BillType::All, false, source});
        if (!kept)
            return 1;
        record.file = kept->file;
        record.sha256 = kept->sha256;
        record.bytes = kept->bytes;
        if (!bills.save(record))
            return 1;
        std::fputs(".", stdout);
        std::fflush(stdout);
    }
}

/// Files of this process cannot grow beyond `bytes` while this lives: a full disk without a disk.
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_before{};
};

} // namespace

class TestBillArchive : public QObject {
    Q_OBJECT

private slots:
    void init();

    void keepsTheExactBytesUnderAPredictableName();
    void takesTheSameBytesOnce();
    void keepsEarlierBillOfTheSameDay();
    void neverReplacesADamagedFile();
    void reportsMissingSource();
    void reportsFolderThatCannotBeWritten();
    void fullDiskLeavesNothing();
    void findsDamage();
    void findsMissingFile();
    void givesUpAChecking();
    void knowsWhatLiesInside();
    void removesPartsOfDeadProcessesOnly();
    void survivesBeingKilled();

private:
    [[nodiscard]] QString archiveFolder() const { return m_folder->filePath(u"archive"_s); }
    [[nodiscard]] QString source() const { return m_folder->filePath(u"received"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<BillArchive> m_archive;
};

void TestBillArchive::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_archive = std::make_unique<BillArchive>(archiveFolder());
}

void TestBillArchive::keepsTheExactBytesUnderAPredictableName()
{
    const QByteArray bytes = QByteArray("\x1f\x8b\0\xff\r\n", 6).repeated(500'000);
    QVERIFY(writeFile(source(), bytes));
    const auto kept = m_archive->take(billOf(source()));
    QVERIFY(kept);
    QCOMPARE(kept->sha256, sha256(bytes));
    QCOMPARE(kept->bytes, bytes.size());
    QCOMPARE(kept->file, u"1699990001/2026/2026-11-21-ALL-%1.csv.gz"_s.arg(kept->sha256.left(12)));
    QCOMPARE(filesIn(archiveFolder()), QStringList(kept->file));
    QCOMPARE(readFile(m_archive->absolutePath(kept->file)), bytes);
    QCOMPARE(
        m_archive->check(kept->file, kept->sha256).value(), m_archive->absolutePath(kept->file));
    QVERIFY(QFile::exists(source()));
}

void TestBillArchive::takesTheSameBytesOnce()
{
    QVERIFY(writeFile(source(), "same"));
    const auto first = m_archive->take(billOf(source()));
    const auto second = m_archive->take(billOf(source()));
    QVERIFY(first && second);
    QCOMPARE(second->file, first->file);
    QCOMPARE(filesIn(archiveFolder()).size(), 1);
}

void TestBillArchive::keepsEarlierBillOfTheSameDay()
{
    QVERIFY(writeFile(source(), "first"));
    const auto first = m_archive->take(billOf(source()));
    QVERIFY(writeFile(source(), "second"));
    const auto second = m_archive->take(billOf(source()));
    QVERIFY(first && second);
    QCOMPARE(filesIn(archiveFolder()).size(), 2);
    QCOMPARE(readFile(m_archive->absolutePath(first->file)), QByteArray("first"));
}

void TestBillArchive::neverReplacesADamagedFile()
{
    QVERIFY(writeFile(source(), "good"));
    const auto first = m_archive->take(billOf(source()));
    QVERIFY(writeFile(m_archive->absolutePath(first->file), "rotten"));
    const auto second = m_archive->take(billOf(source()));
    QVERIFY(second);
    QVERIFY(second->file != first->file);
    QVERIFY(second->file.endsWith(u"-2.csv.gz"));
    QVERIFY(m_archive->check(second->file, second->sha256));
    QCOMPARE(readFile(m_archive->absolutePath(first->file)), QByteArray("rotten"));
}

void TestBillArchive::reportsMissingSource()
{
    const auto failed = m_archive->take(billOf(source()));
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, u"wego.cannot-read"_s);
    QVERIFY(filesIn(archiveFolder()).isEmpty());
}

void TestBillArchive::reportsFolderThatCannotBeWritten()
{
    QVERIFY(writeFile(archiveFolder(), "in the way"));
    QVERIFY(writeFile(source(), "bill"));
    const auto failed = m_archive->take(billOf(source()));
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, u"wego.cannot-write"_s);
    QVERIFY(failed.error().facts.value(u"path"_s).startsWith(archiveFolder()));
}

void TestBillArchive::fullDiskLeavesNothing()
{
    QVERIFY(writeFile(source(), QByteArray(3'000'000, 'x')));
    {
        const FileSizeLimit limit(1'500'000);
        const auto failed = m_archive->take(billOf(source()));
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, u"wego.disk-full"_s);
        QVERIFY(failed.error().facts.value(u"path"_s).startsWith(archiveFolder()));
    }
    QVERIFY(filesIn(archiveFolder()).isEmpty());
    QVERIFY(m_archive->take(billOf(source())));
}

void TestBillArchive::findsDamage()
{
    QVERIFY(writeFile(source(), "good"));
    const auto kept = m_archive->take(billOf(source()));
    QVERIFY(writeFile(m_archive->absolutePath(kept->file), "gooe"));
    const auto checked = m_archive->check(kept->file, kept->sha256);
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, u"wego.archive-damaged"_s);
    QVERIFY(checked.error().facts.value(u"path"_s).endsWith(kept->file));
}

void TestBillArchive::findsMissingFile()
{
    const auto checked = m_archive->check(u"1/2026/none.csv"_s, sha256("x"));
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, u"wego.archive-damaged"_s);
}

void TestBillArchive::givesUpAChecking()
{
    QVERIFY(writeFile(source(), "good"));
    const auto kept = m_archive->take(billOf(source()));
    const std::atomic_bool cancelled = true;
    const auto checked = m_archive->check(kept->file, kept->sha256, &cancelled);
    QVERIFY(!checked);
    QVERIFY(checked.error().kind == wego::base::ErrorKind::Cancelled);
}

void TestBillArchive::knowsWhatLiesInside()
{
    QVERIFY(QDir().mkpath(archiveFolder() + u"/1/2026"_s));
    QVERIFY(QFile::link(archiveFolder(), m_folder->filePath(u"alias"_s)));
    QVERIFY(m_archive->contains(archiveFolder() + u"/out.csv"_s));
    QVERIFY(m_archive->contains(archiveFolder() + u"/1/2026/out.csv"_s));
    QVERIFY(m_archive->contains(archiveFolder() + u"/1/../out.csv"_s));
    QVERIFY(m_archive->contains(m_folder->filePath(u"alias/out.csv"_s)));
    QVERIFY(!m_archive->contains(m_folder->filePath(u"out.csv"_s)));
    QVERIFY(!m_archive->contains(archiveFolder() + u"-2/out.csv"_s));
}

void TestBillArchive::removesPartsOfDeadProcessesOnly()
{
    QProcess gone;
    gone.start(u"/bin/true"_s, QStringList());
    QVERIFY(gone.waitForStarted());
    const qint64 dead = gone.processId();
    QVERIFY(gone.waitForFinished());
    const QString year = archiveFolder() + u"/1699990001/2026"_s;
    QVERIFY(QDir().mkpath(year));
    QVERIFY(writeFile(u"%1/.bill.1.%2.part"_s.arg(year).arg(dead), "half"));
    const QString living = u".bill.1.%1.part"_s.arg(QCoreApplication::applicationPid());
    QVERIFY(writeFile(year + u'/' + living, "half"));
    m_archive->removeLeftovers();
    QCOMPARE(filesIn(archiveFolder()), QStringList(u"1699990001/2026/"_s + living));
}

void TestBillArchive::survivesBeingKilled()
{
    for (int round = 1; round <= 4; ++round) {
        QProcess child;
        child.start(
            QCoreApplication::applicationFilePath(), {u"--archive-for-ever"_s, m_folder->path()});
        QTRY_VERIFY(child.bytesAvailable() >= 3 * round || child.state() == QProcess::NotRunning);
        child.kill();
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
    }
    auto database = Database::open(m_folder->filePath(u"wego.sqlite"_s));
    QVERIFY(database);
    const auto records = BillRepository(**database)
                             .between(
                                 {u"a1"_s}, QDate(2026, 1, 1), QDate(2026, 12, 31), BillType::All);
    QVERIFY(records);
    QVERIFY(records->size() >= 3);
    for (const BillRecord& record : *records)
        QVERIFY(m_archive->check(record.file, record.sha256));
    m_archive->removeLeftovers();
    for (const QString& file : filesIn(archiveFolder()))
        QVERIFY2(file.endsWith(u".csv"), qPrintable(file));
}

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--archive-for-ever")
        return archiveForEver(arguments.value(2));
    TestBillArchive test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_billarchive.moc"
