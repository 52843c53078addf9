// SPDX-License-Identifier: GPL-3.0-or-later
#include "bills/verification.h"

#include "bills/cellvalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wego::bills {

QString toString(RowProblem::Reason reason)
{
    switch (reason) {
    case RowProblem::Reason::TooManyCells:
        return u"too-many-cells"_s;
    case RowProblem::Reason::TooFewCells:
        return u"too-few-cells"_s;
    case RowProblem::Reason::BadAmount:
        return u"bad-amount"_s;
    case RowProblem::Reason::BadTime:
        return u"bad-time"_s;
    case RowProblem::Reason::NulByte:
        return u"nul-byte"_s;
    case RowProblem::Reason::TooLong:
        return u"too-long"_s;
    }
    Q_UNREACHABLE();
}

std::optional<std::int64_t> SumCheck::difference() const
{
    return expected ? std::optional(subtractWrapping(actual, *expected)) : std::nullopt;
}

bool Verification::isVerified() const
{
    return hasSummary && expectedRows == rows && problemCount == 0 && !sums.isEmpty()
        && std::ranges::all_of(sums, &SumCheck::agrees);
}

} // namespace wego::bills
