// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/askorders.h"

#include "base/clock.h"
#include "services/environment.h"

#include <utility>

namespace wego::services {

using base::Result;
using domain::KnownOrder;

AskOrders::AskOrders(Environment& environment, QThreadPool& pool, domain::Account account,
    QList<domain::OrderNumber> numbers, QObject* owner)
    : ResultJob(owner)
    , m_environment(environment)
    , m_pool(pool)
    , m_account(std::move(account))
    , m_numbers(std::move(numbers))
{
}

void AskOrders::start()
{
    if (m_numbers.isEmpty())
        return finish(m_known);
    PaySession::open(
        m_environment, m_account, this, [this](const Result<std::shared_ptr<PaySession>>& session) {
            if (isEnding())
                return;
            if (!session)
                return finish(base::fail(session.error()));
            m_session = *session;
            next();
        });
}

void AskOrders::next()
{
    if (isEnding())
        return;
    emit progressChanged(m_at, m_numbers.size());
    if (m_at == m_numbers.size())
        return finish(m_known);
    const qint64 waitMs = m_pace.waitToQuery(m_environment.clock.nowMs());
    if (waitMs > 0)
        m_environment.clock.callAfter(waitMs, this, [this] { next(); });
    else
        ask();
}

void AskOrders::ask()
{
    m_pace.queried(m_environment.clock.nowMs());
    auto* question = new OrderQuestion(
        {m_environment.clock, m_pool, m_environment.database, m_account, m_pace, m_session},
        m_numbers[m_at], this);
    follow(question);
    question->onFinished(this, [this](const Result<KnownOrder>& known) {
        if (!isEnding())
            receive(known);
    });
}

void AskOrders::receive(const Result<KnownOrder>& known)
{
    if (!known)
        return finish(base::fail(known.error()));
    if (known->order)
        m_known.insert(domain::keyOf(m_numbers[m_at]), *known);
    ++m_at;
    next();
}

} // namespace wego::services
