// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bills/billtable.h"

#include <QByteArray>
#include <QDate>
#include <QList>

#include <atomic>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace wego::bills {

/// A condition on one column. Words: any of `values`. Amounts and times: `least` to `most`, both
/// included, in the column's own unit (fen, 1/1000 fen, seconds of the day). Text: `contains`.
struct ColumnFilter {
    Column column = Column::Unknown;
    QList<QByteArray> values;
    std::optional<std::int64_t> least;
    std::optional<std::int64_t> most;
    QString contains;

    friend bool operator==(const ColumnFilter&, const ColumnFilter&) = default;
};

/// What rows are wanted: `text` anywhere in the row (ASCII letters in any case, as shown, so that a
/// comma finds an escaped comma), and every column condition.
struct BillFilter {
    QString text;
    QList<ColumnFilter> columns;

    [[nodiscard]] bool isEmpty() const { return text.isEmpty() && columns.isEmpty(); }
    /// True if every row of this filter is a row of `other` too, so that the last result is enough
    /// to search (one more letter typed).
    [[nodiscard]] bool narrows(const BillFilter& other) const;
    friend bool operator==(const BillFilter&, const BillFilter&) = default;
};

/// Rows by index of the table's columns; -1 keeps the order of the file. Equal keys keep the order
/// of the file too.
struct BillSort {
    int column = -1;
    bool descending = false;

    friend bool operator==(const BillSort&, const BillSort&) = default;
};

/// Row numbers of a table, in the order shown.
using Rows = std::vector<std::uint32_t>;
using RowsPtr = std::shared_ptr<const Rows>;

/// Sums of some rows. Net is settled minus refunds minus fees.
struct BillTotals {
    qint64 rows = 0;
    qint64 payments = 0;
    qint64 refunds = 0; ///< refunds and reversals
    std::int64_t orderFen = 0;
    std::int64_t settlementFen = 0;
    std::int64_t refundFen = 0;
    std::int64_t refundAskedFen = 0;
    std::int64_t couponFen = 0;
    std::int64_t couponRefundFen = 0;
    std::int64_t feeMilliFen = 0;

    [[nodiscard]] std::int64_t netMilliFen() const;
    BillTotals& operator+=(const BillTotals& other);
    friend bool operator==(const BillTotals&, const BillTotals&) = default;
};

/// The rows that pass, in the order of the file. Blocks: worker threads only. `within` limits the
/// search to rows of an earlier result. Returns null when cancelled.
RowsPtr filterRows(const BillTable& table, const BillFilter& filter, const Rows* within = nullptr,
    const std::atomic_bool* cancelled = nullptr, int threads = 2);

/// The same rows in another order. Blocks; returns null when cancelled.
RowsPtr sortRows(const BillTable& table, const RowsPtr& rows, BillSort sort,
    const std::atomic_bool* cancelled = nullptr);

/// Sums of the rows (of all rows if null). Blocks; nothing when cancelled.
std::optional<BillTotals> sumRows(const BillTable& table, const Rows* rows,
    const std::atomic_bool* cancelled = nullptr, int threads = 2);

/// The distinct values of a Word column with their counts, most frequent first, at most `most`.
struct WordCount {
    QByteArray value;
    qint64 count = 0;
};
QList<WordCount> countWords(const BillTable& table, int column, int most = 500);

/// Where `text` stands in a shown cell, in characters: pairs of start and length. For highlighting.
QList<std::pair<int, int>> findHits(const QString& cell, const QString& text);

} // namespace wego::bills
