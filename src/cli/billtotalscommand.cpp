// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/billtotalscommand.h"

#include "base/beijingtime.h"
#include "cli/billtext.h"

using namespace Qt::StringLiterals;

namespace wego::cli {

QString BillTotalsCommand::summary() const
{
    return tr("Add up the archived bills of a span or a month.");
}

void BillTotalsCommand::declare(QCommandLineParser& parser) const
{
    Days::declareSpan(parser);
    parser.addOption({u"month"_s, tr("A whole month, such as 2026-11."), u"month"_s});
    Days::declareType(parser);
}

void BillTotalsCommand::execute(const QCommandLineParser& parser)
{
    const bool hasSpan = parser.isSet(u"from"_s) || parser.isSet(u"to"_s);
    if (parser.isSet(u"month"_s) && hasSpan)
        return misuse(tr("Give either --month, or --from and --to."));
    const QDate newest = domain::newestBillDay(base::beijing::now(context().clock));
    const Usage<DaySpan> span = parser.isSet(u"month"_s) ? Days::month(parser.value(u"month"_s))
                                                         : Days::span(parser, newest);
    if (!span)
        return misuse(span.error());
    const Usage<domain::BillType> type = Days::type(parser);
    if (!type)
        return misuse(type.error());
    const auto opened = openAccount();
    if (!opened)
        return;
    follow(opened->services.bills.totals(opened->account.id, span->from, span->to, *type),
        [this, span = *span](const services::SpanTotals& totals) { show(span, totals); });
}

void BillTotalsCommand::show(const DaySpan& span, const services::SpanTotals& totals)
{
    const QString from = base::beijing::toIsoDate(span.from);
    const QString to = base::beijing::toIsoDate(span.to);
    if (output().isJson()) {
        QJsonObject object = BillText::toJson(totals.totals);
        object.insert(u"from"_s, from);
        object.insert(u"to"_s, to);
        object.insert(u"days"_s, totals.days);
        object.insert(u"missing_days"_s, totals.missingDays);
        object.insert(u"unverified_days"_s, totals.unverifiedDays);
        output().object(object);
        return finish(ExitCode::Done);
    }
    const auto yuan = [](std::int64_t fen) {
        return padded(base::Money::fromFen(fen).toGroupedYuan(), 18, true);
    };
    const auto exact = [](std::int64_t milliFen) {
        return padded(base::Fee::fromMilliFen(milliFen).toGroupedYuan(), 21, true);
    };
    const bills::BillTotals& sums = totals.totals;
    output().line(tr("%1 to %2: %Ln archived day(s)", "", totals.days).arg(from, to));
    output().table({{tr("payments"), padded(BillText::count(sums.payments), 15, true)},
        {tr("refunds"), padded(BillText::count(sums.refunds), 15, true)},
        {tr("order amount"), yuan(sums.orderFen)}, {tr("settled"), yuan(sums.settlementFen)},
        {tr("refunded"), yuan(sums.refundFen)}, {tr("fees"), exact(sums.feeMilliFen)},
        {tr("net"), exact(sums.netMilliFen())}});
    if (totals.missingDays > 0)
        output().warn(tr("%Ln day(s) of it are not archived.", "", totals.missingDays));
    if (totals.unverifiedDays > 0)
        output().warn(tr("%Ln day(s) of it do not add up.", "", totals.unverifiedDays));
    finish(ExitCode::Done);
}

} // namespace wego::cli
