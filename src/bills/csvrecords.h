// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <functional>

namespace wego::bills {

/// Reads RFC 4180 in pieces of any size: quotes double inside quotes, line ends inside quotes
/// belong to the cell, CRLF and LF both end a record. A record without any byte is skipped; of one
/// that is longer than a row can be, only as much is kept as shows that.
class CsvRecords {
public:
    using Record = QList<QByteArray>;
    using Handler = std::function<base::Result<void>(const Record&)>;

    explicit CsvRecords(Handler handler);

    base::Result<void> feed(QByteArrayView bytes);
    /// Hands out a last record without line end.
    base::Result<void> finish();

private:
    enum class State { CellStart, Plain, Quoted, QuoteInQuotes };

    base::Result<void> take(char c);
    void append(char c);
    void endCell();
    base::Result<void> endRecord();

    Handler m_handler;
    State m_state = State::CellStart;
    Record m_record;
    QByteArray m_cell;
    bool m_sawQuote = false; ///< in this record: an empty one in quotes is a record
    qsizetype m_recordBytes = 0;
};

} // namespace wego::bills
