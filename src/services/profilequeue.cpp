// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/profilequeue.h"

#include "wechat/oa/users.h"

#include <algorithm>

namespace wego::services {

void ProfileQueue::offer(const QStringList& pending)
{
    for (const QString& openid : pending) {
        if (m_taken.contains(openid))
            continue;
        m_taken.insert(openid);
        m_waiting.append(openid);
    }
}

std::optional<QStringList> ProfileQueue::take(bool fullOnly)
{
    if (!m_again.isEmpty())
        return m_again.takeFirst();
    const qsizetype size = std::min(m_waiting.size(), wechat::oa::MostProfilesPerCall);
    if (size == 0 || (fullOnly && size < wechat::oa::MostProfilesPerCall))
        return std::nullopt;
    const QStringList batch = m_waiting.first(size);
    m_waiting.remove(0, size);
    return batch;
}

void ProfileQueue::split(const QStringList& refused)
{
    if (refused.size() < 2)
        return;
    const qsizetype half = refused.size() / 2;
    m_again.append(refused.first(half));
    m_again.append(refused.sliced(half));
}

void ProfileQueue::done(const QStringList& openids)
{
    for (const QString& openid : openids)
        m_taken.remove(openid);
}

} // namespace wego::services
