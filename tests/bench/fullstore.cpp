// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/fullstore.h"

#include "base/beijingtime.h"
#include "base/clock.h"
#include "bench/benchbill.h"
#include "domain/bill.h"
#include "services/settings.h"
#include "store/accountrepository.h"
#include "store/billarchive.h"
#include "store/billrepository.h"
#include "store/database.h"

#include <QDir>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace wego::bench {
namespace {

const domain::AccountId& accountId()
{
    static const domain::AccountId id{u"bench"_s};
    return id;
}

domain::Account account()
{
    domain::Account account;
    account.id = accountId();
    account.name = u"Bench"_s;
    account.appId = u"wx5f3c0a9d17e2b846"_s;
    account.mchid = u"1699990001"_s;
    account.payMode = domain::PayMode::V2;
    return account;
}

store::BillRecord record(QDate day, const store::ArchivedFile& file, qint64 rows)
{
    store::BillRecord record;
    record.account = accountId();
    record.mchid = account().mchid;
    record.day = day;
    record.file = file.file;
    record.sha256 = file.sha256;
    record.bytes = file.bytes;
    record.receivedAt = QDateTime::currentDateTimeUtc();
    record.rows = rows;
    record.verified = true;
    return record;
}

/// As WeChat packs a bill; beside it, with this suffix.
constexpr auto PackedSuffix = ".gz"_L1;

bool pack(const QString& bill)
{
    return QProcess::execute(u"gzip"_s, {u"-k"_s, bill}) == 0;
}

} // namespace

bool makeFullStore(const QString& folder, int days, qint64 rows, int packedDays)
{
    const QDir home(folder);
    home.mkpath(u"data/bills"_s);
    home.mkpath(u"config"_s);
    const auto database = store::Database::open(home.filePath(u"data/wegodesk.db"_s));
    if (!database || !store::AccountRepository(**database).save(account()))
        return false;
    services::Settings(home.filePath(u"config/wegodesk.ini"_s))
        .set(services::Setting::CurrentAccount, accountId().value);

    const QString bill = home.filePath(FullStoreBill);
    if (!writeBill(bill, rows) || (packedDays > 0 && !pack(bill)))
        return false;
    const base::SystemClock clock;
    const QDate newest = domain::newestBillDay(base::beijing::now(clock));
    const store::BillArchive archive(home.filePath(u"data/bills"_s));
    for (int i = 0; i < days; ++i) {
        const QDate day = newest.addDays(-i);
        const bool packed = i >= days - packedDays;
        const auto file = archive.take({account().mchid, day, domain::BillType::All, packed,
            packed ? bill + PackedSuffix : bill});
        if (!file || !store::BillRepository(**database).save(record(day, *file, rows)))
            return false;
    }
    return true;
}

} // namespace wego::bench
