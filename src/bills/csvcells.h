// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bills/billexport.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QStringEncoder>

namespace wego::bills {

/// Makes cells of a CSV file from cells of a bill.
class CsvCells {
public:
    explicit CsvCells(ExportFormat format);

    /// Appends a cell that cannot hold anything dangerous: an amount, a time.
    static void appendPlain(QByteArray& out, QByteArrayView cell) { out.append(cell); }
    /// Appends a text: quoted if it must be, and in the Excel formats kept from being taken for a
    /// formula or a number.
    void appendText(QByteArray& out, QByteArrayView text) const;
    /// The same for a cell of a bill, with its escapes.
    void appendEscaped(QByteArray& out, QByteArrayView raw, RowKind kind) const;

private:
    [[nodiscard]] bool needsTab(QByteArrayView text) const;

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
