// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QRandomGenerator>

#include <array>
#include <functional>

namespace wego::test {

/// How often and when to kill: WEGO_KILLS and WEGO_KILLS_SEED, or so often and at random.
struct KillWish {
    int kills = 0;
    quint32 seed = 0;

    static KillWish fromEnvironment(int kills);
};

/// Kills a program again and again while it works. The moments are random, but spread over all of
/// the work, so that it is never through before the last kill. A life ends while the program starts
/// or some calls later.
class Killer {
public:
    /// `work` is how much there is to do; `calls` tells how often the other side was called.
    Killer(const KillWish& wish, int work, std::function<int()> calls);

    [[nodiscard]] bool isDone() const { return m_done == m_wish.kills; }
    /// Lets the program live until its moment has come; `left` is what nobody has done yet. False
    /// if it ended by itself, which is no kill.
    bool kill(QProcess& program, int left);
    /// A number below `end`, from the seed.
    int draw(int end) { return static_cast<int>(m_random.bounded(end)); }

    /// How many kills there were in each quarter of the work.
    [[nodiscard]] const std::array<int, 4>& quarters() const { return m_quarters; }
    /// For people: kills, those before the first call, and quarters.
    [[nodiscard]] QByteArray summary() const;

private:
    struct Moment {
        int calls = 0; ///< after so many
        qint64 us = 0; ///< and so much time
        int most = 1;  ///< but at the latest after so many calls
    };

    Moment moment(int left);
    void count(int left, int calls);

    KillWish m_wish;
    int m_work;
    std::function<int()> m_calls;
    QRandomGenerator m_random;
    qint64 m_startUs = 100'000; ///< from the start to the first call, as it was last time
    bool m_startsOnly = false;  ///< the life before
    int m_done = 0;
    int m_early = 0;
    std::array<int, 4> m_quarters{};
};

} // namespace wego::test
