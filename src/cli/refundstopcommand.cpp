// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/refundstopcommand.h"

#include "cli/confirmation.h"
#include "cli/orderjson.h"
#include "cli/refundtext.h"

using namespace Qt::StringLiterals;

namespace wego::cli {

using domain::RefundState;

QString RefundStopCommand::summary() const
{
    return tr("Stop a batch or a refund for good: what was not sent never is.");
}

void RefundStopCommand::declare(QCommandLineParser& parser) const
{
    parser.addPositionalArgument(u"BATCH"_s, tr("Number of the batch."), u"[BATCH]"_s);
    parser.addOption(
        {u"out-refund-no"_s, tr("Instead of a batch, the number of one refund."), u"number"_s});
}

void RefundStopCommand::execute(const QCommandLineParser& parser)
{
    const QString refund = parser.value(u"out-refund-no"_s);
    if (!refund.isEmpty()) {
        if (takesNothing(parser) && openPayments())
            stopRefund(refund);
        return;
    }
    if (const auto batch = onlyBatch(parser); batch && openPayments())
        stopBatch(*batch);
}

bool RefundStopCommand::isConfirmed(const QString& question)
{
    if (Confirmation(context(), global(), output()).ask(question))
        return true;
    finish(ExitCode::Refused);
    return false;
}

void RefundStopCommand::stopBatch(qint64 batch)
{
    const QString question = tr("Stop batch %1 for good? Refunds of it that were not sent are "
                                "given up.")
                                 .arg(batch);
    if (!isConfirmed(question))
        return;
    follow(refunds().stop(account(), batch), [this](const domain::RefundBatch& stopped) {
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

void RefundStopCommand::stopRefund(const QString& outRefundNo)
{
    if (isConfirmed(tr("Give refund %1 up for good, if it was not sent?").arg(outRefundNo)))
        follow(refunds().stopRefund(account(), outRefundNo),
            [this](const domain::RefundEntry& entry) { conclude(entry); });
}

void RefundStopCommand::conclude(const domain::RefundEntry& entry)
{
    if (output().isJson())
        output().object(toJson(entry));
    else
        output().table(RefundText::table(entry));
    if (entry.state == RefundState::Cancelled || entry.state == RefundState::Refused)
        return finish(ExitCode::Done);
    if (entry.state != RefundState::Unknown && entry.state != RefundState::Sent) {
        output().warn(tr("It was not given up: WeChat has it."));
        return finish(ExitCode::Refused);
    }
    output().warn(tr("It was not given up: it may have happened, and WeChat does not say. Give the "
                     "same command again later."));
    finish(ExitCode::Network);
}

} // namespace wego::cli
