// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/refund.h"

#include "domain/enumwords.h"

namespace wego::domain {
namespace {

constexpr std::array Statuses{u"PROCESSING", u"SUCCESS", u"CLOSED", u"ABNORMAL", u"UNKNOWN"};
/// V2's and the bill's own words, and what some notifications say.
constexpr std::array OtherStatuses{u"", u"", u"REFUNDCLOSE", u"CHANGE", u""};
constexpr std::array ThirdStatuses{u"", u"", u"FAIL", u"", u""};
constexpr std::array FourthStatuses{u"", u"", u"CLOSE", u"", u""};

constexpr std::array Accounts{u"default", u"available"};

} // namespace

QString toString(RefundStatus status)
{
    return wordOf(Statuses, status);
}

RefundStatus refundStatusFromString(QStringView word)
{
    if (word.isEmpty())
        return RefundStatus::Unknown;
    for (const auto& words : {Statuses, OtherStatuses, ThirdStatuses, FourthStatuses}) {
        if (const auto status = valueOf<RefundStatus>(words, word))
            return *status;
    }
    return RefundStatus::Unknown;
}

bool takesMoney(RefundStatus status)
{
    return status != RefundStatus::Closed;
}

QString toString(FundsAccount account)
{
    return wordOf(Accounts, account);
}

std::optional<FundsAccount> fundsAccountFromString(QStringView word)
{
    return valueOf<FundsAccount>(Accounts, word);
}

} // namespace wego::domain
