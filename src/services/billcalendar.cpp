// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/billcalendar.h"

#include "base/beijingtime.h"

#include <QDir>
#include <QHash>

namespace wego::services {
namespace {

using State = BillDay::State;

constexpr int UrgentDays = 14;

State stateOf(const store::BillRecord& record)
{
    if (record.noTrades)
        return State::NoTrades;
    return record.verified ? State::Verified : State::Mismatch;
}

/// When nothing that WeChat says of a day is early any more.
QDateTime settledAt(QDate day)
{
    return domain::billReadyAt(day).addDays(1);
}

bool isWorthAnotherLook(const store::BillRecord& record, const QDateTime& now)
{
    return !isFinal(record) && settledAt(record.day) <= now
        && domain::billAvailability(record.day, now) == domain::BillAvailability::Available;
}

bool isGap(QDate day, const CalendarFacts& facts)
{
    if (domain::oldestBillDay(facts.now).daysTo(day) < UrgentDays)
        return true;
    return facts.known && facts.known->first < day && day < facts.known->second;
}

State stateWithoutRecord(QDate day, const CalendarFacts& facts)
{
    switch (domain::billAvailability(day, facts.now)) {
    case domain::BillAvailability::Future:
        return State::Future;
    case domain::BillAvailability::Today:
        return State::Today;
    case domain::BillAvailability::NotReady:
        return State::NotReady;
    case domain::BillAvailability::TooOld:
        return State::Expired;
    case domain::BillAvailability::Available:
        return isGap(day, facts) ? State::Gap : State::Fetchable;
    }
    return State::Future;
}

} // namespace

BillDay billDayOf(const store::BillRecord& record, const QString& archiveFolder)
{
    BillDay day;
    day.day = record.day;
    day.state = stateOf(record);
    day.rows = record.rows;
    day.orders = base::Money::fromFen(record.orderFen);
    day.settled = base::Money::fromFen(record.settlementFen);
    day.refunds = base::Money::fromFen(record.refundFen);
    day.fees = base::Fee::fromMilliFen(record.feeMilliFen);
    day.receivedAt = record.receivedAt.toOffsetFromUtc(base::beijing::OffsetSeconds);
    day.sha1Confirmed = record.sha1Confirmed;
    if (!record.file.isEmpty())
        day.file = QDir(archiveFolder).absoluteFilePath(record.file);
    return day;
}

QList<BillDay> billCalendar(QDate from, QDate to, const CalendarFacts& facts)
{
    QHash<QDate, qsizetype> recordOf;
    for (qsizetype i = 0; i < facts.records.size(); ++i)
        recordOf.insert(facts.records[i].day, i);
    QList<BillDay> days;
    for (QDate day = from; day <= to; day = day.addDays(1)) {
        const auto record = recordOf.constFind(day);
        if (record != recordOf.constEnd()) {
            days.append(billDayOf(facts.records[*record], facts.archiveFolder));
            days.last().askAgain = isWorthAnotherLook(facts.records[*record], facts.now);
            continue;
        }
        BillDay entry;
        entry.day = day;
        entry.state = stateWithoutRecord(day, facts);
        days.append(entry);
    }
    return days;
}

bool isMissing(const BillDay& day)
{
    return day.state == State::Fetchable || day.state == State::Gap;
}

bool isFinal(const store::BillRecord& record)
{
    const bool mayChange = record.noTrades
        || (record.source == store::BillSource::V2 && !record.verified);
    return !mayChange || record.receivedAt >= settledAt(record.day);
}

} // namespace wego::services
