// SPDX-License-Identifier: GPL-3.0-or-later
#include "bills/csvrecords.h"

#include "bills/rowparser.h"

namespace wego::bills {

CsvRecords::CsvRecords(Handler handler, char separator)
    : m_handler(std::move(handler)), m_separator(separator)
{
}

base::Result<void> CsvRecords::feed(QByteArrayView bytes)
{
    for (const char c : bytes) {
        if (auto taken = take(c); !taken)
            return taken;
    }
    return {};
}

base::Result<void> CsvRecords::take(char c)
{
    if (c == '\n')
        ++m_line;
    if (m_state == State::Quoted) {
        if (c == '"')
            m_state = State::QuoteInQuotes;
        else
            append(c);
        return {};
    }
    if (c == '"' && m_state != State::Plain) {
        if (m_state == State::QuoteInQuotes)
            append(c);
        m_state = State::Quoted;
        m_sawQuote = true;
        return {};
    }
    if (c == m_separator) {
        endCell();
        return {};
    }
    if (c == '\n')
        return endRecord();
    append(c);
    m_state = State::Plain;
    return {};
}

void CsvRecords::append(char c)
{
    if (++m_recordBytes <= LongestLine + 1)
        m_cell += c;
}

void CsvRecords::endCell()
{
    if (++m_recordBytes <= LongestLine + 1)
        m_record += m_cell;
    m_cell.resize(0);
    m_state = State::CellStart;
}

base::Result<void> CsvRecords::endRecord()
{
    // A carriage return before the line feed stands outside of quotes, hence at the very end.
    if (m_state == State::Plain && m_cell.endsWith('\r'))
        m_cell.chop(1);
    const bool blank = m_record.isEmpty() && m_cell.isEmpty() && !m_sawQuote;
    m_sawQuote = false;
    endCell();
    m_recordBytes = 0;
    const Record record = std::exchange(m_record, {});
    if (!blank) {
        if (auto handled = m_handler(record); !handled)
            return handled;
    }
    m_recordLine = m_line;
    return {};
}

base::Result<void> CsvRecords::finish()
{
    if (m_record.isEmpty() && m_cell.isEmpty() && m_state == State::CellStart)
        return {};
    return endRecord();
}

} // namespace wego::bills
