// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/menu/phonelayout.h"

#include "domain/menurules.h"

#include <algorithm>

namespace wego::gui {
namespace {

constexpr int PhoneWidth = 320;
constexpr int MostHeight = 620;
constexpr int HeaderHeight = 56;
constexpr int BarHeight = 48;
constexpr int FootHeight = 14; ///< below the bar, where the phone is round
constexpr int KeyboardWidth = 48;
constexpr int EntryHeight = 44;
constexpr int ListWidth = 160;
constexpr int ListGap = 8; ///< between list and bar
constexpr int LineWidth = 3;

QList<QRect> split(const QRect& row, qsizetype count)
{
    QList<QRect> cells;
    for (int i = 0; i < count; ++i) {
        const auto left = static_cast<int>(row.left() + row.width() * i / count);
        const auto right = static_cast<int>(row.left() + row.width() * (i + 1) / count);
        cells.append({left, row.top(), right - left, row.height()});
    }
    return cells;
}

/// In front of how many of these a point lies, along one direction.
template <typename Middle> int gapIndex(const QList<QRect>& cells, int at, Middle middle)
{
    return static_cast<int>(std::count_if(
        cells.begin(), cells.end(), [&](const QRect& cell) { return middle(cell) < at; }));
}

} // namespace

PhoneLayout PhoneLayout::make(const QRect& area, const domain::Menu& menu, int open)
{
    PhoneLayout layout;
    layout.phone = QRect(
        0, 0, std::min(PhoneWidth, area.width()), std::min(MostHeight, area.height()));
    layout.phone.moveCenter(area.center());
    const QRect& phone = layout.phone;
    layout.header = {phone.left(), phone.top(), phone.width(), HeaderHeight};
    const int barTop = phone.bottom() + 1 - FootHeight - BarHeight;
    layout.chat = {phone.left(), layout.header.bottom() + 1, phone.width(),
        barTop - layout.header.bottom() - 1};
    layout.keyboard = {phone.left(), barTop, KeyboardWidth, BarHeight};
    const QRect row(phone.left() + KeyboardWidth, barTop, phone.width() - KeyboardWidth, BarHeight);
    const qsizetype count = menu.buttons.size();
    layout.bar = split(row, count > 0 ? count : domain::MostBarButtons);
    const bool isOpen = open >= 0 && open < count && !menu.buttons.at(open).children.isEmpty();
    if (!isOpen)
        return layout;
    layout.open = open;
    const auto entries = static_cast<int>(menu.buttons.at(open).children.size());
    layout.list = QRect(0, 0, ListWidth, entries * EntryHeight);
    layout.list.moveCenter(layout.bar.at(open).center());
    layout.list.moveBottom(barTop - ListGap);
    layout.list.moveRight(std::min(layout.list.right(), phone.right() - ListGap));
    for (int i = 0; i < entries; ++i)
        layout.entries.append(
            {layout.list.left(), layout.list.top() + i * EntryHeight, ListWidth, EntryHeight});
    return layout;
}

std::optional<domain::MenuPlace> PhoneLayout::dropAt(const QPoint& point, int menu) const
{
    const QRect barRow = bar.first().united(bar.last());
    if (barRow.contains(point)) {
        return domain::MenuPlace{
            menu, gapIndex(bar, point.x(), [](const QRect& cell) { return cell.center().x(); })};
    }
    // A little more than the list, so that its ends can be reached.
    if (open < 0 || !list.adjusted(-ListGap, -EntryHeight / 2, ListGap, ListGap).contains(point))
        return std::nullopt;
    return domain::MenuPlace{menu, open,
        gapIndex(entries, point.y(), [](const QRect& cell) { return cell.center().y(); })};
}

QRect PhoneLayout::gapAt(const domain::MenuPlace& place) const
{
    const bool isInList = place.isInList();
    const QList<QRect>& cells = isInList ? entries : bar;
    const int index = isInList ? place.second : place.first;
    if (cells.isEmpty())
        return {};
    const QRect& cell = cells.at(std::min<qsizetype>(index, cells.size() - 1));
    const bool isBehind = index >= cells.size();
    if (isInList) {
        const int y = isBehind ? cell.bottom() + 1 : cell.top();
        return {cell.left(), y - LineWidth / 2, cell.width(), LineWidth};
    }
    const int x = isBehind ? cell.right() + 1 : cell.left();
    return {x - LineWidth / 2, cell.top(), LineWidth, cell.height()};
}

int PhoneLayout::barButtonAt(const QPoint& point) const
{
    const auto at = std::find_if(
        bar.begin(), bar.end(), [&point](const QRect& cell) { return cell.contains(point); });
    return at == bar.end() ? -1 : static_cast<int>(std::distance(bar.begin(), at));
}

} // namespace wego::gui
