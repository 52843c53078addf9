// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/archiveddays.h"

#include "base/log.h"
#include "services/billcalendar.h"
#include "services/environment.h"
#include "store/billrepository.h"

#include <array>

namespace wego::services {
namespace {

using base::Result;
using domain::BillType;
using store::BillRecord;

/// What one type of bill tells of days.
using Records = QMap<QDate, BillRecord>;

Result<Records> recordsOf(
    const store::BillRepository& repository, const ArchiveSearch& search, BillType type)
{
    const auto span = repository.knownSpan(search.account, type);
    if (!span)
        return base::fail(span.error());
    Records records;
    if (!*span)
        return records;
    const auto found = repository.between(search.account, (*span)->first, (*span)->second, type);
    if (!found)
        return base::fail(found.error());
    for (const BillRecord& record : *found)
        records.insert(record.day, record);
    return records;
}

bool isLastWord(const Records& records, QDate day)
{
    const auto found = records.constFind(day);
    return found != records.constEnd() && isFinal(*found);
}

} // namespace

ArchivedDays::ArchivedDays(const ArchiveSearch& search)
    : m_search(&search), m_archive(search.environment.archiveFolder)
{
}

Result<ArchivedDays> ArchivedDays::of(const ArchiveSearch& search)
{
    ArchivedDays days(search);
    if (const auto listed = days.list(); !listed)
        return base::fail(listed.error());
    return days;
}

Result<void> ArchivedDays::list()
{
    const store::BillRepository repository(m_search->environment.database);
    std::array<Records, 3> types;
    constexpr std::array Types{BillType::All, BillType::Success, BillType::Refund};
    for (std::size_t i = 0; i < types.size(); ++i) {
        auto records = recordsOf(repository, *m_search, Types.at(i));
        if (!records)
            return base::fail(records.error());
        types.at(i) = std::move(*records);
    }
    const auto& [all, payments, refunds] = types;
    for (const Records& records : types) {
        for (const BillRecord& record : records) {
            Day& day = m_days[record.day];
            // One bill of everything is enough.
            if (!record.noTrades && (day.files.isEmpty() || !all.contains(record.day)))
                day.files.append(record);
            day.isWhole = isLastWord(all, record.day)
                || (isLastWord(payments, record.day) && isLastWord(refunds, record.day));
        }
    }
    return {};
}

Result<void> ArchivedDays::goBack(const Visit& visit)
{
    const QList<QDate> dates = m_days.keys();
    for (qsizetype done = 0; done < dates.size(); ++done) {
        const QDate date = dates.at(dates.size() - 1 - done);
        const auto isEnough = visitDay(date, m_days[date], visit);
        if (!isEnough)
            return base::fail(isEnough.error());
        if (m_search->progress)
            m_search->progress(done + 1, dates.size());
        if (*isEnough)
            return {};
    }
    return {};
}

Result<bool> ArchivedDays::visitDay(QDate date, Day& day, const Visit& visit)
{
    bool isEnough = false;
    for (const BillRecord& record : std::as_const(day.files)) {
        bills::ReadOptions options;
        options.cancelled = m_search->cancelled;
        const auto table = readArchived(m_archive, record, options);
        if (m_search->cancelled && *m_search->cancelled)
            return base::fail(cancelledError());
        if (!table) {
            qCWarning(base::logServices)
                << "archived bill left out" << base::toLogLine(table.error());
            day.isWhole = false;
            continue;
        }
        const auto enough = visit(**table, date);
        if (!enough)
            return enough;
        isEnough = *enough;
    }
    return isEnough;
}

QDate ArchivedDays::firstMissing(QDate from) const
{
    if (!from.isValid() && !m_days.isEmpty())
        from = m_days.firstKey();
    for (QDate day = from; day.isValid() && day < m_search->today; day = day.addDays(1)) {
        if (!m_days.value(day).isWhole)
            return day;
    }
    return {};
}

} // namespace wego::services
