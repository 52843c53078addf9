// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/openbill.h"

namespace wego::services {

RunOpenBill::RunOpenBill(QObject* session, QThreadPool& pool, Read read)
    : OpenBillJob(session)
    , m_pool(pool)
    , m_read(std::move(read))
    , m_headLine(std::make_shared<net::WorkerLine>(this))
{
}

RunOpenBill::~RunOpenBill()
{
    m_headLine->close();
}

void RunOpenBill::start()
{
    const auto passHeadOn = [this, line = m_headLine](const bills::BillTablePtr& head) {
        // `this` is touched only by the posted call, which dies with the job.
        line->post([this, head] {
            if (!isEnding())
                emit headReady(head);
        });
    };
    auto* work = new BillWork<bills::BillTablePtr>(
        this, m_pool, [read = std::move(m_read), passHeadOn](const WorkScope& scope) {
            bills::ReadOptions options = scope.readOptions();
            options.head = passHeadOn;
            return read(options);
        });
    follow(work);
    connect(work, &Job::progressChanged, this, &Job::progressChanged);
    work->onFinished(
        this, [this](const base::Result<bills::BillTablePtr>& table) { finish(table); });
}

} // namespace wego::services
