// SPDX-License-Identifier: GPL-3.0-or-later
// Measures how long orders are searched for in an archive of bills, against the time that reading
// the same bytes takes.
// Usage: bench_orders [DAYS] [ROWS A DAY]
#include "base/beijingtime.h"
#include "base/clock.h"
#include "base/random.h"
#include "bench/besttime.h"
#include "bench/fullstore.h"
#include "bills/billreader.h"
#include "net/httpclient.h"
#include "security/keychain.h"
#include "services/archivedorders.h"
#include "services/environment.h"
#include "services/settings.h"
#include "store/billarchive.h"
#include "store/database.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace wego;
using domain::OrderNumber;
using domain::OrderNumberKind;

namespace {

constexpr int Runs = 5;
constexpr int Numbers = 1000;
/// The bytes are checked by their SHA-256, which takes most of the time, and made into tables.
constexpr double MostTimesChecking = 4;
/// The files are gone through once, however many numbers there are.
constexpr double MostTimesOne = 1.3;

QStringList filesIn(const QString& folder)
{
    QStringList files;
    QDirIterator each(folder, QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext())
        files.append(each.next());
    return files;
}

qint64 readAll(const QStringList& files)
{
    qint64 bytes = 0;
    QByteArray buffer(1 << 20, Qt::Uninitialized);
    for (const QString& name : files) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            qFatal("cannot read the archive");
        for (qint64 read = 1; read > 0; bytes += read)
            read = file.read(buffer.data(), buffer.size());
    }
    return bytes;
}

void checkAll(const QStringList& files)
{
    for (const QString& file : files) {
        if (!store::sha256OfFile(file))
            qFatal("cannot read the archive");
    }
}

/// Together as many rows as there are numbers: every day has the same bill, so that only some of
/// the numbers stand in it. The others stand nowhere, and every file has to be searched.
QList<OrderNumber> someNumbers(const QString& bill, int count, int days)
{
    const auto table = bills::readBill(bill);
    if (!table)
        qFatal("cannot read the bill");
    const int column = (*table)->indexOf(bills::Column::TransactionId);
    QList<OrderNumber> numbers;
    const int found = count / days;
    for (int i = 0; i < found; ++i) {
        const qint64 row = i * (*table)->rowCount() / found;
        numbers.append({OrderNumberKind::TransactionId, (*table)->text(row, column)});
    }
    while (numbers.size() < count)
        numbers.append({OrderNumberKind::OutTradeNo, u"NO-SUCH-%1"_s.arg(numbers.size())});
    return numbers;
}

bool within(const char* name, double ratio, double bound)
{
    const bool passed = ratio <= bound;
    std::printf(
        "%-44s %9.2f times bound %6.1f  %s\n", name, ratio, bound, passed ? "pass" : "MISS");
    return passed;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const int days = argc > 1 ? QByteArray(argv[1]).toInt() : 90;
    const int rows = argc > 2 ? QByteArray(argv[2]).toInt() : 20'000;
    const QTemporaryDir home;
    if (!bench::makeFullStore(home.path(), days, rows))
        qFatal("cannot make the archive");
    base::SystemClock clock;
    base::SystemRandom random;
    const auto keychain = security::makeMemoryKeychain();
    const auto database = store::Database::open(home.filePath(u"data/wegodesk.db"_s));
    if (!database)
        qFatal("cannot open the store");
    services::Settings settings{QString()};
    const QString archive = home.filePath(u"data/bills"_s);
    const services::Environment environment{
        clock, random, *keychain, **database, settings, archive, home.path(), {}};

    const services::ArchiveSearch search{
        environment, domain::AccountId{u"bench"_s}, base::beijing::today(clock), nullptr, {}};
    const auto find = [&search](const QList<OrderNumber>& numbers) {
        const auto found = services::findArchivedOrders(search, numbers);
        if (!found || found->size() != numbers.size())
            qFatal("the search failed");
    };
    const QList<OrderNumber> numbers = someNumbers(
        home.filePath(bench::FullStoreBill), Numbers, days);
    const QStringList files = filesIn(archive);

    std::printf("archive of %d days, %d rows each, %.0f MB; best of %d runs\n\n", days, rows,
        static_cast<double>(readAll(files)) / 1e6, Runs);
    const double reading = bench::bestMs(Runs, [&files] { readAll(files); });
    const double checking = bench::bestMs(Runs, [&files] { checkAll(files); });
    const double one = bench::bestMs(Runs, [&] { find({numbers.last()}); });
    const double searching = bench::bestMs(Runs, [&] { find(numbers); });
    std::printf("%-44s %9.1f ms\n", "reading the bytes", reading);
    std::printf("%-44s %9.1f ms\n", "reading and checking them", checking);
    std::printf("%-44s %9.1f ms\n", "searching for one number", one);
    std::printf("%-44s %9.1f ms\n", "searching for 1,000 numbers", searching);
    const bool isFast = within(
        "1,000 numbers to checking", searching / checking, MostTimesChecking);
    const bool isFlat = within("1,000 numbers to one", searching / one, MostTimesOne);
    return isFast && isFlat ? 0 : 1;
}
