// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/orderlistcommand.h"

#include "cli/orderjson.h"
#include "cli/ordertext.h"

namespace wego::cli {

QString OrderListCommand::summary() const
{
    return tr("List the orders that were looked up last; WeChat is not asked.");
}

void OrderListCommand::declare(QCommandLineParser& parser) const
{
    declareLimit(parser);
}

void OrderListCommand::execute(const QCommandLineParser& parser)
{
    const auto limit = openList(parser);
    if (!limit)
        return;
    follow(orders().recent(account(), *limit), [this](const QList<services::RecentOrder>& recent) {
        finishList(
            recent, [](const auto& each) { return toJson(each); },
            [](const auto& each) { return OrderText::line(each); },
            tr("No order was looked up yet. \"wego order show NUMBER\" does it."));
    });
}

} // namespace wego::cli
