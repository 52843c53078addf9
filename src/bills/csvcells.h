// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bills/billexport.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QStringEncoder>

#include <algorithm>
#include <cstring>

namespace wego::bills {

/// Rows of a CSV file in the making: bytes at the end of a buffer that grows ahead of them.
class CsvBuffer {
public:
    /// Short copies may write that much more than they should.
    static constexpr qsizetype Slack = 32;

    [[nodiscard]] QByteArrayView bytes() const { return {m_bytes.constData(), m_at}; }
    [[nodiscard]] qsizetype size() const { return m_at - m_bytes.constData(); }
    void clear() { m_at = m_bytes.data(); }
    /// Room for that many bytes, to be asked for before they are put.
    void ensure(qsizetype bytes);
    void put(char c) { *m_at++ = c; }
    void dropLast() { --m_at; }
    void put(QByteArrayView bytes)
    {
        // Unlike memcpy it takes an empty text that is nowhere.
        m_at = std::copy(bytes.begin(), bytes.end(), m_at);
    }
    /// For loops that keep the end in a register: it moves from end() to setEnd().
    [[nodiscard]] char* end() { return m_at; }
    void setEnd(char* end) { m_at = end; }
    /// Copies bytes that have Slack readable bytes behind them; returns where they end.
    static char* copyShort(char* to, QByteArrayView bytes)
    {
        if (bytes.size() > Slack)
            std::memcpy(to, bytes.data(), static_cast<std::size_t>(bytes.size()));
        else
            std::memcpy(to, bytes.data(), Slack);
        return to + bytes.size();
    }

private:
    QByteArray m_bytes = QByteArray(1024 * 1024, Qt::Uninitialized);
    char* m_at = m_bytes.data();
};

/// Makes cells of a CSV file from cells of a bill: quoted where they must be, and in the Excel
/// formats kept from being taken for a formula or a number. The buffer must have room.
class CsvCells {
public:
    explicit CsvCells(ExportFormat format);

    /// The most that a text can grow to.
    static constexpr qsizetype grown(qsizetype size) { return size * 2 + 3; }
    void putText(CsvBuffer& out, QByteArrayView text) const;
    /// A cell with its escapes.
    void putEscaped(CsvBuffer& out, QByteArrayView raw, RowKind kind) const;
    /// True if Excel must be told that this is text.
    [[nodiscard]] bool needsTab(QByteArrayView text) const
    {
        if (!m_forExcel || text.isEmpty())
            return false;
        const char first = text.front();
        return (first <= '@' || first == '\x7f' || first == '\xef') && looksLikeOther(text);
    }

private:
    /// Like a formula, or a number that Excel would round.
    static bool looksLikeOther(QByteArrayView text);

    bool m_forExcel;
};

/// From UTF-8, piece by piece of whole characters; plain ASCII is copied.
class Gb18030Writer {
public:
    Gb18030Writer();
    [[nodiscard]] bool isUsable() const { return m_encoder.isValid(); }
    QByteArray convert(QByteArrayView utf8);

private:
    QStringEncoder m_encoder;
};

} // namespace wego::bills
