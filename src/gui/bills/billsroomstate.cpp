// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bills/billsroomstate.h"

#include "base/beijingtime.h"
#include "domain/bill.h"
#include "gui/bills/summarycheck.h"
#include "gui/bills/words.h"

#include <algorithm>
#include <cmath>

namespace wego::gui {

using namespace Qt::StringLiterals;
using services::BillDay;

namespace {

constexpr int SecondsADay = 2;
constexpr int ShowSecondsUpTo = 90;

bool isFinishedWith(const BillDay& day)
{
    return day.isArchived() || day.state == BillDay::State::NoTrades;
}

QList<bills::SumCheck> differing(const bills::Verification& verification)
{
    QList<bills::SumCheck> sums;
    std::copy_if(verification.sums.begin(), verification.sums.end(), std::back_inserter(sums),
        [](const bills::SumCheck& sum) { return !sum.agrees(); });
    return sums;
}

QString oneDayResult(
    const services::BillDayOutcome& outcome, const services::ErrorCatalogue& errors)
{
    const QString day = BillWords::shortDay(outcome.day);
    if (outcome.error)
        return BillsRoomState::tr("%1: %2", "day, what went wrong")
            .arg(day, errors.explain(*outcome.error, BillWords::catalogueLanguage()).title);
    if (outcome.state == BillDay::State::NoTrades)
        return BillsRoomState::tr("%1: no trades", "day").arg(day);
    if (outcome.state == BillDay::State::Mismatch)
        return BillsRoomState::tr("%1 downloaded, differs from its summary line", "day").arg(day);
    return BillsRoomState::tr(
        "%1 downloaded, %Ln row(s) verified", "day", static_cast<int>(outcome.rows))
        .arg(day);
}

} // namespace

BillsRoomState::Content BillsRoomState::content() const
{
    if (!hasAccount)
        return Content::NoAccount;
    if (table && day.isArchived())
        return Content::Table;
    if (archivedDays == 0 && !isFinishedWith(day) && day.state != BillDay::State::Failed)
        return Content::NeverArchived;
    return day.isArchived() && !error ? Content::Table : Content::Sentence;
}

QString BillsRoomState::sentence() const
{
    if (!hasPayment)
        return tr("This account has no keys for WeChat Pay. Add the merchant number and its keys "
                  "to fetch bills.");
    const QString name = BillWords::fullDay(day.day);
    switch (day.state) {
    case BillDay::State::NoTrades:
        return tr("No trades on %1.", "day").arg(name);
    case BillDay::State::Today:
    case BillDay::State::NotReady:
        return readyText();
    case BillDay::State::Expired:
        return tr(
            "WeChat keeps bills for three months only. The bill of %1 can still be downloaded "
            "on the merchant platform's web site; drop the file here to archive it.")
            .arg(name);
    case BillDay::State::Downloading:
        return tr("The bill of %1 is being downloaded.", "day").arg(name);
    case BillDay::State::Fetchable:
    case BillDay::State::Gap:
    case BillDay::State::Failed:
        return tr("The bill of %1 has not been downloaded yet.", "day").arg(name);
    case BillDay::State::Future:
    case BillDay::State::Verified:
    case BillDay::State::Mismatch:
        break;
    }
    return {};
}

QString BillsRoomState::readyText() const
{
    const QDateTime ready = domain::billReadyAt(day.day);
    return tr("The bill of %1 is made on %2 at %3.", "day, day, time")
        .arg(BillWords::shortDay(day.day), BillWords::shortDay(ready.date()),
            ready.time().toString(QStringLiteral("HH:mm")));
}

bool BillsRoomState::isDayFetchable() const
{
    return day.state == BillDay::State::Fetchable || day.state == BillDay::State::Gap
        || day.state == BillDay::State::Failed;
}

BillsRoomState::Primary BillsRoomState::primary() const
{
    const bool offersDownload = isDayFetchable() || day.state == BillDay::State::Downloading;
    return offersDownload && content() != Content::NeverArchived ? Primary::DownloadDay
                                                                 : Primary::Export;
}

bool BillsRoomState::isPrimaryEnabled() const
{
    if (primary() == Primary::DownloadDay)
        return hasPayment && isDayFetchable();
    return table && table->isComplete() && day.isArchived();
}

QString BillsRoomState::primaryText() const
{
    return primary() == Primary::DownloadDay ? tr("Download this day") : tr("Export…");
}

QString BillsRoomState::missingText() const
{
    if (missingDays == 0 || archivedDays == 0)
        return {};
    return tr("Download %n missing day(s)", nullptr, missingDays);
}

std::optional<BannerText> BillsRoomState::banner() const
{
    if (error)
        return std::nullopt; // the error panel says it in full
    return table && table->isComplete() && day.isArchived() ? mismatchBanner() : std::nullopt;
}

std::optional<BannerText> BillsRoomState::mismatchBanner() const
{
    const bills::Verification& verification = table->verification();
    if (verification.isVerified())
        return std::nullopt;
    const QList<bills::SumCheck> sums = differing(verification);
    const bool countAgrees = verification.expectedRows == verification.rows;
    if (verification.problemCount > 0 && sums.isEmpty() && countAgrees)
        return BannerText{Tone::Attention,
            tr("%Ln row(s) cannot be read. They stand in their place and count in no sum.", nullptr,
                static_cast<int>(verification.problemCount)),
            {BannerAction::DownloadAgain}};
    BannerText text{Tone::Bad, mismatchText(verification), {}};
    if (!suspectSearch().isEmpty())
        text.actions.append(BannerAction::ShowSuspect);
    text.actions.append(BannerAction::DownloadAgain);
    return text;
}

QString BillsRoomState::mismatchText(const bills::Verification& verification) const
{
    if (!verification.hasSummary)
        return tr("This bill has no summary line, so nothing proves that it is complete.");
    if (verification.problemCount > 0)
        return tr(
            "%Ln row(s) cannot be read, so the sums cannot agree. The file is kept as received.",
            nullptr, static_cast<int>(verification.problemCount));
    const QList<bills::SumCheck> sums = differing(verification);
    if (verification.expectedRows != verification.rows)
        return tr("The summary line counts %1 rows, the bill has %2. The file is kept as received.")
            .arg(BillWords::count(verification.expectedRows.value_or(0)),
                BillWords::count(verification.rows));
    if (sums.size() == 1)
        return sumText(sums.constFirst(), verification.suspectRow);
    return tr("%n sum(s) differ from the summary line. The file is kept as received.", nullptr,
        static_cast<int>(sums.size()));
}

QString BillsRoomState::sumText(
    const bills::SumCheck& sum, const std::optional<qint64>& suspect) const
{
    const QString name = SummaryCheck::sumName(sum);
    if (!sum.expected)
        return tr("%1: the figure of the summary line cannot be read.", "name of a sum").arg(name);
    const std::int64_t difference = sum.difference().value_or(0);
    const QString amount = BillWords::plainAmount(sum.column, std::abs(difference));
    if (suspect && difference < 0)
        return tr("%1: the rows add up to %2 yuan less than the summary line, probably because of "
                  "row %3. The file is kept as received.")
            .arg(name, amount, BillWords::count(*suspect + 1));
    if (suspect)
        return tr("%1: the rows add up to %2 yuan more than the summary line, probably because of "
                  "row %3. The file is kept as received.")
            .arg(name, amount, BillWords::count(*suspect + 1));
    if (difference < 0)
        return tr("%1: the rows add up to %2 yuan less than the summary line. The file is kept as "
                  "received.")
            .arg(name, amount);
    return tr("%1: the rows add up to %2 yuan more than the summary line. The file is kept as "
              "received.")
        .arg(name, amount);
}

QString BillsRoomState::suspectSearch() const
{
    if (!table || !table->verification().suspectRow)
        return {};
    const qint64 row = *table->verification().suspectRow;
    const bool isRefund = table->kind(row) == bills::RowKind::Refund;
    const int column = table->indexOf(
        isRefund ? bills::Column::RefundId : bills::Column::TransactionId);
    return column < 0 ? QString() : table->text(row, column);
}

QByteArray BillsRoomState::suspectWord() const
{
    const int column = table ? table->indexOf(bills::Column::TradeState) : -1;
    if (column < 0 || !table->verification().suspectRow)
        return {};
    return table->rawCell(*table->verification().suspectRow, column).toByteArray();
}

QString BillsRoomState::actionText(BannerAction action) const
{
    switch (action) {
    case BannerAction::ShowSuspect:
        return tr("Show only row %1")
            .arg(BillWords::count(table->verification().suspectRow.value_or(0) + 1));
    case BannerAction::DownloadAgain:
        return tr("Download again and compare");
    case BannerAction::RetryDownload:
        return tr("Retry");
    }
    return {};
}

QString BillsRoomState::actionName(BannerAction action)
{
    switch (action) {
    case BannerAction::ShowSuspect:
        return u"showSuspect"_s;
    case BannerAction::DownloadAgain:
        return u"downloadAgain"_s;
    case BannerAction::RetryDownload:
        return u"retryDownload"_s;
    }
    return {};
}

bool BillsRoomState::canWait() const
{
    return hasPayment
        && (day.state == BillDay::State::Today || day.state == BillDay::State::NotReady);
}

QList<BillSpan> BillsRoomState::spans(const QDateTime& now)
{
    const QDate newest = domain::newestBillDay(now);
    const QDate month = std::max(
        QDate(newest.year(), newest.month(), 1), domain::oldestBillDay(now));
    QList<BillSpan> spans;
    for (const QDate from : {domain::oldestBillDay(now), month, newest}) {
        const int days = static_cast<int>(from.daysTo(newest)) + 1;
        spans.append({from, newest, days, days * SecondsADay});
    }
    return spans;
}

QString BillsRoomState::spanTitle(int index, const BillSpan& span)
{
    switch (index) {
    case 0:
        return tr("The last three months");
    case 1: // by name, since on the first of a month it is the one before
        return BillWords::month(span.to);
    default: // in the morning not yet yesterday
        return tr("Only the newest day");
    }
}

QString BillsRoomState::spanCost(const BillSpan& span)
{
    const QString dates = BillWords::span(span.from, span.to);
    if (span.days == 1)
        return dates;
    const QString time = span.seconds <= ShowSecondsUpTo
        ? tr("about %n second(s)", nullptr, (span.seconds + 9) / 10 * 10)
        : tr("about %n minute(s)", nullptr, (span.seconds + 30) / 60);
    return tr("%1, %n day(s), %2", "dates, days, duration", span.days).arg(dates, time);
}

int BillsRoomState::attention(const QList<BillDay>& days)
{
    return static_cast<int>(std::count_if(days.begin(), days.end(), [](const BillDay& day) {
        return day.state == BillDay::State::Gap || day.state == BillDay::State::Mismatch
            || day.state == BillDay::State::Failed;
    }));
}

QString BillsRoomState::downloadResult(
    const services::DownloadReport& report, const services::ErrorCatalogue& errors)
{
    if (report.days.size() == 1)
        return oneDayResult(report.days.constFirst(), errors);
    const auto failed = std::find_if(report.days.begin(), report.days.end(),
        [](const services::BillDayOutcome& outcome) { return outcome.error.has_value(); });
    const auto count = std::count_if(report.days.begin(), report.days.end(),
        [](const services::BillDayOutcome& outcome) { return !outcome.error; });
    if (failed == report.days.end())
        return tr("%n day(s) downloaded", nullptr, static_cast<int>(count));
    return tr("%n day(s) downloaded, then %1: %2", "day, what went wrong", static_cast<int>(count))
        .arg(BillWords::shortDay(failed->day),
            errors.explain(*failed->error, BillWords::catalogueLanguage()).title);
}

} // namespace wego::gui
