// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/tablesetup.h"

#include "gui/widgets/celldelegate.h"

#include <QHeaderView>
#include <QTableView>

namespace wego::gui {
namespace {

void prepareHeader(QHeaderView& header)
{
    header.setHighlightSections(false);
    header.setSectionsMovable(true);
    header.setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header.setFont(Theme::font(TypeRole::Caption));
    header.setMinimumSectionSize(32);
}

} // namespace

void prepareTable(QTableView& table, Density density)
{
    table.setFrameShape(QFrame::NoFrame);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setTabKeyNavigation(false);
    table.setTextElideMode(Qt::ElideMiddle);
    table.setItemDelegate(new CellDelegate(&table));
    const int compact = Theme::compactRowHeight();
    QHeaderView* rows = table.verticalHeader();
    rows->hide();
    rows->setMinimumSectionSize(20); // before the default: PM_HeaderMargin raises the minimum
    rows->setDefaultSectionSize(density == Density::Compact ? compact : compact + 8);
    prepareHeader(*table.horizontalHeader());
}

} // namespace wego::gui
