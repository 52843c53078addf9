// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/refundbatchescommand.h"

#include "cli/refundtext.h"

namespace wego::cli {

QString RefundBatchesCommand::summary() const
{
    return tr("List the batches of refunds, the newest first.");
}

void RefundBatchesCommand::declare(QCommandLineParser& parser) const
{
    declareLimit(parser);
}

void RefundBatchesCommand::execute(const QCommandLineParser& parser)
{
    const auto limit = openList(parser);
    if (!limit)
        return;
    follow(refunds().batches(account(), *limit), [this](const QList<domain::RefundBatch>& batches) {
        finishList(
            batches, [](const auto& batch) { return RefundText::toJson(batch); },
            [](const auto& batch) { return RefundText::line(batch); },
            tr("There is no batch yet. \"wego refund batch FILE.csv\" makes one."));
    });
}

} // namespace wego::cli
