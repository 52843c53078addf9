// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace wego::bills {

/// Calls `work(index)` for every index below `count`, on up to `threads` threads of which the
/// caller's is one. Returns when all is done. `work` must not throw.
template <typename Work> void inParallel(int threads, int count, const Work& work)
{
    std::atomic_int next = 0;
    const auto run = [&next, count, &work] {
        for (int index = next++; index < count; index = next++)
            work(index);
    };
    std::vector<std::jthread> helpers;
    for (int i = 1; i < std::min(threads, count); ++i)
        helpers.emplace_back(run);
    run();
}

inline bool isSet(const std::atomic_bool* cancelled)
{
    return cancelled != nullptr && cancelled->load(std::memory_order_relaxed);
}

} // namespace wego::bills
