// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/billdesk.h"

#include "base/beijingtime.h"
#include "base/clock.h"
#include "sandbox/sandbox.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace wego::sandbox {

namespace {

constexpr int ReadyHour = 10;
constexpr int MonthsKept = 3;

/// Another number whenever the same seed would give other bytes, so that old files are left alone.
constexpr int FormVersion = 1;

QString folderFor(const Options& options)
{
    return u"%1/bills/v%2-seed%3-orders%4"_s.arg(options.stateFolder)
        .arg(FormVersion)
        .arg(options.seed)
        .arg(options.ordersPerDay);
}

QSet<QDate> readDays(const QString& path)
{
    QFile file(path);
    QSet<QDate> days;
    if (!file.open(QIODevice::ReadOnly))
        return days;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (const auto day = base::beijing::fromIsoDate(QString::fromLatin1(line.trimmed())))
            days.insert(*day);
    }
    return days;
}

} // namespace

BillDesk::BillDesk(const Options& options, base::Clock& clock)
    : m_clock(clock)
    , m_stateFolder(options.stateFolder)
    , m_seed(options.seed)
    , m_ordersPerDay(options.ordersPerDay)
    , m_openDays(readDays(openDaysFile()))
    , m_shop(std::make_shared<Shop>(m_seed, m_ordersPerDay, m_openDays))
    , m_files(folderFor(options))
{
}

QString BillDesk::openDaysFile() const
{
    return u"%1/open-days-seed%2.txt"_s.arg(m_stateFolder).arg(m_seed);
}

BillDesk::Day BillDesk::stateOf(QDate day) const
{
    const QDateTime now = base::beijing::now(m_clock);
    if (day >= now.date())
        return Day::NotOver;
    if (day < now.date().addMonths(-MonthsKept))
        return Day::TooOld;
    const bool isYesterday = day.addDays(1) == now.date();
    return isYesterday && now.time().hour() < ReadyHour ? Day::Creating : Day::Ready;
}

void BillDesk::keepYesterdayOpen()
{
    const QDate yesterday = base::beijing::today(m_clock).addDays(-1);
    if (m_shop->isOpen(yesterday))
        return;
    m_openDays.insert(yesterday);
    QFile file(openDaysFile());
    if (file.open(QIODevice::WriteOnly | QIODevice::Append))
        file.write(yesterday.toString(Qt::ISODate).toLatin1() + '\n');
    m_shop = std::make_shared<Shop>(m_seed, m_ordersPerDay, m_openDays);
}

void BillDesk::fetch(const BillOptions& options, bool gzip, BillFiles::Callback callback)
{
    keepYesterdayOpen();
    m_files.fetch(m_shop, options, gzip, std::move(callback));
}

std::shared_ptr<const Shop> BillDesk::shop()
{
    keepYesterdayOpen();
    return m_shop;
}

QByteArray BillDesk::bytes(const BillOptions& options)
{
    keepYesterdayOpen();
    QByteArray bill;
    writeBill(*m_shop, options, [&bill](QByteArrayView piece) {
        bill.append(piece);
        return true;
    });
    return bill;
}

} // namespace wego::sandbox
