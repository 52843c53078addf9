// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/bill.h"

#include "base/beijingtime.h"

using namespace Qt::StringLiterals;

namespace wego::domain {
namespace {

constexpr int ReadyHour = 10;
constexpr int MonthsKept = 3;

} // namespace

QString toString(BillType type)
{
    switch (type) {
    case BillType::All:
        return u"ALL"_s;
    case BillType::Success:
        return u"SUCCESS"_s;
    case BillType::Refund:
        return u"REFUND"_s;
    }
    return {};
}

std::optional<BillType> billTypeFromString(QStringView name)
{
    for (const BillType type : {BillType::All, BillType::Success, BillType::Refund}) {
        if (name.compare(toString(type), Qt::CaseInsensitive) == 0)
            return type;
    }
    return std::nullopt;
}

QDateTime billReadyAt(QDate day)
{
    return base::beijing::startOfDay(day.addDays(1)).addSecs(qint64{ReadyHour} * 3600);
}

QDate oldestBillDay(const QDateTime& now)
{
    return now.date().addMonths(-MonthsKept);
}

QDate newestBillDay(const QDateTime& now)
{
    const QDate yesterday = now.date().addDays(-1);
    return now < billReadyAt(yesterday) ? yesterday.addDays(-1) : yesterday;
}

BillAvailability billAvailability(QDate day, const QDateTime& now)
{
    if (day > now.date())
        return BillAvailability::Future;
    if (day == now.date())
        return BillAvailability::Today;
    if (now < billReadyAt(day))
        return BillAvailability::NotReady;
    return day < oldestBillDay(now) ? BillAvailability::TooOld : BillAvailability::Available;
}

} // namespace wego::domain
