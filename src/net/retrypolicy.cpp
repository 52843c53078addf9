// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/retrypolicy.h"

#include "base/random.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wego::net {
namespace {

qint64 exponentialDelay(const RetryPolicy& policy, int attempt)
{
    qint64 delay = policy.firstDelayMs;
    for (int step = 1; step < attempt && delay < policy.maxDelayMs; ++step)
        delay *= 2;
    return std::min(delay, policy.maxDelayMs);
}

qint64 withJitter(qint64 delayMs, base::Random& random)
{
    const qint64 chance = delayMs / 2;
    if (chance <= 0)
        return delayMs;
    return delayMs - chance + random.below(static_cast<quint32>(chance) + 1);
}

} // namespace

std::optional<qint64> RetryPolicy::delayAfter(
    int attempt, std::optional<qint64> retryAfterMs, base::Random& random) const
{
    if (attempt >= attempts)
        return {};
    if (!retryAfterMs)
        return withJitter(exponentialDelay(*this, attempt), random);
    if (*retryAfterMs > LongestRetryAfterMs)
        return {};
    return retryAfterMs;
}

std::optional<qint64> parseRetryAfter(const QByteArray& value, qint64 nowMs)
{
    bool isNumber = false;
    const qint64 seconds = value.trimmed().toLongLong(&isNumber);
    if (isNumber)
        return std::clamp(seconds, qint64(0), qint64(86'400)) * 1000;
    QDateTime date = QLocale::c().toDateTime(
        QString::fromLatin1(value.trimmed()), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    if (!date.isValid())
        return {};
    date.setTimeSpec(Qt::UTC);
    return std::max(qint64(0), date.toMSecsSinceEpoch() - nowMs);
}

} // namespace wego::net
