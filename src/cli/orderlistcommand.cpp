// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/orderlistcommand.h"

#include "cli/orderjson.h"
#include "cli/ordertext.h"

using namespace Qt::StringLiterals;

namespace wego::cli {

QString OrderListCommand::summary() const
{
    return tr("List the orders that were looked up last; WeChat is not asked.");
}

void OrderListCommand::declare(QCommandLineParser& parser) const
{
    parser.addOption({u"limit"_s, tr("At most so many."), u"number"_s, u"50"_s});
}

void OrderListCommand::execute(const QCommandLineParser& parser)
{
    if (!takesNothing(parser))
        return;
    const auto limit = readCount(parser, u"limit"_s, 1);
    if (!limit)
        return misuse(limit.error());
    if (!openPayments())
        return;
    follow(orders().recent(account(), *limit), [this](const QList<services::RecentOrder>& recent) {
        for (const services::RecentOrder& each : recent) {
            if (output().isJson())
                output().object(toJson(each));
            else
                output().line(OrderText::line(each));
        }
        if (recent.isEmpty())
            output().note(tr("No order was looked up yet. \"wego order show NUMBER\" does it."));
        finish(ExitCode::Done);
    });
}

} // namespace wego::cli
