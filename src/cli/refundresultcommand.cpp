// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/refundresultcommand.h"

using namespace Qt::StringLiterals;

namespace wego::cli {

QString RefundResultCommand::summary() const
{
    return tr("Write what became of each refund of a batch to a CSV file.");
}

void RefundResultCommand::declare(QCommandLineParser& parser) const
{
    parser.addPositionalArgument(u"BATCH"_s, tr("Number of the batch."));
    parser.addOption({u"out"_s, tr("File to write, - for standard output."), u"file"_s});
}

void RefundResultCommand::execute(const QCommandLineParser& parser)
{
    const QString out = parser.value(u"out"_s);
    if (out.isEmpty())
        return misuse(tr("Say where to: --out FILE, or --out - for standard output."));
    const auto batch = onlyBatch(parser);
    if (!batch || !openPayments())
        return;
    follow(refunds().writeResult(account(), *batch, placeFor(out)), [this](net::Done) {
        finishWritten(tr("The result is in %1; it can be imported again without effect."));
    });
}

} // namespace wego::cli
