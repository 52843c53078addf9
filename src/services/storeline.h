// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "net/workerline.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <type_traits>
#include <utility>

namespace wego::services {

/// Takes work on the store to the threads of a pool. The work is done even if its owner is gone by
/// then: what WeChat has said or confirmed must not be forgotten. It owns or shares what it uses,
/// except what outlives the pool's threads.
class StoreLine {
public:
    /// `owner` outlives the line.
    StoreLine(QObject* owner, QThreadPool& pool)
        : m_pool(pool), m_line(std::make_shared<net::WorkerLine>(owner))
    {
    }
    ~StoreLine() { m_line->close(); }
    Q_DISABLE_COPY_MOVE(StoreLine)

    /// Runs `work() -> base::Result<T>`, then `next(base::Result<T>)` on the owner's thread.
    template <typename Work, typename Next> void run(Work work, Next next)
    {
        m_pool.start([line = m_line, work = std::move(work), next = std::move(next)]() mutable {
            using Answer = std::invoke_result_t<Work>;
            auto answer = std::make_shared<Answer>(work());
            line->post([answer, next = std::move(next)]() mutable { next(std::move(*answer)); });
        });
    }

private:
    QThreadPool& m_pool;
    std::shared_ptr<net::WorkerLine> m_line;
};

} // namespace wego::services
