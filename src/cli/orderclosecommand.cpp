// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/orderclosecommand.h"

#include "cli/orderjson.h"
#include "cli/ordertext.h"

using namespace Qt::StringLiterals;

namespace wego::cli {

QString OrderCloseCommand::summary() const
{
    return tr("Close an order that nobody has paid, so that nobody can.");
}

void OrderCloseCommand::declare(QCommandLineParser& parser) const
{
    parser.addPositionalArgument(u"NUMBER"_s, tr("The merchant's order number."));
}

void OrderCloseCommand::execute(const QCommandLineParser& parser)
{
    const QStringList numbers = parser.positionalArguments();
    if (numbers.size() != 1 || !domain::isOutTradeNo(numbers.first()))
        return misuse(tr("Give one order number of the merchant: wego order close NUMBER."));
    if (!openPayments())
        return;
    follow(orders().close(account(), numbers.first()), [this](const services::OrderView& view) {
        if (output().isJson())
            output().object(toJson(view));
        else
            output().line(
                tr("Order %1: %2.").arg(view.order.outTradeNo, OrderText::state(view.order.state)));
        finish(ExitCode::Done);
    });
}

} // namespace wego::cli
