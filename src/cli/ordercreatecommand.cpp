// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ordercreatecommand.h"

#include "base/beijingtime.h"
#include "cli/orderjson.h"
#include "cli/ordertext.h"
#include "cli/qrtext.h"

using namespace Qt::StringLiterals;

namespace wego::cli {
namespace {

constexpr int SecondsPerMinute = 60;

} // namespace

QString OrderCreateCommand::summary() const
{
    return tr("Make an order: a QR code for the customer here, or what a front end needs.");
}

void OrderCreateCommand::declare(QCommandLineParser& parser) const
{
    parser.addOptions({
        {u"amount"_s, tr("What it costs, in yuan: 40.00."), u"yuan"_s},
        {u"description"_s, tr("What is sold; the customer reads it."), u"text"_s},
        {u"scene"_s, tr("Where it is paid: native (QR code), jsapi, app or h5."), u"scene"_s,
            u"native"_s},
        {u"out-trade-no"_s, tr("The merchant's order number; without it one is made."),
            u"number"_s},
        {u"openid"_s, tr("Who pays, for jsapi."), u"openid"_s},
        {u"payer-ip"_s, tr("The customer's address, for h5."), u"address"_s},
        {u"attach"_s, tr("A text that comes back with the order."), u"text"_s},
        {u"notify-url"_s, tr("Where WeChat reports the payment, instead of the account's."),
            u"url"_s},
        {u"expires"_s, tr("How long it can be paid."), u"minutes"_s},
        {u"wait"_s, tr("Wait until it is paid, closed or expired; exit code 1 if it is not paid.")},
    });
}

Usage<QDateTime> OrderCreateCommand::readExpiry(const QCommandLineParser& parser) const
{
    if (!parser.isSet(u"expires"_s))
        return QDateTime();
    const auto minutes = readCount(parser, u"expires"_s, 1);
    if (!minutes)
        return std::unexpected(minutes.error());
    return base::beijing::now(context().clock).addSecs(qint64{*minutes} * SecondsPerMinute);
}

Usage<domain::NewOrder> OrderCreateCommand::readOrder(const QCommandLineParser& parser) const
{
    const auto scene = domain::paySceneFromString(parser.value(u"scene"_s));
    if (!scene)
        return std::unexpected(tr("--scene is native, jsapi, app or h5."));
    if (!parser.isSet(u"amount"_s) || !parser.isSet(u"description"_s))
        return std::unexpected(tr("Give --amount and --description."));
    const auto amount = readAmount(parser.value(u"amount"_s));
    if (!amount)
        return std::unexpected(amount.error());
    if (*scene == domain::PayScene::Jsapi && !parser.isSet(u"openid"_s))
        return std::unexpected(tr("--scene jsapi needs --openid."));
    if (*scene == domain::PayScene::H5 && !parser.isSet(u"payer-ip"_s))
        return std::unexpected(tr("--scene h5 needs --payer-ip."));
    const auto expiry = readExpiry(parser);
    if (!expiry)
        return std::unexpected(expiry.error());
    return domain::NewOrder{.scene = *scene,
        .outTradeNo = parser.value(u"out-trade-no"_s),
        .description = parser.value(u"description"_s),
        .amount = *amount,
        .attach = parser.value(u"attach"_s),
        .notifyUrl = QUrl(parser.value(u"notify-url"_s)),
        .openid = parser.value(u"openid"_s),
        .payerIp = parser.value(u"payer-ip"_s),
        .expiresAt = *expiry};
}

void OrderCreateCommand::execute(const QCommandLineParser& parser)
{
    if (!takesNothing(parser))
        return;
    auto order = readOrder(parser);
    if (!order)
        return misuse(order.error());
    m_waits = parser.isSet(u"wait"_s);
    if (!openPayments())
        return;
    if (order->outTradeNo.isEmpty())
        order->outTradeNo = orders().newOutTradeNo();
    if (order->notifyUrl.isEmpty())
        order->notifyUrl = merchant().notifyUrl;
    warnOfTestMode();
    follow(orders().create(account(), *order), [this](const services::MadeOrder& made) {
        show(made);
        if (!m_waits)
            return finish(ExitCode::Done);
        wait(made.order.outTradeNo);
    });
}

void OrderCreateCommand::show(const services::MadeOrder& made)
{
    if (output().isJson())
        return output().object(toJson(made));
    QList<QPair<QString, QString>> rows{{tr("Order number"), made.order.outTradeNo},
        {tr("Amount"),
            made.testMode ? tr("%1 (TEST MODE)").arg(OrderText::yuan(made.order.amount))
                          : OrderText::yuan(made.order.amount)},
        {u"prepay_id"_s, made.prepared.prepayId}, {u"code_url"_s, made.prepared.codeUrl},
        {u"h5_url"_s, made.prepared.h5Url.toString(QUrl::FullyEncoded)}};
    rows.removeIf([](const auto& row) { return row.second.isEmpty(); });
    output().table(rows + made.prepared.call.fields);
    drawCode(made.prepared.codeUrl);
}

void OrderCreateCommand::drawCode(const QString& codeUrl)
{
    if (codeUrl.isEmpty() || !context().streams.errIsTerminal)
        return;
    for (const QString& line : qrText(codeUrl))
        output().note(line);
    output().note(tr("The customer scans this code with WeChat."));
}

void OrderCreateCommand::wait(const QString& outTradeNo)
{
    services::WatchJob* job = orders().watch(account(), outTradeNo);
    output().progress(tr("Waiting for the payment…"));
    connect(job, &services::WatchJob::stateChanged, this,
        [this](const domain::Order& order) { output().progress(OrderText::state(order.state)); });
    connect(job, &services::WatchJob::troubled, this,
        [this](const base::Error& error) { output().progress(output().sentence(error)); });
    job->onFinished(this, [this, outTradeNo](const base::Result<services::OrderView>& result) {
        if (!result)
            output().note(tr("The order is still open. \"wego order show %1\" tells its state, "
                             "\"wego order close %1\" closes it.")
                    .arg(outTradeNo));
    });
    follow(job, [this](const services::OrderView& view) { conclude(view); });
}

void OrderCreateCommand::conclude(const services::OrderView& view)
{
    const bool isPaid = domain::isPaid(view.order.state);
    if (output().isJson())
        output().object(toJson(view));
    else
        output().line(isPaid ? tr("Paid: %1.").arg(OrderText::yuan(view.order.total))
                             : tr("Not paid: %1.").arg(OrderText::state(view.order.state)));
    finish(isPaid ? ExitCode::Done : ExitCode::Refused);
}

} // namespace wego::cli
