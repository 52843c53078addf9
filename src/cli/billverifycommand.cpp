// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/billverifycommand.h"

#include "base/beijingtime.h"
#include "cli/billtext.h"
#include "cli/days.h"
#include "services/bills.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wego::cli {

QString BillVerifyCommand::summary() const
{
    return tr("Compare a bill with its own summary line; exit code 1 if it does not add up.");
}

void BillVerifyCommand::declare(QCommandLineParser& parser) const
{
    parser.addPositionalArgument(
        u"FILE-or-DATE"_s, tr("Any bill file, or the day of an archived bill."));
    Days::declareType(parser);
}

void BillVerifyCommand::execute(const QCommandLineParser& parser)
{
    if (parser.positionalArguments().size() != 1)
        return misuse(tr("Name one file or one day: wego bill verify FILE-or-DATE."));
    const Usage<domain::BillType> type = Days::type(parser);
    if (!type)
        return misuse(type.error());
    const QString subject = parser.positionalArguments().first();
    const auto day = base::beijing::fromIsoDate(subject);
    const auto opened = services();
    if (!opened)
        return;
    const auto account = day ? chosenAccount(*opened) : domain::Account{};
    if (!account)
        return;
    follow(day ? opened->bills.verify(account->id, *day, *type) : opened->bills.verifyFile(subject),
        [this](const bills::Verification& verification) { show(verification); });
}

QString BillVerifyCommand::actualText(const bills::SumCheck& sum)
{
    const QString actual = BillText::amountText(sum, sum.actual);
    if (sum.agrees())
        return actual;
    const auto difference = sum.difference();
    return difference
        ? tr("%1  <- differs by %2").arg(actual, BillText::amountText(sum, *difference))
        : actual + u"  <-"_s;
}

void BillVerifyCommand::show(const bills::Verification& verification)
{
    const bool verified = verification.isVerified();
    if (output().isJson()) {
        output().object(BillText::toJson(verification));
        return finish(verified ? ExitCode::Done : ExitCode::Refused);
    }
    const QString expectedRows = verification.expectedRows
        ? BillText::count(*verification.expectedRows)
        : tr("missing or unreadable");
    QList<QStringList> rows{{u""_s, tr("WeChat's summary"), tr("the rows")},
        {tr("rows"), expectedRows, BillText::count(verification.rows)}};
    for (const bills::SumCheck& sum : verification.sums) {
        rows.append({sum.name,
            sum.expected ? BillText::amountText(sum, *sum.expected) : tr("missing or unreadable"),
            actualText(sum)});
    }
    for (const QStringList& row : rows)
        output().line(padded(row[0], 24) + padded(row[1], 22, true) + u"  "_s + row[2]);
    for (const bills::RowProblem& problem :
        verification.problems.first(std::min(qsizetype{20}, verification.problems.size())))
        output().line(BillText::problemText(problem));
    if (!verification.hasSummary)
        output().line(tr("There is no summary line to compare with."));
    output().line(verified ? tr("The bill adds up.") : tr("The bill does not add up."));
    finish(verified ? ExitCode::Done : ExitCode::Refused);
}

} // namespace wego::cli
