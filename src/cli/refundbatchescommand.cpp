// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/refundbatchescommand.h"

#include "cli/refundtext.h"

using namespace Qt::StringLiterals;

namespace wego::cli {

QString RefundBatchesCommand::summary() const
{
    return tr("List the batches of refunds, the newest first.");
}

void RefundBatchesCommand::declare(QCommandLineParser& parser) const
{
    parser.addOption({u"limit"_s, tr("At most so many."), u"number"_s, u"50"_s});
}

void RefundBatchesCommand::execute(const QCommandLineParser& parser)
{
    if (!takesNothing(parser))
        return;
    const auto limit = readCount(parser, u"limit"_s, 1);
    if (!limit)
        return misuse(limit.error());
    if (!openPayments())
        return;
    follow(refunds().batches(account(), *limit), [this](const QList<domain::RefundBatch>& batches) {
        for (const domain::RefundBatch& batch : batches) {
            if (output().isJson())
                output().object(RefundText::toJson(batch));
            else
                output().line(RefundText::line(batch));
        }
        if (batches.isEmpty())
            output().note(tr("There is no batch yet. \"wego refund batch FILE.csv\" makes one."));
        finish(ExitCode::Done);
    });
}

} // namespace wego::cli
