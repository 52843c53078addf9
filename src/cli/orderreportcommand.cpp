// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/orderreportcommand.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace wego::cli {
namespace {

constexpr auto Good = "SUCCESS"_L1;
constexpr auto Bad = "FAIL"_L1;

} // namespace

QString OrderReportCommand::summary() const
{
    return tr("Tell WeChat how long a call took (V2 only).");
}

void OrderReportCommand::declare(QCommandLineParser& parser) const
{
    parser.addOptions({
        {u"url"_s, tr("The interface that was called, in full."), u"url"_s},
        {u"milliseconds"_s, tr("How long it took."), u"number"_s},
        {u"return-code"_s, tr("What came back of the call: SUCCESS or FAIL."), u"code"_s, Good},
        {u"result-code"_s, tr("What came of the matter: SUCCESS or FAIL."), u"code"_s, Good},
        {u"err-code"_s, tr("WeChat's error code, if there was one."), u"code"_s},
        {u"out-trade-no"_s, tr("The merchant's order number."), u"number"_s},
        {u"user-ip"_s, tr("Address of whoever made the call."), u"address"_s},
    });
}

Usage<services::Orders::Report> OrderReportCommand::readReport(const QCommandLineParser& parser)
{
    for (const QString& option : {u"return-code"_s, u"result-code"_s}) {
        if (parser.value(option) != Good && parser.value(option) != Bad)
            return std::unexpected(tr("--%1 is SUCCESS or FAIL.").arg(option));
    }
    const QUrl url(parser.value(u"url"_s), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return std::unexpected(tr("--url is the interface that was called, in full."));
    const auto milliseconds = readCount(parser, u"milliseconds"_s, 0);
    if (!milliseconds)
        return std::unexpected(milliseconds.error());
    return services::Orders::Report{.interfaceUrl = parser.value(u"url"_s),
        .milliseconds = *milliseconds,
        .returned = parser.value(u"return-code"_s) == Good,
        .succeeded = parser.value(u"result-code"_s) == Good,
        .errorCode = parser.value(u"err-code"_s),
        .outTradeNo = parser.value(u"out-trade-no"_s),
        .userIp = parser.value(u"user-ip"_s)};
}

void OrderReportCommand::execute(const QCommandLineParser& parser)
{
    if (!takesNothing(parser))
        return;
    const auto report = readReport(parser);
    if (!report)
        return misuse(report.error());
    if (!openPayments())
        return;
    follow(orders().report(account(), *report), [this, report = *report](net::Done) {
        if (output().isJson())
            output().object({{u"interface_url"_s, report.interfaceUrl},
                {u"execute_time_"_s, report.milliseconds}, {u"reported"_s, true}});
        else
            output().line(tr("WeChat was told."));
        finish(ExitCode::Done);
    });
}

} // namespace wego::cli
