// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bills/columns.h"

#include <QList>
#include <QString>

#include <cstdint>
#include <optional>

namespace wego::bills {

/// A row that could not be read. It keeps its place in the table, is counted in no sum, and stops
/// nothing else.
struct RowProblem {
    enum class Reason {
        TooManyCells, ///< raw commas in an old bill, or a damaged line
        TooFewCells,
        BadAmount,
        BadTime,
        NulByte,
        TooLong, ///< over 1 MiB: not a line of a bill
    };

    qint64 line = 0; ///< line number in the file, the header is 1
    qint64 row = 0;  ///< index in the table
    Reason reason = Reason::TooFewCells;
    QString column; ///< header of the offending cell, if one is to blame
    int cells = 0;  ///< cells found, for the first two reasons

    friend bool operator==(const RowProblem&, const RowProblem&) = default;
};

/// "too-many-cells" and so on; for --json and as key of the sentences at the edge.
QString toString(RowProblem::Reason reason);

/// One total of the summary line beside our own sum, both exact: fen for ColumnKind::Money,
/// 1/1000 fen for ColumnKind::Fee.
struct SumCheck {
    Column column = Column::Unknown;
    QString name;                         ///< header in the summary line
    std::optional<std::int64_t> expected; ///< nothing if the summary has none that can be read
    std::int64_t actual = 0;

    [[nodiscard]] bool agrees() const { return expected == actual; }
    /// Actual less expected, if there is one. Wraps around for absurd amounts.
    [[nodiscard]] std::optional<std::int64_t> difference() const;
    friend bool operator==(const SumCheck&, const SumCheck&) = default;
};

/// What comparing a bill with its own summary line found.
struct Verification {
    static constexpr int KeptProblems = 1000;

    qint64 rows = 0;         ///< readable detail rows plus those that could not be read
    bool hasSummary = false; ///< without one a bill can never be verified
    std::optional<qint64> expectedRows;
    /// In the order of the summary line, then what it should name for these columns and does not.
    QList<SumCheck> sums;
    qint64 problemCount = 0;
    QList<RowProblem> problems; ///< the first KeptProblems
    /// For a single sum that differs: the only row whose own figures explain the difference, such
    /// as a fee that is not rate times amount. A hint, never a verdict.
    std::optional<qint64> suspectRow;

    /// True when there is a summary, the count and every sum agree (at least one), and every row
    /// could be read.
    [[nodiscard]] bool isVerified() const;

    friend bool operator==(const Verification&, const Verification&) = default;
};

} // namespace wego::bills
