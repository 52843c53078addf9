// SPDX-License-Identifier: GPL-3.0-or-later
#include "bills/billtable.h"

#include "bills/billtableprivate.h"
#include "bills/escapes.h"

#include <algorithm>
#include <cstring>

namespace wego::bills {
namespace {

/// More of a line that is no line of a bill nobody can look at.
constexpr qsizetype LongestShown = 4096;

bool isAmount(ColumnKind kind)
{
    return kind == ColumnKind::Money || kind == ColumnKind::Fee;
}

std::size_t index(int i)
{
    return static_cast<std::size_t>(i);
}

} // namespace

BillTable::Private::Place BillTable::Private::place(qint64 row) const
{
    const auto after = std::ranges::upper_bound(segments, row, {}, &Segment::firstRow);
    const Segment& segment = *std::prev(after);
    const qint64 within = row - segment.firstRow;
    const auto block = segment.firstBlock + static_cast<int>(within / PackedBlock::BlockRows);
    return {&blocks[index(block)], static_cast<int>(within % PackedBlock::BlockRows)};
}

qint64 BillTable::Private::firstRowOf(int block) const
{
    const auto after = std::ranges::upper_bound(segments, block, {}, &Segment::firstBlock);
    const Segment& segment = *std::prev(after);
    return segment.firstRow + qint64{block - segment.firstBlock} * PackedBlock::BlockRows;
}

std::int64_t BillTable::Private::value(Place at, qint64 row, int slot) const
{
    if (!at.block->holds(slot))
        return valueFromBytes(row, slot);
    const std::int64_t packed = at.block->value(slot, at.row);
    const int other = layout.slotList[index(slot)].relativeTo;
    return other < 0 ? packed : addWrapping(packed, value(at, row, other));
}

std::int64_t BillTable::Private::valueFromBytes(qint64 row, int slot) const
{
    if (kind(row) == RowKind::Unreadable)
        return 0;
    LineCells cells;
    split(row, cells);
    if (words[index(slot)])
        return words[index(slot)]->find(cells.cell(layout.slotList[index(slot)].column));
    RowValues values{};
    RowParser(layout).parse(cells, values);
    return values[index(slot)];
}

void BillTable::Private::unpack(int block, qint64 firstRow, int slot, std::int64_t* out) const
{
    const PackedBlock& packed = blocks[index(block)];
    const int other = layout.slotList[index(slot)].relativeTo;
    const bool whole = packed.holds(slot) && (other < 0 || packed.holds(other));
    if (!whole) {
        for (int row = 0; row < packed.rows(); ++row)
            out[row] = value({&packed, row}, firstRow + row, slot);
        return;
    }
    packed.unpack(slot, out);
    if (other < 0)
        return;
    std::array<std::int64_t, PackedBlock::BlockRows> others; // written by the next line
    packed.unpack(other, others.data());
    for (int row = 0; row < packed.rows(); ++row)
        out[row] = addWrapping(out[row], others[index(row)]);
}

RowKind BillTable::Private::kind(qint64 row) const
{
    const Place at = place(row);
    return static_cast<RowKind>(at.block->value(Slot::Kind, at.row));
}

QByteArrayView BillTable::Private::line(qint64 row) const
{
    const char* const begin = base + value(row, Slot::Offset);
    const char* end = base + (row + 1 < rows ? value(row + 1, Slot::Offset) : rowsEnd);
    if (hasGaps) {
        const void* const feed = std::memchr(begin, '\n', static_cast<std::size_t>(end - begin));
        end = feed == nullptr ? end : static_cast<const char*>(feed) + 1;
    }
    if (end != begin && end[-1] == '\n')
        --end;
    if (end != begin && end[-1] == '\r')
        --end;
    return {begin, end};
}

void BillTable::Private::split(qint64 row, LineCells& cells) const
{
    const QByteArrayView whole = line(row);
    LineScanner scanner(whole.begin(), whole.end(), marker);
    if (!scanner.next(cells))
        cells = {};
}

QByteArrayView BillTable::Private::rawCell(qint64 row, int column) const
{
    if (kind(row) == RowKind::Unreadable)
        return {};
    LineCells cells;
    split(row, cells);
    return cells.cell(column);
}

QByteArray BillTable::Private::shown(QByteArrayView raw, int column, RowKind kind) const
{
    const ColumnKind columnKind = layout.columns[index(column)].kind;
    if (isAmount(columnKind) || columnKind == ColumnKind::Time || !raw.contains('\\'))
        return raw.toByteArray();
    return unescape(raw, escapeForm(kind));
}

BillTable::BillTable(std::unique_ptr<Private> d) : m_d(std::move(d))
{
}

BillTable::~BillTable() = default;

bool BillTable::isComplete() const
{
    return m_d->complete;
}

int BillTable::columnCount() const
{
    return m_d->layout.columnCount();
}

const BillColumn& BillTable::column(int column) const
{
    return m_d->layout.columns[index(column)];
}

int BillTable::indexOf(Column column) const
{
    return m_d->layout.indexOf(column);
}

qint64 BillTable::rowCount() const
{
    return m_d->rows;
}

qint64 BillTable::lineNumber(qint64 row) const
{
    constexpr qint64 HeaderAndOne = 2;
    if (!m_d->hasGaps)
        return row + HeaderAndOne;
    // Bills have no other lines between rows; where one has, counting is good enough.
    const char* const begin = m_d->base;
    return 1 + std::count(begin, begin + m_d->value(row, Slot::Offset), '\n');
}

RowKind BillTable::kind(qint64 row) const
{
    return m_d->kind(row);
}

std::optional<RowProblem> BillTable::problem(qint64 row) const
{
    if (kind(row) != RowKind::Unreadable)
        return std::nullopt;
    // Cheaper to find again than to keep for every row.
    LineCells cells;
    m_d->split(row, cells);
    RowProblem problem = RowParser(m_d->layout).problem(cells);
    problem.row = row;
    problem.line = lineNumber(row);
    return problem;
}

QByteArrayView BillTable::rawCell(qint64 row, int column) const
{
    return m_d->rawCell(row, column);
}

QString BillTable::text(qint64 row, int column) const
{
    const RowKind rowKind = kind(row);
    if (rowKind == RowKind::Unreadable) {
        const QByteArrayView whole = line(row);
        return QString::fromUtf8(whole.first(std::min(whole.size(), LongestShown)));
    }
    return QString::fromUtf8(m_d->shown(m_d->rawCell(row, column), column, rowKind));
}

std::int64_t BillTable::amount(qint64 row, int column) const
{
    const int slot = m_d->layout.slotOf[index(column)];
    return slot < 0 || !isAmount(m_d->layout.slotList[index(slot)].kind) ? 0
                                                                         : m_d->value(row, slot);
}

QByteArrayView BillTable::line(qint64 row) const
{
    return m_d->line(row);
}

const Verification& BillTable::verification() const
{
    return m_d->verification;
}

qint64 BillTable::ownMemory() const
{
    qint64 bytes = sizeof *this + sizeof *m_d;
    bytes += static_cast<qint64>(m_d->blocks.capacity() * sizeof(PackedBlock)
        + m_d->segments.capacity() * sizeof(Private::Segment));
    for (const PackedBlock& block : m_d->blocks)
        bytes += block.ownMemory();
    for (const auto& list : m_d->words)
        bytes += list ? list->ownMemory() : 0;
    return bytes + m_d->verification.problems.capacity() * qint64{sizeof(RowProblem)};
}

} // namespace wego::bills
