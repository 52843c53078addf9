// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bills/columns.h"
#include "bills/verification.h"

#include <QByteArrayView>
#include <QDateTime>
#include <QString>

#include <cstdint>
#include <memory>
#include <optional>

namespace wego::bills {

/// What a row is: decided by the state column (交易状态), or by the type of bill where it has none.
enum class RowKind { Payment, Refund, Reversal, Unreadable };

/// A column of one bill as its header line gives it.
struct BillColumn {
    Column column = Column::Unknown;
    ColumnKind kind = ColumnKind::Text;
    QString header; ///< the name in the file, for unknown columns the only one
};

/// One bill in memory: a read-only mapping of its bytes, the place of every row, and typed columns
/// for what is sorted and summed. Cells become strings only when asked for. Immutable and safe to
/// read from any thread; at most 20 bytes of its own a row, whatever the file holds.
class BillTable {
public:
    struct Private;
    explicit BillTable(std::unique_ptr<Private> d);
    ~BillTable();
    Q_DISABLE_COPY_MOVE(BillTable)

    /// False for the first rows of a large bill, given out while the rest is still being read.
    [[nodiscard]] bool isComplete() const;

    [[nodiscard]] int columnCount() const;
    [[nodiscard]] const BillColumn& column(int index) const;
    /// The index of a known column, -1 if this bill has none.
    [[nodiscard]] int indexOf(Column column) const;

    [[nodiscard]] qint64 rowCount() const;
    [[nodiscard]] qint64 lineNumber(qint64 row) const;
    [[nodiscard]] RowKind kind(qint64 row) const;
    /// Why the row cannot be read, if so. Rows beyond the kept problems say only that.
    [[nodiscard]] std::optional<RowProblem> problem(qint64 row) const;

    /// The cell as it stands in the file, without its backtick; empty for rows that cannot be read.
    [[nodiscard]] QByteArrayView rawCell(qint64 row, int column) const;
    /// The cell as people read it: escapes resolved. The whole line for rows that cannot be read.
    [[nodiscard]] QString text(qint64 row, int column) const;
    /// Fen or 1/1000 fen by the column's kind; 0 for rows that cannot be read.
    [[nodiscard]] std::int64_t amount(qint64 row, int column) const;
    /// The bytes of the line, without its end.
    [[nodiscard]] QByteArrayView line(qint64 row) const;

    [[nodiscard]] const Verification& verification() const;

    /// Memory of this object beyond the mapped file, in bytes.
    [[nodiscard]] qint64 ownMemory() const;

    [[nodiscard]] const Private& d() const { return *m_d; }

private:
    std::unique_ptr<Private> m_d;
};

using BillTablePtr = std::shared_ptr<const BillTable>;

} // namespace wego::bills
