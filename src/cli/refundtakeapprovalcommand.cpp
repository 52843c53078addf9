// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/refundtakeapprovalcommand.h"

#include "cli/refundtext.h"

using namespace Qt::StringLiterals;

namespace wego::cli {

QString RefundTakeApprovalCommand::summary() const
{
    return tr("Take the file by which a second person approved a batch.");
}

void RefundTakeApprovalCommand::declare(QCommandLineParser& parser) const
{
    parser.addPositionalArgument(u"BATCH"_s, tr("Number of the batch."));
    parser.addPositionalArgument(u"FILE"_s, tr("The approval."));
}

void RefundTakeApprovalCommand::execute(const QCommandLineParser& parser)
{
    const QStringList arguments = parser.positionalArguments();
    bool isNumber = false;
    const qint64 batch = arguments.value(0).toLongLong(&isNumber);
    if (!isNumber || arguments.size() != 2)
        return misuse(tr("Give a batch and a file: wego refund take-approval BATCH FILE."));
    if (!openPayments())
        return;
    follow(refunds().takeApproval(account(), batch, arguments.last()),
        [this](const domain::RefundBatch& approved) {
            if (output().isJson())
                output().object(RefundText::toJson(approved));
            else
                output().line(tr("Batch %1 was approved by %2. \"wego refund resume %1\" sends it.")
                        .arg(approved.number)
                        .arg(approved.approver));
            finish(ExitCode::Done);
        });
}

} // namespace wego::cli
