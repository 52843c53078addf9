// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/refundnumbers.h"

#include "base/beijingtime.h"
#include "base/random.h"

using namespace Qt::StringLiterals;

namespace wego::services {

QString RefundNumbers::draw()
{
    // Without those that look alike.
    constexpr QLatin1StringView Letters("ABCDEFGHJKLMNPQRSTUVWXYZ23456789");
    constexpr int Length = 6;
    const QString time = base::beijing::now(m_clock).toString(u"yyyyMMdd-HHmm"_s);
    while (true) {
        QString number = u"R%1-"_s.arg(time);
        for (int i = 0; i < Length; ++i)
            number.append(Letters[m_random.below(Letters.size())]);
        if (m_drawn.contains(number))
            continue;
        m_drawn.insert(number);
        return number;
    }
}

QStringList RefundNumbers::draw(qsizetype count)
{
    QStringList numbers;
    numbers.reserve(count);
    while (numbers.size() < count)
        numbers.append(draw());
    return numbers;
}

QString RefundNumbers::next()
{
    const QString day = u"R"_s + base::beijing::today(m_clock).toString(u"yyyyMMdd");
    if (!m_next.startsWith(day))
        m_next = draw();
    return m_next;
}

void RefundNumbers::used(const QString& number)
{
    if (number == m_next)
        m_next.clear();
}

} // namespace wego::services
