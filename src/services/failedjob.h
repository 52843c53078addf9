// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/job.h"

namespace wego::services {

/// A job that only brings a failure.
template <typename T> net::ResultJob<T>* failedJob(QObject* session, const base::Error& error)
{
    return new net::FunctionJob<T>(
        session, [error](QObject*, const auto& finish) { finish(base::fail(error)); });
}

} // namespace wego::services
