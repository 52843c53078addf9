// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSet>
#include <QStringList>

#include <optional>

namespace wego::services {

/// The openids whose profiles are asked for next: each once in a run, in calls that are as full as
/// they can be. Holds a few thousand, whatever the number of followers.
class ProfileQueue {
public:
    /// How many openids to read from the store so that some are new.
    [[nodiscard]] qsizetype wanted() const { return m_taken.size() + ReadAhead; }
    [[nodiscard]] bool runsLow() const { return m_waiting.size() < ReadAhead / 2; }
    [[nodiscard]] bool isEmpty() const { return m_waiting.isEmpty() && m_again.isEmpty(); }

    /// Takes in what the store says to be pending; those that are known here already are passed
    /// over.
    void offer(const QStringList& pending);
    /// The next call's openids: only a full call, or a smaller one too if no more openids come.
    [[nodiscard]] std::optional<QStringList> take(bool fullOnly);
    /// WeChat refuses a call because of somebody in it: asks for smaller parts of it. Who was alone
    /// stays without a profile in this run.
    void split(const QStringList& refused);
    /// Stored.
    void done(const QStringList& openids);

private:
    static constexpr qsizetype ReadAhead = 4000;

    QSet<QString> m_taken; ///< waiting, under way, or given up
    QStringList m_waiting;
    QList<QStringList> m_again;
};

} // namespace wego::services
