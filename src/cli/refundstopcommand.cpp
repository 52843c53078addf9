// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/refundstopcommand.h"

#include "cli/confirmation.h"
#include "cli/refundtext.h"

using namespace Qt::StringLiterals;

namespace wego::cli {

QString RefundStopCommand::summary() const
{
    return tr("Stop a batch for good: what was not sent never is.");
}

void RefundStopCommand::declare(QCommandLineParser& parser) const
{
    parser.addPositionalArgument(u"BATCH"_s, tr("Number of the batch."));
}

void RefundStopCommand::execute(const QCommandLineParser& parser)
{
    const auto batch = onlyBatch(parser);
    if (!batch || !openPayments())
        return;
    const QString question = tr("Stop batch %1 for good? Refunds of it that were not sent are "
                                "given up.")
                                 .arg(*batch);
    if (!Confirmation(context(), global(), output()).ask(question))
        return finish(ExitCode::Refused);
    follow(refunds().stop(account(), *batch), [this](const domain::RefundBatch& stopped) {
        if (output().isJson())
            output().object(RefundText::toJson(stopped));
        else
            output().line(RefundText::line(stopped));
        if (stopped.open() > 0)
            output().warn(
                tr("%Ln refund(s) of it may have happened. \"wego refund resume %1\" asks "
                   "WeChat, and sends nothing.",
                    "", static_cast<int>(stopped.open()))
                    .arg(stopped.number));
        finish(ExitCode::Done);
    });
}

} // namespace wego::cli
