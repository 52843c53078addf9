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

    explicit CsvRecords(Handler handler, char separator = ',');

    base::Result<void> feed(QByteArrayView bytes);
    /// Hands out a last record without line end.
    base::Result<void> finish();

    /// The line on which the record that is handed out began, from 1.
    [[nodiscard]] qint64 line() const { return m_recordLine; }
    /// Quotes were opened and not closed so far: at the end of a file a mistake.
    [[nodiscard]] bool isInQuotes() const { return m_state == State::Quoted; }

private:
    enum class State { CellStart, Plain, Quoted, QuoteInQuotes };

    base::Result<void> take(char c);
    void append(char c);
    void endCell();
    base::Result<void> endRecord();

    Handler m_handler;
    char m_separator;
    State m_state = State::CellStart;
    Record m_record;
    QByteArray m_cell;
    bool m_sawQuote = false; ///< in this record: an empty one in quotes is a record
    qsizetype m_recordBytes = 0;
    qint64 m_line = 1; ///< that is being read
    qint64 m_recordLine = 1;
};

} // namespace wego::bills
