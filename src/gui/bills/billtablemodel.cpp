// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bills/billtablemodel.h"

#include "gui/bills/billcells.h"
#include "gui/bills/billcolumns.h"
#include "gui/widgets/celldelegate.h"
#include "gui/widgets/tokens.h"

#include <QHash>

#include <algorithm>
#include <numeric>
#include <ranges>

namespace wego::gui {

using namespace Qt::StringLiterals;
using bills::Column;
using bills::ColumnKind;
using bills::RowKind;

namespace {

constexpr qsizetype OrderNumberLength = 28;
constexpr int QuietHead = 18;

bool isAmount(const bills::BillColumn& column)
{
    return column.kind == ColumnKind::Money || column.kind == ColumnKind::Fee;
}

} // namespace

BillTableModel::BillTableModel(QObject* parent)
    : QAbstractTableModel(parent), m_numberFont(Theme::numberFont(TypeRole::Caption))
{
}

void BillTableModel::showTable(const bills::BillTablePtr& table)
{
    beginResetModel();
    m_table = table;
    m_rows.reset();
    m_columns = table ? BillColumns::displayOrder(*table) : QList<int>();
    m_hitText.clear();
    forgetTexts();
    endResetModel();
}

void BillTableModel::completeTable(const bills::BillTablePtr& table)
{
    const bool continues = m_table && table && showsEveryRow() && !m_rows
        && table->rowCount() > m_table->rowCount()
        && table->columnCount() == m_table->columnCount();
    if (!continues)
        return showTable(table);
    beginInsertRows({}, rowCount(), static_cast<int>(table->rowCount()) - 1);
    m_table = table;
    endInsertRows();
}

void BillTableModel::apply(const BillQueryResult& result)
{
    if (!m_table || result.table != m_table)
        return;
    const bool coversAll = result.filter.isEmpty() && showsEveryRow();
    const auto kind = coversAll && result.change.kind == RowsChange::Kind::Reset
        ? RowsChange::Kind::Order
        : result.change.kind;
    if (kind == RowsChange::Kind::Reset)
        return replaceAll(result);
    if (kind == RowsChange::Kind::Remove)
        removeRuns(result.change.runs);
    else if (kind == RowsChange::Kind::Insert)
        insertRuns(result.change.runs, *result.rows);
    else if (kind == RowsChange::Kind::Order)
        reorder(result.rows);
    m_rows = result.rows;
    setHits(result.filter.text);
}

void BillTableModel::replaceAll(const BillQueryResult& result)
{
    beginResetModel();
    m_rows = result.rows;
    m_hitText = result.filter.text;
    endResetModel();
}

void BillTableModel::removeRuns(const QList<RowsChange::Run>& runs)
{
    m_changingRows = *m_rows;
    m_isChanging = true;
    for (const RowsChange::Run& run : runs | std::views::reverse) {
        beginRemoveRows({}, run.first, run.first + run.count - 1);
        const auto first = m_changingRows.begin() + run.first;
        m_changingRows.erase(first, first + run.count);
        endRemoveRows();
    }
    m_isChanging = false;
    m_changingRows = {};
}

void BillTableModel::insertRuns(const QList<RowsChange::Run>& runs, const bills::Rows& after)
{
    m_changingRows = *m_rows;
    m_isChanging = true;
    for (const RowsChange::Run& run : runs) {
        beginInsertRows({}, run.first, run.first + run.count - 1);
        const auto from = after.begin() + run.first;
        m_changingRows.insert(m_changingRows.begin() + run.first, from, from + run.count);
        endInsertRows();
    }
    m_rows = std::make_shared<bills::Rows>(std::move(m_changingRows));
    m_isChanging = false;
    m_changingRows = {};
}

void BillTableModel::reorder(const bills::RowsPtr& rows)
{
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<qint64> wanted;
    for (const QModelIndex& index : before)
        wanted.append(tableRow(index.row()));
    m_rows = rows;
    const QList<int> places = newPlaces(wanted);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(places[i] < 0 ? QModelIndex() : index(places[i], before[i].column()));
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

QList<int> BillTableModel::newPlaces(const QList<qint64>& tableRows) const
{
    QHash<qint64, int> places;
    for (const qint64 row : tableRows)
        places.insert(row, -1);
    for (int row = 0; !places.isEmpty() && row < rowCount(); ++row) {
        if (const auto place = places.find(tableRow(row)); place != places.end())
            *place = row;
    }
    QList<int> found;
    for (const qint64 row : tableRows)
        found.append(places.value(row));
    return found;
}

void BillTableModel::setHits(const QString& text)
{
    if (m_hitText == text)
        return;
    m_hitText = text;
    if (rowCount() > 0 && columnCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {HitsRole});
}

bool BillTableModel::showsEveryRow() const
{
    return m_table && rowCount() == m_table->rowCount();
}

qint64 BillTableModel::tableRow(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    if (m_isChanging)
        return m_changingRows[at];
    return m_rows ? qint64((*m_rows)[at]) : qint64(row);
}

int BillTableModel::rowOf(qint64 tableRow) const
{
    return newPlaces({tableRow}).constFirst();
}

int BillTableModel::tableColumn(int column) const
{
    return m_columns.value(column, -1);
}

int BillTableModel::columnOf(int tableColumn) const
{
    return static_cast<int>(m_columns.indexOf(tableColumn));
}

int BillTableModel::columnOf(Column column) const
{
    return m_table ? columnOf(m_table->indexOf(column)) : -1;
}

const bills::BillColumn& BillTableModel::column(int column) const
{
    return m_table->column(m_columns[column]);
}

QString BillTableModel::copyText(
    const QList<int>& rows, const QList<int>& columns, bool withHeaders) const
{
    QStringList lines;
    const auto join = [&](auto&& cell) {
        QStringList cells;
        for (const int column : columns)
            cells.append(cell(column));
        lines.append(cells.join(u'\t'));
    };
    if (withHeaders)
        join([this](int at) { return BillColumns::fullTitle(column(at)); });
    for (const int row : rows) {
        join([&](int at) {
            return BillCells::plain(*m_table, tableRow(row), m_columns[at])
                .replace(u'\t', u' ')
                .replace(u'\n', u' ');
        });
    }
    return lines.join(u'\n');
}

int BillTableModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid() || !m_table)
        return 0;
    if (m_isChanging)
        return static_cast<int>(m_changingRows.size());
    return static_cast<int>(m_rows ? static_cast<qint64>(m_rows->size()) : m_table->rowCount());
}

int BillTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant BillTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const qint64 row = tableRow(index.row());
    const int column = m_columns[index.column()];
    const bills::BillColumn& shown = m_table->column(column);
    switch (role) {
    case Qt::DisplayRole:
        return cachedText(row, column);
    case Qt::ToolTipRole:
        return BillCells::toolTip(*m_table, row, column);
    case Qt::TextAlignmentRole:
        return static_cast<int>(
            (isAmount(shown) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::FontRole:
        return shown.kind == ColumnKind::Number ? QVariant(m_numberFont) : QVariant();
    case PlainTextRole:
        return BillCells::plain(*m_table, row, column);
    case TableRowRole:
        return row;
    default:
        return badgeData(row, column, role);
    }
}

QVariant BillTableModel::badgeData(qint64 row, int column, int role) const
{
    const bills::BillColumn& shown = m_table->column(column);
    const RowKind kind = m_table->kind(row);
    const bool isState = shown.column == Column::TradeState;
    switch (role) {
    case HitsRole:
        return m_hitText.isEmpty()
            ? QVariant()
            : QVariant::fromValue(bills::findHits(cachedText(row, column), m_hitText));
    case ZeroRole:
        return isAmount(shown) && m_table->amount(row, column) == 0;
    case ToneRole:
        if (!isState || kind == RowKind::Payment)
            return {};
        return static_cast<int>(kind == RowKind::Unreadable ? Tone::Bad : Tone::Neutral);
    case MarkRole:
        if (isState && kind == RowKind::Unreadable)
            return static_cast<int>(Mark::Differs);
        return {};
    case QuietHeadRole:
        return shown.kind == ColumnKind::Number && kind != RowKind::Unreadable
                && m_table->rawCell(row, column).size() == OrderNumberLength
            ? QuietHead
            : 0;
    case QuietRole:
        return kind == RowKind::Unreadable || (isState && kind == RowKind::Payment);
    default:
        return {};
    }
}

QVariant BillTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return BillColumns::title(column(section));
    if (role == Qt::ToolTipRole)
        return BillColumns::fullTitle(column(section));
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(
            (isAmount(column(section)) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags BillTableModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

void BillTableModel::forgetTexts()
{
    for (CachedRow& cached : m_cache)
        cached = {};
}

const QString& BillTableModel::cachedText(qint64 row, int column) const
{
    CachedRow& cached = m_cache[static_cast<std::size_t>(row) % CachedRows];
    if (cached.row != row || cached.texts.size() != m_table->columnCount()) {
        cached.row = row;
        cached.texts = QList<QString>(m_table->columnCount());
    }
    QString& text = cached.texts[column];
    if (text.isNull()) {
        text = BillCells::display(*m_table, row, column);
        if (text.isNull())
            text = u""_s;
    }
    return text;
}

} // namespace wego::gui
