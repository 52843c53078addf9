// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <mutex>
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

/// Lets numbered tasks go on in the order of their numbers, which begin at 0.
class Turns {
public:
    /// Waits for its turn; false if there will be none.
    bool await(std::int64_t number)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this, number] { return m_stopped || m_turn == number; });
        return !m_stopped;
    }
    /// For the task whose turn it is: goes on to the next.
    void pass()
    {
        change([this] { ++m_turn; });
    }
    void stop()
    {
        change([this] { m_stopped = true; });
    }

private:
    template <typename Change> void change(const Change& make)
    {
        {
            const std::lock_guard lock(m_mutex);
            make();
        }
        m_changed.notify_all();
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::int64_t m_turn = 0;
    bool m_stopped = false;
};

inline bool isSet(const std::atomic_bool* cancelled)
{
    return cancelled != nullptr && cancelled->load(std::memory_order_relaxed);
}

} // namespace wego::bills
