// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bills/columnarrangement.h"

#include "gui/bills/billcolumns.h"
#include "gui/widgets/celldelegate.h"
#include "gui/widgets/stylepaint.h"
#include "gui/widgets/tokens.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

namespace wego::gui {

using bills::Column;
using bills::ColumnKind;

namespace {

constexpr int CellPadding = 18;
constexpr int HeaderPadding = 16;
constexpr int SortArrow = 14;
constexpr int BadgePadding = 12;
constexpr int MarkRoom = 20;
constexpr int OuterPadding = 8;
constexpr int EdgePadding = 16;
constexpr int MostOfWord = 240;
constexpr int LeastOfWord = 110;
constexpr int TextWidth = 140;
constexpr int SampleRows = 48;
/// Texts shorter than the longest by more than this are not wider, whatever the letters.
constexpr int LengthSlack = 4;

bool mustNotBeCut(const bills::BillColumn& column)
{
    return column.kind != ColumnKind::Text && column.kind != ColumnKind::Word;
}

} // namespace

ColumnArrangement::ColumnArrangement(QTableView& view)
    : QObject(&view)
    , m_view(view)
    , m_header(*view.horizontalHeader())
    , m_wanted(BillColumns::defaultKeys())
{
    m_measureLater.setSingleShot(true);
    m_measureLater.setInterval(0);
    m_header.setSectionsMovable(true);
    m_header.setResizeContentsPrecision(0);
    m_header.viewport()->installEventFilter(this);
    connect(&m_measureLater, &QTimer::timeout, this, &ColumnArrangement::measureVisible);
    connect(&m_header, &QHeaderView::sectionMoved, this, &ColumnArrangement::onMoved);
    connect(&m_header, &QHeaderView::sectionResized, this,
        [this](int section, int, int size) { onResized(section, size); });
    connect(&m_header, &QHeaderView::sortIndicatorChanged, this, &ColumnArrangement::arrange);
    const auto later = [this] { m_measureLater.start(); };
    connect(view.verticalScrollBar(), &QScrollBar::valueChanged, this, later);
    connect(view.verticalScrollBar(), &QScrollBar::rangeChanged, this, later);
}

void ColumnArrangement::setModel(BillTableModel* model)
{
    m_model = model;
    connect(model, &QAbstractItemModel::modelReset, this, &ColumnArrangement::adopt);
    connect(model, &QAbstractItemModel::layoutChanged, this, [this] { m_measureLater.start(); });
    adopt();
}

void ColumnArrangement::setWanted(const QStringList& keys)
{
    m_wanted = keys;
    arrange();
}

QStringList ColumnArrangement::wantedInOrder() const
{
    QStringList keys;
    for (const int column : wantedColumns())
        keys.append(keyOf(column));
    for (const QString& key : m_wanted) {
        if (!keys.contains(key))
            keys.append(key); // not in this bill
    }
    return keys;
}

bool ColumnArrangement::hasNoRoomFor(Column column) const
{
    return m_withoutRoom.contains(column);
}

void ColumnArrangement::restore(const QStringList& stored)
{
    m_layout = ColumnLayout(stored);
    adopt();
}

void ColumnArrangement::reset()
{
    m_layout = {};
    adopt();
    emit layoutChosen();
}

void ColumnArrangement::adopt()
{
    if (!m_model)
        return;
    m_content = QList<int>(m_model->columnCount());
    m_longest = QList<int>(m_model->columnCount());
    measureSome();
    arrange();
}

void ColumnArrangement::arrange()
{
    if (!m_model || m_isArranging || m_isDragging)
        return;
    const QScopedValueRollback arranging(m_isArranging, true);
    applyOrder();
    applyWidths(wantedColumns());
}

void ColumnArrangement::applyOrder()
{
    QHash<QString, int> columns;
    QStringList keys;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        keys.append(keyOf(column));
        columns.insert(keys.constLast(), column);
    }
    int place = 0;
    for (const QString& key : m_layout.sorted(keys))
        m_header.moveSection(m_header.visualIndex(columns.value(key)), place++);
}

void ColumnArrangement::applyWidths(const QList<int>& wanted)
{
    QList<int> shown = wanted;
    QList<int> widths;
    const int scrollBar = EdgePadding - style::lastColumnPadding(&m_view);
    const int room = m_view.viewport()->width() + scrollBar;
    m_withoutRoom.clear();
    while (true) {
        QList<ColumnClaim> claims;
        for (const int column : std::as_const(shown)) {
            ColumnClaim claim = claimOf(column);
            claim.least += outerRoom(column, shown);
            claim.wish += outerRoom(column, shown);
            claims.append(claim);
        }
        widths = fitColumns(claims, room);
        const QList<int> before = shown;
        for (qsizetype at = before.size() - 1; at >= 0; --at) {
            if (widths[at] > 0)
                continue;
            m_withoutRoom.insert(m_model->column(before[at]).column);
            shown.removeAt(at);
        }
        if (shown.size() == before.size()) // else another one may stand at the edge now
            break;
    }
    if (!widths.isEmpty())
        widths.last() -= scrollBar;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const qsizetype at = shown.indexOf(column);
        setColumn(column, at < 0 ? 0 : widths[at]);
    }
}

void ColumnArrangement::setColumn(int column, int width)
{
    m_view.setColumnHidden(column, width <= 0);
    if (width > 0 && m_view.columnWidth(column) != width)
        m_view.setColumnWidth(column, width);
}

/// The cells at the edges of the table stand further in.
int ColumnArrangement::outerRoom(int column, const QList<int>& shown) const
{
    return (column == shown.constFirst() ? OuterPadding : 0)
        + (column == shown.constLast() ? OuterPadding : 0);
}

ColumnClaim ColumnArrangement::claimOf(int column) const
{
    const bills::BillColumn& shown = m_model->column(column);
    ColumnClaim claim;
    claim.yields = BillColumns::yields(shown.column);
    claim.stretches = BillColumns::stretches(shown.column);
    if (const int chosen = m_layout.width(keyOf(column)); chosen > 0) {
        claim.least = claim.wish = chosen;
        return claim;
    }
    const bool isSorted = m_header.sortIndicatorSection() == column;
    const int header = headerWidth(column) + (isSorted ? SortArrow : 0);
    const int content = std::max(sampleWidth(column), m_content.value(column));
    if (mustNotBeCut(shown) || shown.column == Column::TradeState)
        claim.least = content;
    else if (shown.kind == ColumnKind::Word)
        claim.least = std::min(content, LeastOfWord);
    else
        claim.least = shown.column == Column::Goods ? sampleWidth(column) : TextWidth;
    claim.least = std::max(header, claim.least);
    claim.wish = claim.least;
    if (shown.kind == ColumnKind::Word)
        claim.wish = std::max(claim.least, std::min(content, MostOfWord));
    return claim;
}

int ColumnArrangement::headerWidth(int column) const
{
    const QFontMetrics metrics(m_header.font());
    return metrics.horizontalAdvance(BillColumns::title(m_model->column(column))) + HeaderPadding;
}

int ColumnArrangement::sampleWidth(int column) const
{
    const bills::BillColumn& shown = m_model->column(column);
    const QString sample = BillColumns::sample(shown);
    if (shown.kind == ColumnKind::Number)
        return QFontMetrics(Theme::numberFont(TypeRole::Caption)).horizontalAdvance(sample)
            + CellPadding;
    if (shown.column == Column::TradeState)
        return QFontMetrics(Theme::font(TypeRole::Caption)).horizontalAdvance(sample) + BadgePadding
            + CellPadding;
    return m_view.fontMetrics().horizontalAdvance(sample) + CellPadding;
}

int ColumnArrangement::contentWidth(int row, int column) const
{
    const QModelIndex index = m_model->index(row, column);
    const bool isBadge = index.data(ToneRole).isValid();
    const QVariant own = index.data(Qt::FontRole);
    QFont font = own.isValid() ? own.value<QFont>() : m_view.font();
    if (isBadge)
        font = Theme::font(TypeRole::Caption);
    return QFontMetrics(font).horizontalAdvance(index.data().toString()) + CellPadding
        + (isBadge ? BadgePadding : 0) + (index.data(MarkRole).isValid() ? MarkRoom : 0);
}

void ColumnArrangement::measure(int row)
{
    for (int column = 0; column < m_content.size(); ++column) {
        const bills::BillColumn& shown = m_model->column(column);
        if (shown.kind == ColumnKind::Text || !m_wanted.contains(BillColumns::key(shown)))
            continue;
        // A row that cannot be read has its reason in the place of the number.
        if (shown.kind == ColumnKind::Number
            && m_model->index(row, column).data(QuietRole).toBool())
            continue;
        const QString text = m_model->index(row, column).data().toString();
        if (text.size() + LengthSlack < m_longest[column])
            continue;
        m_longest[column] = std::max(m_longest[column], static_cast<int>(text.size()));
        m_content[column] = std::max(m_content[column], contentWidth(row, column));
    }
}

void ColumnArrangement::measureSome()
{
    const int rows = m_model->rowCount();
    const int step = std::max(1, rows / SampleRows);
    for (int row = 0; row < rows; row += step)
        measure(row);
}

void ColumnArrangement::measureVisible()
{
    if (!m_model || m_model->rowCount() == 0 || m_content.size() != m_model->columnCount())
        return;
    const QList<int> before = m_content;
    const int first = std::max(0, m_view.rowAt(0));
    const int below = m_view.rowAt(m_view.viewport()->height());
    const int last = below < 0 ? m_model->rowCount() - 1 : below;
    for (int row = first; row <= last; ++row)
        measure(row);
    if (m_content != before)
        arrange();
}

void ColumnArrangement::onMoved()
{
    if (m_isArranging || !m_model)
        return;
    m_layout.setOrder(keysInOrder());
    arrange();
    emit layoutChosen();
}

void ColumnArrangement::onResized(int section, int size)
{
    const QList<int> shown = shownColumns();
    if (m_isArranging || !m_model || !shown.contains(section))
        return;
    const int scrollBar = section == shown.constLast()
        ? EdgePadding - style::lastColumnPadding(&m_view)
        : 0;
    m_layout.setOrder(keysInOrder());
    m_layout.setWidth(keyOf(section), size - outerRoom(section, shown) + scrollBar);
    emit layoutChosen();
}

/// The others give way when the mouse lets go; before, the edge would run from under it.
bool ColumnArrangement::eventFilter(QObject* watched, QEvent* event)
{
    const bool isPress = event->type() == QEvent::MouseButtonPress;
    if (isPress || event->type() == QEvent::MouseButtonRelease)
        m_isDragging = isPress && static_cast<QMouseEvent*>(event)->button() == Qt::LeftButton;
    if (event->type() == QEvent::MouseButtonRelease)
        QMetaObject::invokeMethod(this, &ColumnArrangement::arrange, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

QList<int> ColumnArrangement::shownColumns() const
{
    QList<int> shown;
    for (int place = 0; m_model && place < m_header.count(); ++place) {
        const int column = m_header.logicalIndex(place);
        if (!m_header.isSectionHidden(column))
            shown.append(column);
    }
    return shown;
}

QList<int> ColumnArrangement::wantedColumns() const
{
    QList<int> wanted;
    for (int place = 0; m_model && place < m_header.count(); ++place) {
        const int column = m_header.logicalIndex(place);
        if (column < m_model->columnCount() && m_wanted.contains(keyOf(column)))
            wanted.append(column);
    }
    return wanted;
}

QStringList ColumnArrangement::keysInOrder() const
{
    QStringList keys;
    for (int place = 0; place < m_header.count(); ++place)
        keys.append(keyOf(m_header.logicalIndex(place)));
    return keys;
}

QString ColumnArrangement::keyOf(int column) const
{
    return BillColumns::key(m_model->column(column));
}

} // namespace wego::gui
