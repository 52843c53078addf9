// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "services/environment.h"
#include "services/orderbook.h"
#include "services/paysession.h"
#include "services/storeline.h"
#include "wechat/pay/orders.h"

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace wego::services {

/// What work on the orders of one account stands on; the references outlive the jobs.
struct OrderDesk {
    Environment& environment;
    QThreadPool& pool;       ///< for short work on the store
    QThreadPool& searchPool; ///< for long work on the archive
    domain::AccountId account;
    std::function<void(const QString& outTradeNo)> orderChanged;
    std::function<void()> recentChanged;
};

/// Base of work on the payments of one account: reads the account, prepare()s, connects, begin()s.
/// `Base` is the ResultJob that it is to the outside.
template <typename Base> class PayJob : public Base {
protected:
    PayJob(const OrderDesk& desk, QObject* owner)
        : Base(owner), m_desk(desk), m_line(this, desk.pool)
    {
    }

    /// The account is read; openSession() goes on.
    virtual void prepare() { openSession(); }
    virtual void begin() = 0;

    [[nodiscard]] const OrderDesk& desk() const { return m_desk; }
    [[nodiscard]] const domain::Account& account() const { return m_book->account(); }
    [[nodiscard]] wechat::pay::PayClient& client() { return m_session->client(); }
    [[nodiscard]] const std::shared_ptr<PaySession>& session() const { return m_session; }
    [[nodiscard]] qint64 nowMs() const { return m_desk.environment.clock.nowMs(); }

    void fail(const base::Error& error) { this->finish(base::fail(error)); }

    void openSession()
    {
        PaySession::open(m_desk.environment, account(), this,
            [this](base::Result<std::shared_ptr<PaySession>> session) {
                if (this->isEnding())
                    return;
                if (!session)
                    return notConnected(session.error());
                m_session = std::move(*session);
                begin();
            });
    }
    /// No connection can be made.
    virtual void notConnected(const base::Error& error) { fail(error); }

    /// `next(const base::Result<T>&)` with the end of a call; not after cancel().
    template <typename T, typename Next> void ask(net::ResultJob<T>* call, Next next)
    {
        this->follow(call);
        call->onFinished(
            this, [this, next = std::move(next)](const base::Result<T>& answer) mutable {
                if (!this->isEnding())
                    next(answer);
            });
    }

    /// Runs `work(OrderBook&) -> base::Result<T>` on a worker, then `next(T)`; a failure ends the
    /// job. The work is done even if the job is gone by then.
    template <typename Work, typename Next> void onBook(Work work, Next next)
    {
        m_line.run([book = *m_book, work = std::move(work)]() mutable { return work(book); },
            [this, next = std::move(next)](auto result) mutable {
                if (this->isEnding())
                    return;
                if (!result)
                    return fail(result.error());
                next(std::move(*result));
            });
    }

    /// Keeps what WeChat has just said of an order, then `next(std::optional<OrderView>)` with all
    /// that is known of it.
    template <typename Next> void keepAnswer(const wechat::pay::OrderAnswer& answer, Next next)
    {
        onBook(
            [answer, ms = nowMs()](OrderBook& book) -> base::Result<std::optional<OrderView>> {
                const auto kept = book.keep(
                    {answer.order, store::OrderSource::WeChat, ms, answer.requestId, answer.raw});
                if (!kept)
                    return base::fail(kept.error());
                return book.find({{domain::OrderNumberKind::OutTradeNo, answer.order.outTradeNo}});
            },
            std::move(next));
    }

    void start() override
    {
        m_line.run([&environment = m_desk.environment,
                       id = m_desk.account] { return OrderBook::of(environment, id); },
            [this](base::Result<OrderBook> book) {
                if (this->isEnding())
                    return;
                if (!book)
                    return fail(book.error());
                m_book.emplace(std::move(*book));
                prepare();
            });
    }
    void abort() override { }

private:
    OrderDesk m_desk;
    StoreLine m_line;
    std::optional<OrderBook> m_book;
    std::shared_ptr<PaySession> m_session;
};

} // namespace wego::services
