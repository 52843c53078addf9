// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"
#include "services/followerexport.h"
#include "services/followers.h"
#include "services/officialaccounts.h"
#include "store/accountrepository.h"
#include "store/followerrepository.h"
#include "store/followersync.h"
#include "store/tagrepository.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringDecoder>
#include <QTest>
#include <QXmlStreamReader>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace wego;
using domain::Follower;
using services::FollowerColumn;
using services::FollowerExport;
using services::FollowerExportReport;
using test::Fixture;
using test::outcomeOf;
using test::readFile;
using Format = FollowerExport::Format;

Q_DECLARE_METATYPE(wego::services::FollowerExport::Format)

namespace {

const domain::AccountId Shop{u"shop"_s};

Follower someone(const QString& openid, const QString& remark = {})
{
    Follower follower;
    follower.openid = openid;
    follower.remark = remark;
    follower.subscribedAt = QDateTime::fromSecsSinceEpoch(1'766'000'000, Qt::UTC);
    follower.sceneWord = u"ADD_SCENE_QR_CODE"_s;
    follower.tags = {100, 101};
    follower.qrScene = 70;
    follower.language = u"zh_CN"_s;
    return follower;
}

QString openidOf(int number)
{
    return u"oQhT1kS0ndB0xU5er%1"_s.arg(number, 11, 10, QLatin1Char('0'));
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

/// The texts of a sheet's cells, row by row; numbers as they stand.
QList<QStringList> cellsOf(const QByteArray& sheet)
{
    QList<QStringList> rows;
    QXmlStreamReader xml(sheet);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"row")
            rows.append(QStringList());
        else if (xml.name() == u"c")
            rows.last().append(QString());
        else if (xml.name() == u"t" || xml.name() == u"v")
            rows.last().last() += xml.readElementText();
    }
    return xml.hasError() ? QList<QStringList>() : rows;
}

QByteArray unzipped(const QString& file, const QString& part)
{
    QProcess process;
    process.start(u"unzip"_s, {u"-p"_s, file, part});
    process.waitForFinished();
    return process.readAllStandardOutput();
}

} // namespace

class TestFollowerExport : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void columnsHaveKeys();
    void excelCsvKeepsTextAsText();
    void plainCsvIsForPrograms();
    void gb18030HoldsTheSame();
    void englishHeadings();
    void onlyWhatTheQueryFinds();
    void manyPagesInOrder_data();
    void manyPagesInOrder();
    void holdsWhatWasThereAtItsStart_data();
    void holdsWhatWasThereAtItsStart();
    void keepsNoTransactionOpen();
    void workbookHoldsTheCells();
    void refusesTooManyRowsForAWorkbook();
    void replacesAtOnce_data();
    void replacesAtOnce();
    void fullDiskKeepsTheOldFile_data();
    void fullDiskKeepsTheOldFile();
    void cancelKeepsTheOldFile_data();
    void cancelKeepsTheOldFile();
    void placesThatCannotBe();
    void ownerMayGo();

private:
    void store(const QList<Follower>& followers);
    [[nodiscard]] FollowerExport order(Format format, const QList<FollowerColumn>& columns = {})
    {
        FollowerExport result;
        result.query = {{}, {}, domain::FollowerOrder::Openid, false};
        result.columns = columns;
        result.format = format;
        result.outFile = m_fixture->path(u"out/followers"_s);
        return result;
    }
    base::Result<FollowerExportReport> write(const FollowerExport& wanted)
    {
        return outcomeOf(
            services::exportFollowers(*m_fixture->environment, Shop, wanted, &m_owner));
    }
    [[nodiscard]] QByteArray written() const
    {
        return readFile(m_fixture->path(u"out/followers"_s));
    }

    [[nodiscard]] QStringList firstColumn(Format format) const;
    /// Nobody reads from an earlier state of the store.
    [[nodiscard]] bool isStoreFree();

    QObject m_owner;
    std::unique_ptr<Fixture> m_fixture;
};

void TestFollowerExport::init()
{
    m_fixture = std::make_unique<Fixture>();
    QDir().mkpath(m_fixture->path(u"out"_s));
    domain::Account account;
    account.id = Shop;
    account.name = u"Shop"_s;
    account.appId = u"wx0a1b2c3d4e5f6789"_s;
    QVERIFY(store::AccountRepository(*m_fixture->database).save(account));
    const store::Audience audience{Shop, account.appId};
    QVERIFY(store::TagRepository(*m_fixture->database, audience)
            .replaceAll({{100, u"外卖常客"_s, 1}, {101, u"会员"_s, 1}}));
}

void TestFollowerExport::cleanup()
{
    m_fixture.reset();
}

void TestFollowerExport::store(const QList<Follower>& followers)
{
    store::FollowerSync sync(*m_fixture->database, {Shop, u"wx0a1b2c3d4e5f6789"_s});
    QVERIFY(sync.saveProfiles(followers, 1));
}

/// With the heading.
QStringList TestFollowerExport::firstColumn(Format format) const
{
    QStringList found;
    if (format == Format::PlainCsv) {
        for (const QByteArray& line : written().split('\n'))
            found.append(QString::fromUtf8(line.split(',').first()).trimmed());
        found.removeLast();
        return found;
    }
    const auto rows = cellsOf(
        unzipped(m_fixture->path(u"out/followers"_s), u"xl/worksheets/sheet1.xml"_s));
    for (const QStringList& row : rows)
        found.append(row.value(0));
    return found;
}

bool TestFollowerExport::isStoreFree()
{
    const auto busy = m_fixture->database->read([](QSqlDatabase& connection) -> base::Result<int> {
        // Waits for readers, and gives up after some seconds.
        QSqlQuery query(u"PRAGMA wal_checkpoint(TRUNCATE)"_s, connection);
        return query.next() ? query.value(0).toInt() : -1;
    });
    return busy == 0;
}

void TestFollowerExport::columnsHaveKeys()
{
    for (int i = 0; i < services::FollowerColumnCount; ++i) {
        const auto column = static_cast<FollowerColumn>(i);
        QVERIFY(services::followerColumnOf(services::keyOf(column)) == column);
    }
    QVERIFY(!services::followerColumnOf(u"nickname"));
}

void TestFollowerExport::excelCsvKeepsTextAsText()
{
    store({someone(u"-QhT1kS0ndB0xU5er00000000001"_s, u"=1+1"_s),
        someone(u"oQhT1kS0ndB0xU5er00000000002"_s, u"三号桌, \"熟客\""_s),
        someone(u"oQhT1kS0ndB0xU5er00000000003"_s, u"13800138000123"_s)});
    const auto report = write(order(Format::ExcelCsv));
    QVERIFY2(report, qPrintable(report ? QString() : base::toLogLine(report.error())));
    QCOMPARE(report->rows, 3);
    QCOMPARE(report->bytes, written().size());
    const QByteArrayList lines = written().split('\n');
    QVERIFY(written().startsWith("\xef\xbb\xbf"));
    QCOMPARE(QString::fromUtf8(lines[0].mid(3)),
        u"OpenID,备注,标签,关注时间,关注场景,场景值,语言,UnionID,黑名单,发现取关\r"_s);
    QCOMPARE(QString::fromUtf8(lines[1]),
        u"\t-QhT1kS0ndB0xU5er00000000001,\t=1+1,\"外卖常客, 会员\",2025-12-18 03:33:20,"
        "扫描二维码,70,zh_CN,,,\r"_s);
    QVERIFY(QString::fromUtf8(lines[2]).contains(u",\"三号桌, \"\"熟客\"\"\","_s));
    QVERIFY(lines[3].contains(",\t13800138000123,"));
    QCOMPARE(lines.size(), 5);
}

void TestFollowerExport::plainCsvIsForPrograms()
{
    Follower gone = someone(u"oQhT1kS0ndB0xU5er00000000002"_s);
    store({someone(u"-QhT1kS0ndB0xU5er00000000001"_s, u"=1+1"_s), gone});
    gone.missedOn = QDate(2026, 11, 20);
    store({gone});
    QVERIFY(write(order(Format::PlainCsv)));
    const QByteArrayList lines = written().split('\n');
    QVERIFY(!written().startsWith("\xef\xbb\xbf"));
    QCOMPARE(QString::fromUtf8(lines[1]),
        u"-QhT1kS0ndB0xU5er00000000001,=1+1,\"外卖常客, 会员\",2025-12-18 03:33:20,"
        "ADD_SCENE_QR_CODE,70,zh_CN,,0,\r"_s);
    QVERIFY(lines[2].endsWith(",0,2026-11-20\r"));
}

void TestFollowerExport::gb18030HoldsTheSame()
{
    store({someone(openidOf(1), u"三号桌"_s)});
    QVERIFY(write(order(Format::Gb18030Csv)));
    const QByteArray other = written();
    QStringDecoder decoder("GB18030");
    const QString text = decoder.decode(other);
    QVERIFY(write(order(Format::ExcelCsv)));
    QCOMPARE(text, QString::fromUtf8(written().mid(3)));
}

void TestFollowerExport::englishHeadings()
{
    store({someone(openidOf(1))});
    auto wanted = order(Format::ExcelCsv,
        {FollowerColumn::Scene, FollowerColumn::Openid, FollowerColumn::SubscribeTime});
    wanted.headings = FollowerExport::Headings::English;
    QVERIFY(write(wanted));
    QCOMPARE(written(),
        "\xef\xbb\xbfScene,OpenID,Followed at\r\nQR code," + openidOf(1).toUtf8()
            + ",2025-12-18 03:33:20\r\n");
}

void TestFollowerExport::onlyWhatTheQueryFinds()
{
    store({someone(openidOf(1), u"a"_s), someone(openidOf(2), u"b"_s),
        someone(openidOf(3), u"ab"_s)});
    auto wanted = order(Format::PlainCsv, {FollowerColumn::Openid});
    wanted.query.search = u"a"_s;
    wanted.query.descending = true;
    QCOMPARE(write(wanted)->rows, 2);
    QCOMPARE(
        written(), "OpenID\r\n" + openidOf(3).toUtf8() + "\r\n" + openidOf(1).toUtf8() + "\r\n");
    wanted.query.search = u"nobody"_s;
    QCOMPARE(write(wanted)->rows, 0);
    QCOMPARE(written(), "OpenID\r\n");
}

void TestFollowerExport::manyPagesInOrder_data()
{
    QTest::addColumn<Format>("format");
    QTest::newRow("csv") << Format::PlainCsv;
    QTest::newRow("xlsx") << Format::Xlsx;
}

void TestFollowerExport::manyPagesInOrder()
{
    QFETCH(const Format, format);
    constexpr int People = 4'000;
    QList<Follower> followers;
    for (int i = 0; i < People; ++i)
        followers.append(someone(openidOf(i)));
    store(followers);
    auto* job = services::exportFollowers(
        *m_fixture->environment, Shop, order(format, {FollowerColumn::Openid}), &m_owner);
    qint64 done = 0;
    connect(job, &net::Job::progressChanged, this, [&](qint64 rows, qint64 total) {
        QVERIFY(rows >= done && total == People);
        done = rows;
    });
    QCOMPARE(outcomeOf<FollowerExportReport>(job)->rows, People);
    QCOMPARE(done, People);
    const QStringList found = firstColumn(format);
    QCOMPARE(found.size(), People + 1);
    for (int i = 0; i < People; ++i)
        QCOMPARE(found[i + 1], openidOf(i));
}

void TestFollowerExport::holdsWhatWasThereAtItsStart_data()
{
    manyPagesInOrder_data();
}

void TestFollowerExport::holdsWhatWasThereAtItsStart()
{
    QFETCH(const Format, format);
    constexpr int People = 30'000;
    QList<Follower> followers;
    for (int i = 0; i < People; ++i)
        followers.append(someone(openidOf(i), u"r%1"_s.arg(i, 6, 10, QLatin1Char('0'))));
    store(followers);
    auto wanted = order(format, {FollowerColumn::Remark});
    wanted.query.order = domain::FollowerOrder::Remark;
    auto* job = services::exportFollowers(*m_fixture->environment, Shop, wanted, &m_owner);
    qint64 rowsAtChange = 0;
    connect(
        job, &net::Job::progressChanged, this,
        [&](qint64 rows) {
            rowsAtChange = rows;
            // The first one moves behind the place that is read, the last one before it.
            store::FollowerRepository now(*m_fixture->database, {Shop, u"wx0a1b2c3d4e5f6789"_s});
            QVERIFY(now.setRemark(openidOf(0), u"z"_s, 2));
            QVERIFY(now.setRemark(openidOf(People - 1), u"a"_s, 2));
        },
        Qt::SingleShotConnection);
    const auto report = outcomeOf<FollowerExportReport>(job);
    QVERIFY(report);
    QVERIFY(rowsAtChange > 0 && rowsAtChange < People);
    QCOMPARE(report->rows, People);
    const QStringList found = firstColumn(format);
    QCOMPARE(found.size(), People + 1);
    for (int i = 0; i < People; ++i)
        QCOMPARE(found[i + 1], followers[i].remark);
}

void TestFollowerExport::keepsNoTransactionOpen()
{
    QList<Follower> followers;
    for (int i = 0; i < 9'000; ++i)
        followers.append(someone(openidOf(i)));
    store(followers);
    QVERIFY(write(order(Format::PlainCsv)));
    QVERIFY(isStoreFree());
    {
        const FileSizeLimit limit(200'000);
        QVERIFY(!write(order(Format::PlainCsv)));
    }
    store({someone(openidOf(1), u"new"_s)});
    QVERIFY(isStoreFree());
    auto* job = services::exportFollowers(
        *m_fixture->environment, Shop, order(Format::PlainCsv), &m_owner);
    connect(job, &net::Job::progressChanged, job, [job] { job->cancel(); });
    QVERIFY(!outcomeOf<FollowerExportReport>(job));
    store({someone(openidOf(1), u"newer"_s)});
    QTRY_VERIFY(isStoreFree());
}

void TestFollowerExport::workbookHoldsTheCells()
{
    Follower second = someone(openidOf(2), u"<b>&\"三号\""_s);
    second.tags = {};
    second.subscribedAt = {};
    second.sceneWord.clear();
    second.qrScene = 0;
    second.qrSceneText = u"桌7"_s;
    store({someone(openidOf(1), u"=1+1"_s), second});
    QVERIFY(write(order(Format::Xlsx)));
    QVERIFY(written().startsWith("PK"));
    const auto rows = cellsOf(
        unzipped(m_fixture->path(u"out/followers"_s), u"xl/worksheets/sheet1.xml"_s));
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[0].size(), services::FollowerColumnCount);
    QCOMPARE(rows[0][1], u"备注"_s);
    QCOMPARE(rows[1].first(3), QStringList({openidOf(1), u"=1+1"_s, u"外卖常客, 会员"_s}));
    // Excel's count of days; Beijing's 2025-12-18 03:33:20.
    QVERIFY(qAbs(rows[1][3].toDouble() - 46009.148148) < 0.00001);
    QCOMPARE(rows[1][4], u"扫描二维码"_s);
    QCOMPARE(rows[2], QStringList({openidOf(2), u"<b>&\"三号\""_s, u"桌7"_s, u"zh_CN"_s}));
    // Nothing but the workbook is left beside it.
    QCOMPARE(m_fixture->filesBelow(u"out"_s), QStringList(u"followers"_s));
}

void TestFollowerExport::refusesTooManyRowsForAWorkbook()
{
    // So many rows that nobody wants to make them twice: the count alone decides.
    QVERIFY(m_fixture->database->write([](QSqlDatabase& connection) -> base::Result<void> {
        QSqlQuery query(connection);
        const bool made = query.exec(
            u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1048576) "
            "INSERT INTO follower (audience, openid) SELECT number, 'o' || i FROM n, audience"_s);
        return made ? base::Result<void>()
                    : base::fail({base::ErrorKind::Storage, query.lastError().text()});
    }));
    const auto refused = write(order(Format::Xlsx));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"wego.too-many-rows"_s);
    QCOMPARE(refused.error().facts[u"rows"_s], u"1048576"_s);
    QVERIFY(m_fixture->filesBelow(u"out"_s).isEmpty());
}

void TestFollowerExport::replacesAtOnce_data()
{
    manyPagesInOrder_data();
}

void TestFollowerExport::replacesAtOnce()
{
    QFETCH(const Format, format);
    store({someone(openidOf(1))});
    const QString file = m_fixture->path(u"out/followers"_s);
    QVERIFY(test::writeFile(file, "old"));
    QFile old(file);
    QVERIFY(old.open(QIODevice::ReadOnly));
    QVERIFY(write(order(format)));
    // Who has the old file open sees it whole.
    QCOMPARE(old.readAll(), "old");
    QVERIFY(written() != "old");
    QCOMPARE(m_fixture->filesBelow(u"out"_s), QStringList(u"followers"_s));
}

void TestFollowerExport::fullDiskKeepsTheOldFile_data()
{
    manyPagesInOrder_data();
}

void TestFollowerExport::fullDiskKeepsTheOldFile()
{
    QFETCH(const Format, format);
    QList<Follower> followers;
    for (int i = 0; i < 5'000; ++i)
        followers.append(someone(openidOf(i)));
    store(followers);
    QVERIFY(test::writeFile(m_fixture->path(u"out/followers"_s), "old"));
    {
        const FileSizeLimit limit(200'000);
        const auto refused = write(order(format));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"wego.disk-full"_s);
        QCOMPARE(refused.error().facts[u"path"_s], m_fixture->path(u"out/followers"_s));
    }
    QCOMPARE(written(), "old");
    QCOMPARE(m_fixture->filesBelow(u"out"_s), QStringList(u"followers"_s));
}

void TestFollowerExport::cancelKeepsTheOldFile_data()
{
    manyPagesInOrder_data();
}

void TestFollowerExport::cancelKeepsTheOldFile()
{
    QFETCH(const Format, format);
    QList<Follower> followers;
    for (int i = 0; i < 9'000; ++i)
        followers.append(someone(openidOf(i)));
    store(followers);
    QVERIFY(test::writeFile(m_fixture->path(u"out/followers"_s), "old"));
    auto* job = services::exportFollowers(*m_fixture->environment, Shop, order(format), &m_owner);
    connect(job, &net::Job::progressChanged, job, [job] { job->cancel(); });
    const auto cancelled = outcomeOf<FollowerExportReport>(job);
    QVERIFY(!cancelled);
    QVERIFY(cancelled.error().kind == base::ErrorKind::Cancelled);
    QTRY_COMPARE(m_fixture->filesBelow(u"out"_s), QStringList(u"followers"_s));
    QCOMPARE(written(), "old");
}

void TestFollowerExport::placesThatCannotBe()
{
    store({someone(openidOf(1))});
    for (const Format format : {Format::ExcelCsv, Format::Xlsx}) {
        auto wanted = order(format);
        wanted.outFile = m_fixture->path(u"nowhere/followers"_s);
        QCOMPARE(write(wanted).error().code, u"wego.folder-missing"_s);
        wanted.outFile = m_fixture->path(u"out"_s);
        QCOMPARE(write(wanted).error().code, u"wego.cannot-write"_s);
    }
    const auto nobody = outcomeOf(services::exportFollowers(
        *m_fixture->environment, {u"nobody"_s}, order(Format::Xlsx), &m_owner));
    QCOMPARE(nobody.error().code, u"wego.account-gone"_s);
}

void TestFollowerExport::ownerMayGo()
{
    QList<Follower> followers;
    for (int i = 0; i < 9'000; ++i)
        followers.append(someone(openidOf(i)));
    store(followers);
    auto owner = std::make_unique<QObject>();
    auto* job = services::exportFollowers(
        *m_fixture->environment, Shop, order(Format::Xlsx), owner.get());
    QSignalSpy progress(job, &net::Job::progressChanged);
    QTRY_VERIFY(!progress.isEmpty());
    owner.reset();
    // The store may go now.
    m_fixture->database.reset();
}

QTEST_GUILESS_MAIN(TestFollowerExport)
#include "tst_followerexport.moc"
