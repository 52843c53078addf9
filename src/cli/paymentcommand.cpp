// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/paymentcommand.h"

#include "cli/textfile.h"

using namespace Qt::StringLiterals;

namespace wego::cli {

using domain::OrderNumber;

bool PaymentCommand::openPayments()
{
    const auto opened = openAccount();
    if (!opened)
        return false;
    m_account = opened->account;
    m_orders = &opened->services.orders;
    m_refunds = &opened->services.refunds;
    return true;
}

Usage<base::Money> PaymentCommand::readAmount(const QString& text)
{
    const auto amount = base::Money::fromYuan(text.trimmed().toUtf8());
    if (amount && amount->fen() > 0)
        return *amount;
    return std::unexpected(tr("\"%1\" is not an amount in yuan, such as 40.00.").arg(text));
}

Usage<int> PaymentCommand::readCount(
    const QCommandLineParser& parser, const QString& option, int least)
{
    bool isNumber = false;
    const int count = parser.value(option).toInt(&isNumber);
    if (isNumber && count >= least)
        return count;
    return std::unexpected(tr("--%1 is a number from %2 on.").arg(option).arg(least));
}

void PaymentCommand::declareKind(QCommandLineParser& parser)
{
    parser.addOption({u"kind"_s,
        tr("What the number is, if it is not to be guessed: out_trade_no, transaction_id, "
           "out_refund_no, refund_id or openid."),
        u"kind"_s});
}

Usage<QList<OrderNumber>> PaymentCommand::readNumber(
    const QCommandLineParser& parser, const QString& text)
{
    if (parser.isSet(u"kind"_s)) {
        const auto kind = domain::orderNumberKindFromString(parser.value(u"kind"_s));
        if (!kind)
            return std::unexpected(tr("--kind is out_trade_no, transaction_id, out_refund_no, "
                                      "refund_id or openid."));
        return QList<OrderNumber>{{*kind, text.trimmed()}};
    }
    const QList<OrderNumber> numbers = domain::recogniseOrderNumber(text);
    if (numbers.isEmpty())
        return std::unexpected(
            tr("\"%1\" is no number of an order, of a refund or of a customer.").arg(text));
    return numbers;
}

std::optional<qint64> PaymentCommand::onlyBatch(const QCommandLineParser& parser)
{
    const QStringList arguments = parser.positionalArguments();
    bool isNumber = false;
    const qint64 batch = arguments.value(0).toLongLong(&isNumber);
    if (isNumber && batch > 0 && arguments.size() == 1)
        return batch;
    misuse(tr("Give the number of one batch; \"wego refund batches\" lists them."));
    return std::nullopt;
}

bool PaymentCommand::takesNothing(const QCommandLineParser& parser)
{
    if (parser.positionalArguments().isEmpty())
        return true;
    misuse(tr("\"wego %1\" takes no names.").arg(name()));
    return false;
}

void PaymentCommand::declareLimit(QCommandLineParser& parser)
{
    parser.addOption({u"limit"_s, tr("At most so many."), u"number"_s, u"50"_s});
}

std::optional<int> PaymentCommand::openList(const QCommandLineParser& parser)
{
    if (!takesNothing(parser))
        return std::nullopt;
    const auto limit = readCount(parser, u"limit"_s, 1);
    if (!limit) {
        misuse(limit.error());
        return std::nullopt;
    }
    return openPayments() ? std::optional(*limit) : std::nullopt;
}

void PaymentCommand::warnOfTestMode()
{
    if (m_account.testMode)
        output().warn(tr("*** TEST MODE: orders of \"%1\" cost 0.01 yuan, whatever they say. ***")
                .arg(m_account.name));
}

QString PaymentCommand::placeFor(const QString& path)
{
    m_outFolder = path == u"-" ? std::make_unique<QTemporaryDir>() : nullptr;
    m_outFile = m_outFolder ? m_outFolder->filePath(u"out"_s) : path;
    return m_outFile;
}

void PaymentCommand::finishWritten(const QString& said)
{
    if (m_outFolder) {
        const auto moved = moveToOutput(context().streams, m_outFile);
        return moved ? finish(ExitCode::Done) : fail(moved.error());
    }
    if (output().isJson())
        output().object({{u"file"_s, m_outFile}});
    else
        output().line(said.arg(m_outFile));
    finish(ExitCode::Done);
}

} // namespace wego::cli
