// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/refundentry.h"

#include "domain/enumwords.h"

namespace wego::domain {
namespace {

constexpr std::array<const char16_t*, RefundStateCount> States{u"planned", u"sent", u"unknown",
    u"accepted", u"succeeded", u"closed", u"abnormal", u"refused", u"cancelled"};

bool isWeChats(RefundState state)
{
    return state == RefundState::Accepted || state == RefundState::Succeeded
        || state == RefundState::Closed || state == RefundState::Abnormal;
}

bool mayFollowPlanned(RefundState to)
{
    return to == RefundState::Sent || to == RefundState::Refused
        || to == RefundState::Cancelled
        // What a query before the first sending has found, and why it waits still.
        || to == RefundState::Planned || isWeChats(to);
}

/// Something may have left: WeChat's word decides, or that it surely has nothing.
bool mayFollowSent(RefundState to)
{
    return to != RefundState::Cancelled;
}

} // namespace

QString toString(RefundState state)
{
    return wordOf(States, state);
}

std::optional<RefundState> refundStateFromString(QStringView word)
{
    return valueOf<RefundState>(States, word);
}

bool isFinal(RefundState state)
{
    switch (state) {
    case RefundState::Succeeded:
    case RefundState::Closed:
    case RefundState::Abnormal:
    case RefundState::Refused:
    case RefundState::Cancelled:
        return true;
    case RefundState::Planned:
    case RefundState::Sent:
    case RefundState::Unknown:
    case RefundState::Accepted:
        break;
    }
    return false;
}

bool takesMoney(RefundState state)
{
    return state != RefundState::Closed && state != RefundState::Refused
        && state != RefundState::Cancelled;
}

bool mayFollow(RefundState from, RefundState to)
{
    switch (from) {
    case RefundState::Planned:
        return mayFollowPlanned(to);
    case RefundState::Sent:
    case RefundState::Unknown:
        return mayFollowSent(to);
    case RefundState::Accepted:
        return isWeChats(to);
    case RefundState::Abnormal:
        return to == RefundState::Succeeded || to == RefundState::Closed
            || to == RefundState::Abnormal;
    case RefundState::Succeeded:
    case RefundState::Closed:
    case RefundState::Refused:
    case RefundState::Cancelled:
        break;
    }
    return false;
}

bool isDoubtful(const RefundEntry& entry)
{
    // What surely was not taken at its only try waits without doubt; what was sent again had been
    // in doubt before.
    return entry.state == RefundState::Planned && entry.sends > 1;
}

RefundState stateFrom(RefundStatus status)
{
    switch (status) {
    case RefundStatus::Succeeded:
        return RefundState::Succeeded;
    case RefundStatus::Closed:
        return RefundState::Closed;
    case RefundStatus::Abnormal:
        return RefundState::Abnormal;
    case RefundStatus::Processing:
    case RefundStatus::Unknown:
        break;
    }
    return RefundState::Accepted;
}

} // namespace wego::domain
