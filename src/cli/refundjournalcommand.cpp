// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/refundjournalcommand.h"

#include "cli/orderjson.h"
#include "cli/refundtext.h"

using namespace Qt::StringLiterals;

namespace wego::cli {

QString RefundJournalCommand::summary() const
{
    return tr("List the journal of refunds, or check that nobody has changed it.");
}

void RefundJournalCommand::declare(QCommandLineParser& parser) const
{
    parser.addOptions({
        {u"batch"_s, tr("Only the refunds of this batch."), u"number"_s},
        {u"limit"_s, tr("At most so many; 0 for all."), u"number"_s, u"50"_s},
        {u"audit"_s, tr("List the audit log instead: who did what and when.")},
        {u"verify"_s,
            tr("Check the chain of the audit log and compare the journal with it; exit code 1 if "
               "a byte was changed.")},
    });
}

void RefundJournalCommand::execute(const QCommandLineParser& parser)
{
    if (!takesNothing(parser))
        return;
    const auto limit = readCount(parser, u"limit"_s, 0);
    const auto batch = parser.isSet(u"batch"_s) ? readCount(parser, u"batch"_s, 1) : Usage<int>(0);
    if (!limit || !batch)
        return misuse(limit ? batch.error() : limit.error());
    if (parser.isSet(u"batch"_s) + parser.isSet(u"audit"_s) + parser.isSet(u"verify"_s) > 1)
        return misuse(tr("Give one of --batch, --audit and --verify."));
    if (!openPayments())
        return;
    if (parser.isSet(u"verify"_s))
        return verify();
    if (parser.isSet(u"audit"_s))
        return showAudit(*limit);
    follow(
        *batch == 0 ? refunds().journal(account(), *limit) : refunds().entries(account(), *batch),
        [this](const QList<domain::RefundEntry>& entries) { show(entries); });
}

void RefundJournalCommand::show(const QList<domain::RefundEntry>& entries)
{
    for (const domain::RefundEntry& entry : entries) {
        if (output().isJson())
            output().object(toJson(entry));
        else
            output().line(RefundText::line(entry));
    }
    if (entries.isEmpty())
        output().note(tr("No refund was made here yet."));
    finish(ExitCode::Done);
}

void RefundJournalCommand::showAudit(int limit)
{
    follow(refunds().auditLog(limit), [this](const QList<domain::AuditRecord>& records) {
        for (const domain::AuditRecord& record : records) {
            if (output().isJson())
                output().object(RefundText::toJson(record));
            else
                output().line(RefundText::line(record));
        }
        finish(ExitCode::Done);
    });
}

void RefundJournalCommand::verify()
{
    follow(refunds().verifyJournal(), [this](const domain::AuditReport& report) {
        if (output().isJson())
            output().object(RefundText::toJson(report));
        else
            show(report);
        finish(report.isSound() ? ExitCode::Done : ExitCode::Refused);
    });
}

void RefundJournalCommand::show(const domain::AuditReport& report)
{
    output().line(tr("%L1 lines of the audit log and %L2 refunds were checked.")
            .arg(report.records)
            .arg(report.entries));
    if (report.brokenRecord != 0)
        output().line(tr("The audit log was changed: line %L1 does not fit the one before.")
                .arg(report.brokenRecord));
    for (const QString& number : report.brokenEntries)
        output().line(
            tr("The journal was changed: refund %1 is not what the audit log says.").arg(number));
    if (report.isSound())
        output().line(tr("Nothing was changed. Keep this hash elsewhere: %1")
                .arg(QString::fromLatin1(report.head)));
}

} // namespace wego::cli
