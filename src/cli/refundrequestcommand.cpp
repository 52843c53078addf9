// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/refundrequestcommand.h"

using namespace Qt::StringLiterals;

namespace wego::cli {

QString RefundRequestCommand::summary() const
{
    return tr("Write a file by which a second person can approve a batch.");
}

void RefundRequestCommand::declare(QCommandLineParser& parser) const
{
    parser.addPositionalArgument(u"BATCH"_s, tr("Number of the batch."));
    parser.addOption({u"out"_s, tr("File to write, - for standard output."), u"file"_s});
}

void RefundRequestCommand::execute(const QCommandLineParser& parser)
{
    const QString out = parser.value(u"out"_s);
    if (out.isEmpty())
        return misuse(tr("Say where to: --out FILE, or --out - for standard output."));
    const auto batch = onlyBatch(parser);
    if (!batch || !openPayments())
        return;
    follow(refunds().writeApprovalRequest(account(), *batch, placeFor(out)), [this](net::Done) {
        finishWritten(
            tr("The request is in %1. The second person runs \"wego refund approve\" on it."));
    });
}

} // namespace wego::cli
