// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/refunds/refundfollower.h"

#include "base/clock.h"
#include "services/accounts.h"
#include "services/refunds.h"

#include <algorithm>
#include <array>

namespace wego::gui {

using domain::RefundBatch;
using domain::RefundEntry;
using domain::RefundState;

namespace {

constexpr qint64 MinuteMs = 60'000;
/// Into a purse a refund takes minutes, to a card days.
constexpr std::array PausesMs{MinuteMs, 2 * MinuteMs, 5 * MinuteMs, 10 * MinuteMs, 30 * MinuteMs};
/// What was sent a moment ago is surely still being waited for.
constexpr qint64 FreshMs = MinuteMs;
/// So long a look asks for what is doubtful; who has not answered by then is asked the next time.
constexpr qint64 AskForMs = 10'000;

bool isUnderWay(RefundState state)
{
    return state == RefundState::Sent || state == RefundState::Unknown
        || state == RefundState::Accepted;
}

} // namespace

RefundFollower::RefundFollower(Context& context, QObject* parent)
    : QObject(parent), m_context(context)
{
    connect(&context.accounts, &services::Accounts::accountsChanged, this,
        &RefundFollower::lookAtNewMerchants);
    connect(&context.refunds, &services::Refunds::entriesChanged, this,
        [this](const domain::AccountId&, const QList<RefundEntry>& entries) { notice(entries); });
    lookAtNewMerchants();
}

void RefundFollower::lookAtNewMerchants()
{
    const QList<domain::Account> accounts = m_context.accounts.all();
    for (const domain::Account& account : accounts) {
        const bool pays = account.payMode != domain::PayMode::None && !account.mchid.isEmpty();
        if (pays && !m_merchants.contains(account.mchid))
            wakeAfter(account.mchid, 0);
    }
}

domain::AccountId RefundFollower::accountOf(const QString& mchid) const
{
    const QList<domain::Account> accounts = m_context.accounts.all();
    const auto found = std::find_if(
        accounts.begin(), accounts.end(), [&mchid](const domain::Account& account) {
            return account.mchid == mchid && account.payMode != domain::PayMode::None;
        });
    return found == accounts.end() ? domain::AccountId() : found->id;
}

void RefundFollower::wakeAfter(const QString& mchid, qint64 delayMs)
{
    Merchant& merchant = m_merchants[mchid];
    merchant.nextMs = m_context.clock.nowMs() + delayMs;
    m_context.clock.callAfter(delayMs, this, [this, mchid, wake = ++merchant.wake] {
        if (m_merchants.value(mchid).wake == wake)
            look(mchid);
    });
}

void RefundFollower::look(const QString& mchid)
{
    const domain::AccountId account = accountOf(mchid);
    if (account.isEmpty()) {
        m_merchants.remove(mchid);
        return;
    }
    m_merchants[mchid].isLooking = true;
    m_context.refunds.underWay(account)->onFinished(
        this, [this, mchid](const base::Result<QList<RefundEntry>>& journal) {
            judge(mchid, journal.value_or(QList<RefundEntry>()));
        });
}

RefundFollower::Open RefundFollower::openIn(const QList<RefundEntry>& journal) const
{
    const qint64 nowMs = m_context.clock.nowMs();
    Open open;
    for (const RefundEntry& entry : journal) {
        const bool isFresh = nowMs >= entry.changedMs && nowMs - entry.changedMs < FreshMs;
        const bool isUnclear = entry.batch == 0
            && (entry.state == RefundState::Sent || entry.state == RefundState::Unknown);
        open.isDoubtful = open.isDoubtful || (isUnclear && !isFresh);
        open.isFresh = open.isFresh || (isUnclear && isFresh);
        open.isAccepted = open.isAccepted || entry.state == RefundState::Accepted;
        open.isAbnormal = open.isAbnormal || entry.state == RefundState::Abnormal;
    }
    return open;
}

void RefundFollower::judge(const QString& mchid, const QList<RefundEntry>& journal)
{
    Open open = openIn(journal);
    // What WeChat gave up is put right by people, if at all: once a start is enough.
    open.isAbnormal = open.isAbnormal && m_merchants.value(mchid).looks == 0;
    askForDoubtful(mchid, open);
}

/// A run that is paused asks and sends nothing.
void RefundFollower::askForDoubtful(const QString& mchid, const Open& open)
{
    if (!open.isDoubtful)
        return askForAccepted(mchid, open);
    services::RefundRunJob* run = m_context.refunds.runSingles(accountOf(mchid));
    run->pause();
    m_context.clock.callAfter(AskForMs, run, [run] { run->cancel(); });
    run->onFinished(this,
        [this, mchid, open](const base::Result<RefundBatch>&) { askForAccepted(mchid, open); });
}

void RefundFollower::askForAccepted(const QString& mchid, const Open& open)
{
    if (!open.isAccepted && !open.isAbnormal)
        return lookAgain(mchid, open.isDoubtful || open.isFresh);
    m_context.refunds.followUp(accountOf(mchid))
        ->onFinished(this, [this, mchid, open](const base::Result<RefundBatch>&) {
            lookAgain(mchid, open.isAccepted || open.isDoubtful || open.isFresh);
        });
}

void RefundFollower::lookAgain(const QString& mchid, bool isFollowed)
{
    Merchant& merchant = m_merchants[mchid];
    merchant.isLooking = false;
    constexpr std::size_t last = PausesMs.size() - 1;
    const std::size_t place = isFollowed ? std::min(merchant.looks, last) : last;
    ++merchant.looks;
    wakeAfter(mchid, PausesMs.at(place));
}

/// Something new is under way: the next look comes soon.
void RefundFollower::notice(const QList<RefundEntry>& entries)
{
    for (const RefundEntry& entry : entries) {
        const auto merchant = m_merchants.find(entry.mchid);
        if (!isUnderWay(entry.state) || merchant == m_merchants.end() || merchant->isLooking)
            continue;
        merchant->looks = 1;
        if (merchant->nextMs > m_context.clock.nowMs() + PausesMs.front())
            wakeAfter(entry.mchid, PausesMs.front());
    }
}

} // namespace wego::gui
