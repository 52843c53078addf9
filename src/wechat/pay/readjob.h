// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/job.h"

#include <functional>
#include <utility>

namespace wego::wechat::pay {

/// One call, whose answer or failure is read as a value: what a codec does, as a job.
template <typename Raw, typename T> class ReadJob final : public net::ResultJob<T> {
public:
    using Call = std::function<net::ResultJob<Raw>*(QObject* parent)>;
    using Read = std::function<base::Result<T>(const base::Result<Raw>& answer)>;

    ReadJob(QObject* session, Call call, Read read)
        : net::ResultJob<T>(session), m_call(std::move(call)), m_read(std::move(read))
    {
    }

protected:
    void start() override
    {
        net::ResultJob<Raw>* job = m_call(this);
        this->follow(job);
        job->onFinished(
            this, [this](const base::Result<Raw>& answer) { this->finish(m_read(answer)); });
    }
    void abort() override { }

private:
    Call m_call;
    Read m_read;
};

/// A call that failed before it began.
template <typename T> net::ResultJob<T>* failedJob(QObject* session, base::Error error)
{
    return new net::FunctionJob<T>(session,
        [error = std::move(error)](QObject*, const auto& finish) { finish(base::fail(error)); });
}

} // namespace wego::wechat::pay
