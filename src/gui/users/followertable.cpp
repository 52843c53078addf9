// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/followertable.h"

#include "gui/users/followercolumns.h"
#include "gui/users/followerdelegate.h"
#include "gui/widgets/stylepaint.h"
#include "gui/widgets/tablesetup.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace wego::gui {

using namespace Qt::StringLiterals;
using domain::FollowerOrder;
using services::FollowerColumn;

namespace {

constexpr int RowsAhead = 30; ///< that are read before they come into sight
// Where a pane of 312 px beside the table leaves less than the design wants.
constexpr int SceneValueFrom = 1200 - 312;
constexpr int SceneFrom = 1120 - 312;

std::optional<FollowerOrder> orderOf(int column)
{
    switch (static_cast<FollowerColumn>(column)) {
    case FollowerColumn::SubscribeTime:
        return FollowerOrder::SubscribeTime;
    case FollowerColumn::Openid:
        return FollowerOrder::Openid;
    case FollowerColumn::Remark:
        return FollowerOrder::Remark;
    default:
        return std::nullopt;
    }
}

int columnOf(FollowerOrder order)
{
    switch (order) {
    case FollowerOrder::SubscribeTime:
        return static_cast<int>(FollowerColumn::SubscribeTime);
    case FollowerOrder::Openid:
        return static_cast<int>(FollowerColumn::Openid);
    case FollowerOrder::Remark:
        return static_cast<int>(FollowerColumn::Remark);
    }
    return -1;
}

} // namespace

FollowerTable::FollowerTable(FollowerModel* model, QWidget* parent)
    : RowTableView(parent), m_model(model), m_keys(FollowerColumns::defaultKeys())
{
    setObjectName(u"followerTable"_s);
    setAccessibleName(tr("Followers"));
    prepareTable(*this, Density::Comfortable);
    setItemDelegate(new FollowerDelegate(this));
    setFont(Theme::numberFont(TypeRole::Body));
    setTextElideMode(Qt::ElideRight);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(ExtendedSelection);
    viewport()->setAttribute(Qt::WA_Hover);
    setModel(model);
    connectModel();
    connectHeader();
    makeMenu();
    connect(this, &RowTableView::doubleClicked, this, &FollowerTable::paneRequested);
}

void FollowerTable::connectModel()
{
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &FollowerTable::onSelectionChanged);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_isRefreshing)
            emit currentFollowerChanged();
    });
    connect(m_model, &FollowerModel::refreshAboutToShow, this, &FollowerTable::keepPlace);
    connect(m_model, &FollowerModel::refreshed, this, &FollowerTable::returnToPlace);
    connect(m_model, &FollowerModel::dataChanged, this, [this] {
        if (m_isSomeUnknown && !m_isRefreshing)
            pinSelection();
    });
    connect(m_model, &FollowerModel::modelReset, this, [this] { m_isAllSelected = false; });
    connect(m_model, &FollowerModel::queryShown, this, [this] {
        scrollToTop();
        needVisible();
        onSelectionChanged();
    });
}

void FollowerTable::connectHeader()
{
    QHeaderView* header = horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setStretchLastSection(false);
    header->viewport()->installEventFilter(this);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &FollowerTable::onSortIndicator);
    connect(header, &QHeaderView::sectionResized, this,
        [this](int section, int, int width) { onResized(section, width); });
    connect(header, &QHeaderView::sectionMoved, this, [this] {
        if (m_isArranging)
            return;
        m_layout.setOrder(wantedKeys());
        emit layoutChosen(m_layout.toStored());
    });
}

void FollowerTable::makeMenu()
{
    const auto add = [this](const QString& name, const QString& text, auto signal) {
        auto* item = new QAction(text, this);
        item->setObjectName(name);
        connect(item, &QAction::triggered, this, signal);
        addAction(item);
    };
    setContextMenuPolicy(Qt::ActionsContextMenu);
    add(u"openFollower"_s, tr("Show everything known"), &FollowerTable::paneRequested);
    add(u"editRemark"_s, tr("Edit remark"), &FollowerTable::remarkRequested);
    add(u"addTag"_s, tr("Add a tag…"), &FollowerTable::tagRequested);
    add(u"copyOpenids"_s, tr("Copy OpenID"), &FollowerTable::copyRequested);
}

int FollowerTable::selectedCount() const
{
    int count = 0;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        count += range.height();
    return count;
}

QList<std::pair<int, int>> FollowerTable::selectedRuns() const
{
    QList<std::pair<int, int>> ranges;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        ranges.append({range.top(), range.bottom()});
    std::sort(ranges.begin(), ranges.end());
    QList<std::pair<int, int>> runs;
    for (const auto& range : std::as_const(ranges)) {
        if (!runs.isEmpty() && runs.last().second + 1 == range.first)
            runs.last().second = range.second;
        else
            runs.append(range);
    }
    return runs;
}

QString FollowerTable::currentOpenid() const
{
    return currentIndex().isValid() ? m_model->openidOf(currentIndex().row()) : QString();
}

void FollowerTable::selectAll()
{
    RowTableView::selectAll();
    m_isAllSelected = m_model->rowCount() > 0;
    m_model->hold(false); // everybody stays everybody
    emit selectionCountChanged(selectedCount());
}

void FollowerTable::onSelectionChanged()
{
    if (m_isRefreshing)
        return;
    const int count = selectedCount();
    m_isAllSelected = m_isAllSelected && count > 0 && count == m_model->rowCount();
    pinSelection();
    emit selectionCountChanged(count);
}

/// So many people that nobody can follow each of them keep the rows as they are.
void FollowerTable::pinSelection()
{
    const int count = selectedCount();
    m_isSomeUnknown = false;
    if (m_isAllSelected || count > FollowerModel::MostPinned) {
        m_model->hold(!m_isAllSelected);
        return m_model->pin({});
    }
    QList<int> rows;
    if (currentIndex().isValid())
        rows.append(currentIndex().row());
    bool isKnown = true;
    for (const auto& [first, last] : selectedRuns()) {
        for (int row = first; row <= last; ++row) {
            isKnown = isKnown && !m_model->openidOf(row).isEmpty();
            if (row != currentIndex().row())
                rows.append(row);
        }
    }
    m_model->pin(rows);
    m_model->hold(!isKnown);
    m_isSomeUnknown = !isKnown;
}

void FollowerTable::keepPlace()
{
    m_isRefreshing = true;
    const int top = verticalScrollBar()->value() > 0 ? rowAt(0) : -1;
    m_top = top >= 0 ? QPersistentModelIndex(m_model->index(top, 0)) : QPersistentModelIndex();
    m_topOffset = top >= 0 ? rowViewportPosition(top) : 0;
    m_chosenCurrent = currentOpenid();
    m_chosen.clear();
    if (m_isAllSelected)
        return;
    for (const auto& [first, last] : selectedRuns()) {
        for (int row = first; row <= last; ++row)
            m_chosen.append(m_model->openidOf(row));
    }
}

/// Whoever moved in the order has lost selection and focus with the old row.
void FollowerTable::findAgain()
{
    const QHash<QString, int> rows = m_model->pinnedRows();
    QItemSelection moved;
    for (const QString& openid : std::as_const(m_chosen)) {
        const int row = rows.value(openid, -1);
        if (row >= 0 && !selectionModel()->isRowSelected(row, {}))
            moved.select(m_model->index(row, 0), m_model->index(row, 0));
    }
    if (!moved.isEmpty())
        selectionModel()->select(moved, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const int current = rows.value(m_chosenCurrent, -1);
    if (current >= 0 && current != currentIndex().row())
        selectionModel()->setCurrentIndex(
            m_model->index(current, std::max(0, currentIndex().column())),
            QItemSelectionModel::NoUpdate);
}

void FollowerTable::returnToPlace()
{
    doItemsLayout();
    const int place = verticalScrollBar()->value();
    findAgain();
    verticalScrollBar()->setValue(m_top.isValid()
            ? verticalScrollBar()->value() + rowViewportPosition(m_top.row()) - m_topOffset
            : place);
    m_top = QPersistentModelIndex();
    if (m_isAllSelected)
        RowTableView::selectAll();
    m_isRefreshing = false;
    needVisible();
    onSelectionChanged();
}

void FollowerTable::needVisible()
{
    if (m_model->rowCount() == 0)
        return;
    const int first = std::max(0, rowAt(0));
    const int last = rowAt(viewport()->height() - 1);
    m_model->need(first, (last < 0 ? m_model->rowCount() - 1 : last) + RowsAhead);
}

void FollowerTable::updateGeometries()
{
    RowTableView::updateGeometries();
    if (!m_isRefreshing)
        needVisible();
}

void FollowerTable::scrollContentsBy(int dx, int dy)
{
    RowTableView::scrollContentsBy(dx, dy);
    if (dy != 0 && !m_isRefreshing)
        needVisible();
}

void FollowerTable::showSort(FollowerOrder order, bool descending)
{
    const QScopedValueRollback showing(m_isShowingSort, true);
    horizontalHeader()->setSortIndicator(
        columnOf(order), descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void FollowerTable::onSortIndicator(int section, Qt::SortOrder order)
{
    if (m_isShowingSort)
        return;
    const domain::FollowerQuery& shown = m_model->query();
    if (const auto wanted = orderOf(section))
        emit sortChosen(*wanted, order == Qt::DescendingOrder);
    else
        showSort(shown.order, shown.descending); // the store has no such order
}

void FollowerTable::setVisibleKeys(const QStringList& keys)
{
    m_keys = keys;
    arrange();
}

QStringList FollowerTable::shownKeys() const
{
    QStringList keys;
    for (int place = 0; place < m_model->columnCount(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (!isColumnHidden(column))
            keys.append(services::keyOf(static_cast<FollowerColumn>(column)));
    }
    return keys;
}

QStringList FollowerTable::wantedKeys() const
{
    QStringList keys;
    for (int place = 0; place < m_model->columnCount(); ++place) {
        const auto column = static_cast<FollowerColumn>(horizontalHeader()->logicalIndex(place));
        if (const QString key = services::keyOf(column); m_keys.contains(key))
            keys.append(key);
    }
    return keys;
}

bool FollowerTable::hasNoRoomFor(const QString& key) const
{
    return m_withoutRoom.contains(key);
}

void FollowerTable::restoreLayout(const QStringList& stored)
{
    m_layout = ColumnLayout(stored);
    applyOrder();
    arrange();
}

void FollowerTable::applyOrder()
{
    const QScopedValueRollback arranging(m_isArranging, true);
    QStringList keys;
    for (const FollowerColumn column : FollowerColumns::all())
        keys.append(services::keyOf(column));
    int place = 0;
    for (const QString& key : m_layout.sorted(keys)) {
        if (const auto column = services::followerColumnOf(key))
            horizontalHeader()->moveSection(
                horizontalHeader()->visualIndex(static_cast<int>(*column)), place++);
    }
}

void FollowerTable::arrange()
{
    const QScopedValueRollback arranging(m_isArranging, true);
    const int room = viewport()->width();
    m_withoutRoom.clear();
    QList<int> columns;
    QList<ColumnClaim> claims;
    for (const FollowerColumn column : FollowerColumns::all()) {
        const QString key = services::keyOf(column);
        ColumnClaim claim = FollowerColumns::claim(column, fontMetrics());
        const int header = horizontalHeader()->sectionSizeHint(static_cast<int>(column));
        claim.least = std::max(claim.least, header);
        claim.wish = std::max(claim.wish, claim.least);
        if (const int chosen = m_layout.width(key); chosen > 0)
            claim.least = claim.wish = chosen;
        const bool isTooNarrow = (column == FollowerColumn::SceneValue && room < SceneValueFrom)
            || (column == FollowerColumn::Scene && room < SceneFrom);
        if (m_keys.contains(key) && isTooNarrow)
            m_withoutRoom.append(key);
        if (m_keys.contains(key) && !isTooNarrow) {
            columns.append(static_cast<int>(column));
            claims.append(claim);
        } else {
            setColumnHidden(static_cast<int>(column), true);
        }
    }
    const QList<int> widths = fitColumns(claims, room);
    for (int at = 0; at < columns.size(); ++at) {
        if (widths[at] == 0)
            m_withoutRoom.append(services::keyOf(static_cast<FollowerColumn>(columns[at])));
        setColumnHidden(columns[at], widths[at] == 0);
        if (widths[at] > 0)
            setColumnWidth(columns[at], widths[at]);
    }
}

void FollowerTable::onResized(int section, int width)
{
    if (m_isArranging || !m_isDragging || width <= 0)
        return;
    m_layout.setWidth(services::keyOf(static_cast<FollowerColumn>(section)), width);
    if (m_layout.isEmpty())
        m_layout.setOrder(wantedKeys());
    emit layoutChosen(m_layout.toStored());
}

void FollowerTable::resizeEvent(QResizeEvent* event)
{
    RowTableView::resizeEvent(event);
    arrange();
    needVisible();
}

bool FollowerTable::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == horizontalHeader()->viewport()) {
        if (event->type() == QEvent::MouseButtonPress)
            m_isDragging = true;
        else if (event->type() == QEvent::MouseButtonRelease)
            m_isDragging = false;
    }
    return RowTableView::eventFilter(watched, event);
}

void FollowerTable::keyPressEvent(QKeyEvent* event)
{
    if (!takeKey(*event))
        RowTableView::keyPressEvent(event);
}

bool FollowerTable::takeKey(const QKeyEvent& event)
{
    const bool isPlain = event.modifiers() == Qt::NoModifier;
    const bool isCopy = event.key() == Qt::Key_C
        && event.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
    if (isCopy || event.matches(QKeySequence::Copy))
        emit copyRequested();
    else if (isPlain && currentIndex().isValid()
        && (event.key() == Qt::Key_Space || event.key() == Qt::Key_Return
            || event.key() == Qt::Key_Enter))
        emit paneRequested();
    else if (isPlain && event.key() == Qt::Key_F2)
        emit remarkRequested();
    else if (isPlain && event.key() == Qt::Key_T)
        emit tagRequested();
    else
        return false;
    return true;
}

} // namespace wego::gui
