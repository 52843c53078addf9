// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/billarchivecommand.h"

#include "base/beijingtime.h"
#include "cli/billtext.h"

using namespace Qt::StringLiterals;

namespace wego::cli {

namespace {

// WeChat Pay began in August 2013; no bill is older.
const QDate FirstBillDay(2013, 8, 1);

}

QString BillArchiveCommand::summary() const
{
    return tr("List what is archived, or take in a file from the merchant platform.");
}

void BillArchiveCommand::declare(QCommandLineParser& parser) const
{
    Days::declareSpan(parser);
    Days::declareType(parser);
    parser.addOption({u"import"_s,
        tr("Archive this file as the bill of its day, if it is this merchant's and adds up."),
        u"file"_s});
}

void BillArchiveCommand::execute(const QCommandLineParser& parser)
{
    const QDate today = base::beijing::today(context().clock);
    const bool hasSpan = parser.isSet(u"from"_s) || parser.isSet(u"to"_s);
    const Usage<DaySpan> span = hasSpan ? Days::span(parser, today) : DaySpan{FirstBillDay, today};
    if (!span)
        return misuse(span.error());
    const Usage<domain::BillType> type = Days::type(parser);
    if (!type)
        return misuse(type.error());
    if (!parser.positionalArguments().isEmpty())
        return misuse(tr("To take in a file: wego bill archive --import FILE."));
    m_type = *type;
    const auto opened = openAccount();
    if (!opened)
        return;
    if (!parser.isSet(u"import"_s))
        return list(opened->services, opened->account, *span);
    follow(opened->services.bills.importFile(opened->account.id, parser.value(u"import"_s)),
        [this](const services::BillDay& day) {
            show(day);
            finish(ExitCode::Done);
        });
}

void BillArchiveCommand::list(
    const Services& services, const domain::Account& account, const DaySpan& span)
{
    const auto days = services.bills.days(account.id, span.from, span.to, m_type);
    if (!days)
        return fail(days.error());
    bool any = false;
    for (const services::BillDay& day : *days) {
        if (!day.isArchived() && day.state != services::BillDay::State::NoTrades)
            continue;
        show(day);
        any = true;
    }
    if (!any)
        output().note(tr("Nothing is archived. \"wego bill download --date DAY\" fetches a day."));
    finish(ExitCode::Done);
}

void BillArchiveCommand::show(const services::BillDay& day)
{
    if (output().isJson())
        return output().object(BillText::toJson(day, m_type));
    QString text = base::beijing::toIsoDate(day.day) + u"  "_s
        + padded(BillText::stateText(day.state), 16);
    if (day.isArchived())
        text += padded(QString::number(day.rows), 9, true)
            + padded(day.settled.toGroupedYuan(), 16, true) + u"  "_s + day.file;
    output().line(text);
}

} // namespace wego::cli
