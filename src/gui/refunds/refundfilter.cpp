// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/refunds/refundfilter.h"

#include "gui/refunds/refundrows.h"

#include <QSet>

namespace wego::gui {

void RefundFilter::setClass(int key)
{
    m_class = key;
    invalidateFilter();
}

void RefundFilter::setText(const QString& text)
{
    m_text = text.trimmed().toLower();
    invalidateFilter();
}

void RefundFilter::setAmounts(std::optional<qint64> least, std::optional<qint64> most)
{
    m_least = least;
    m_most = most;
    invalidateFilter();
}

bool RefundFilter::isWithin(qint64 amount) const
{
    return amount >= m_least.value_or(amount) && amount <= m_most.value_or(amount);
}

bool RefundFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_class != AllRefunds
        && !index.data(RefundClassesRole).value<QSet<int>>().contains(m_class))
        return false;
    if ((m_least || m_most) && !isWithin(index.data(RefundAmountRole).toLongLong()))
        return false;
    return m_text.isEmpty() || index.data(RefundTextRole).toString().contains(m_text);
}

int RefundFilter::nextProblem(int row, int step) const
{
    const int count = rowCount();
    for (int passed = 1; passed <= count; ++passed) {
        const int at = ((row + step * passed) % count + count) % count;
        if (index(at, 0).data(RefundProblemRole).toBool())
            return at;
    }
    return -1;
}

} // namespace wego::gui
