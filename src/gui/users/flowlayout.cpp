// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/flowlayout.h"

#include <QWidget>

#include <algorithm>

namespace wego::gui {

/// The pen that walks through the lines.
class FlowLayout::Lines {
public:
    Lines(const QRect& area, int between, int lines, bool isApplied)
        : m_area(area), m_between(between), m_gap(lines), m_isApplied(isApplied)
    {
        m_x = area.x();
        m_y = area.y();
    }

    void put(QLayoutItem& item)
    {
        const QSize size = sizeOf(item);
        if (!m_line.empty() && m_x + size.width() > m_area.right() + 1)
            endLine();
        m_line.emplace_back(&item, QRect(QPoint(m_x, m_y), size));
        m_x += size.width() + m_between;
        m_height = std::max(m_height, size.height());
    }

    /// At the right end of the last line, or of one more.
    void putLast(QLayoutItem& item)
    {
        const QSize size = sizeOf(item);
        const int left = std::max(m_area.x(), m_area.right() + 1 - size.width());
        if (!m_line.empty() && m_x > left)
            endLine();
        m_line.emplace_back(&item, QRect(QPoint(left, m_y), size));
        m_height = std::max(m_height, size.height());
    }

    void endLine()
    {
        for (const auto& [item, rect] : m_line) {
            if (m_isApplied)
                item->setGeometry(rect.translated(0, (m_height - rect.height()) / 2));
        }
        if (!m_line.empty())
            m_bottom = m_y + m_height;
        if (m_firstHeight == 0)
            m_firstHeight = m_height;
        m_line.clear();
        m_x = m_area.x();
        m_y = m_bottom + m_gap;
        m_height = 0;
    }

    [[nodiscard]] int bottom() const { return m_bottom; }
    [[nodiscard]] int firstHeight() const { return m_firstHeight; }
    void setBottom(int bottom) { m_bottom = bottom; }

private:
    [[nodiscard]] QSize sizeOf(QLayoutItem& item) const
    {
        QSize size = item.sizeHint();
        size.setWidth(std::min(size.width(), m_area.width()));
        if (item.hasHeightForWidth())
            size.setHeight(item.heightForWidth(size.width()));
        return size;
    }

    QRect m_area;
    int m_between;
    int m_gap;
    bool m_isApplied;
    int m_x = 0;
    int m_y = 0;
    int m_height = 0;
    int m_bottom = 0;
    int m_firstHeight = 0;
    std::vector<std::pair<QLayoutItem*, QRect>> m_line;
};

FlowLayout::FlowLayout(QWidget* parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

std::unique_ptr<QLayoutItem> FlowLayout::wrapped(QWidget* widget)
{
    addChildWidget(widget);
    invalidate();
    return std::make_unique<QWidgetItem>(widget);
}

void FlowLayout::setHead(QWidget* widget)
{
    m_head = wrapped(widget);
}

void FlowLayout::setTail(QWidget* widget)
{
    m_tail = wrapped(widget);
}

void FlowLayout::setSpacings(int between, int lines)
{
    m_between = between;
    m_lines = lines;
    invalidate();
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
    invalidate();
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size()) + (m_head ? 1 : 0) + (m_tail ? 1 : 0);
}

QLayoutItem* FlowLayout::at(std::size_t index) const
{
    if (index < m_items.size())
        return m_items[index].get();
    index -= m_items.size();
    if (m_head && index == 0)
        return m_head.get();
    return m_tail && index == (m_head ? 1U : 0U) ? m_tail.get() : nullptr;
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index < 0 ? nullptr : at(static_cast<std::size_t>(index));
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    QLayoutItem* const item = itemAt(index);
    if (!item)
        return nullptr;
    invalidate();
    if (item == m_head.get())
        return m_head.release();
    if (item == m_tail.get())
        return m_tail.release();
    const auto found = m_items.begin() + index;
    QLayoutItem* taken = found->release();
    m_items.erase(found);
    return taken;
}

int FlowLayout::arrange(const QRect& rect, bool isApplied) const
{
    QRect area = rect.marginsRemoved(contentsMargins());
    QRect head(area.topLeft(), QSize(0, 0));
    if (m_head && !m_head->isEmpty()) {
        head.setSize(m_head->sizeHint());
        area.setLeft(area.left() + head.width() + m_between);
    }
    Lines lines(area, m_between, m_lines, isApplied);
    lines.setBottom(area.y());
    for (const auto& item : m_items) {
        if (!item->isEmpty())
            lines.put(*item);
    }
    if (m_tail && !m_tail->isEmpty())
        lines.putLast(*m_tail);
    lines.endLine();
    head.translate(0, std::max(0, (lines.firstHeight() - head.height()) / 2));
    if (isApplied && m_head)
        m_head->setGeometry(head);
    return std::max(lines.bottom(), head.bottom() + 1) + contentsMargins().bottom() - rect.y();
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::minimumSize() const
{
    QSize size(0, 0);
    for (int index = 0; index < count(); ++index)
        size = size.expandedTo(itemAt(index)->minimumSize());
    return size.grownBy(contentsMargins());
}

/// All in one line.
QSize FlowLayout::sizeHint() const
{
    QSize size(0, 0);
    for (int index = 0; index < count(); ++index) {
        const QLayoutItem* item = itemAt(index);
        if (item->isEmpty())
            continue;
        const QSize one = item->sizeHint();
        size.setWidth(size.width() + one.width() + (size.width() > 0 ? m_between : 0));
        size.setHeight(std::max(size.height(), one.height()));
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

} // namespace wego::gui
