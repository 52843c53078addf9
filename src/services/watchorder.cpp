// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/watchorder.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace wego::services {
namespace {

using base::ErrorKind;
using base::Result;
using domain::OrderNumberKind;
using wechat::pay::OrderAnswer;

/// Asking again will not help.
bool isHopeless(const base::Error& error)
{
    switch (error.kind) {
    case ErrorKind::NotFound:
    case ErrorKind::Input:
    case ErrorKind::Secret:
    case ErrorKind::Storage:
        return true;
    case ErrorKind::Api:
        return !error.retryable;
    case ErrorKind::Auth:
        // WeChat sends wrong signatures on purpose now and then; wrong keys stay wrong.
        return error.code != u"wego.reply-unverified"_s;
    default:
        return false;
    }
}

} // namespace

qint64 watchDelayMs(qint64 watchedMs)
{
    constexpr qint64 Minute = 60'000;
    // Until when, and then how often.
    constexpr std::array<std::pair<qint64, qint64>, 3> Steps{
        {{2 * Minute, 1'000}, {5 * Minute, 2'000}, {15 * Minute, 5'000}}};
    constexpr qint64 Last = 10'000;
    for (const auto& [until, delay] : Steps) {
        if (watchedMs < until)
            return delay;
    }
    return Last;
}

RunWatch::RunWatch(const OrderDesk& desk, const QString& outTradeNo, QObject* owner)
    : PayJob(desk, owner), m_outTradeNo(outTradeNo)
{
}

void RunWatch::prepare()
{
    onBook(
        [number = m_outTradeNo](
            const OrderBook& book) { return book.find({{OrderNumberKind::OutTradeNo, number}}); },
        [this](const std::optional<OrderView>& view) {
            if (view)
                m_expiresAt = view->order.expiresAt;
            openSession();
        });
}

void RunWatch::begin()
{
    m_begunMs = nowMs();
    askOrder();
}

void RunWatch::askOrder()
{
    m_askedMs = nowMs();
    ask(client().orders().find({OrderNumberKind::OutTradeNo, m_outTradeNo}),
        [this](const Result<OrderAnswer>& answer) {
            if (answer)
                take(*answer);
            else
                trouble(answer.error());
        });
}

void RunWatch::take(const OrderAnswer& answer)
{
    const domain::TradeState state = answer.order.state;
    const bool hasExpired = m_expiresAt.isValid() && m_askedMs >= m_expiresAt.toMSecsSinceEpoch();
    const bool isOver = domain::isFinal(state) || domain::isPaid(state) || hasExpired;
    if (!isOver && m_state == state)
        return wait();
    keep(answer, isOver);
}

/// What is told is stored first.
void RunWatch::keep(const OrderAnswer& answer, bool isOver)
{
    keepAnswer(answer, [this, answer, isOver](std::optional<OrderView> view) {
        if (!view)
            view.emplace().order = answer.order;
        if (std::exchange(m_state, answer.order.state) != answer.order.state) {
            desk().orderChanged(m_outTradeNo);
            emit stateChanged(view->order);
        }
        if (isEnding())
            return;
        if (!isOver)
            return wait();
        view->source = OrderView::Source::WeChat;
        finish(*view);
    });
}

void RunWatch::trouble(const base::Error& error)
{
    if (isHopeless(error))
        return fail(error);
    emit troubled(error);
    wait();
}

void RunWatch::wait()
{
    qint64 delay = watchDelayMs(nowMs() - m_begunMs);
    // The last question is asked when it expires, not some time after.
    if (m_expiresAt.isValid() && m_expiresAt.toMSecsSinceEpoch() > nowMs())
        delay = std::min(delay, m_expiresAt.toMSecsSinceEpoch() - nowMs());
    desk().environment.clock.callAfter(delay, this, [this] {
        if (!isEnding())
            askOrder();
    });
}

} // namespace wego::services
