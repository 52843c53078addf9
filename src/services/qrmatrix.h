// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace wego::services {

/// A QR code as squares, without its quiet zone: at least four light squares belong around it.
struct QrMatrix {
    int width = 0;    ///< squares on one side; 0: no code
    QByteArray cells; ///< row by row, 1 is dark

    [[nodiscard]] bool isEmpty() const { return width == 0; }
    /// Light outside of it.
    [[nodiscard]] bool isDark(int x, int y) const
    {
        return x >= 0 && y >= 0 && x < width && y < width && cells.at(y * width + x) != 0;
    }

    friend bool operator==(const QrMatrix&, const QrMatrix&) = default;
};

/// The code of a text as UTF-8, that bears 15 % of damage; empty if there is no text or more than a
/// code can hold (about 2300 bytes). Pure.
QrMatrix qrMatrixOf(const QString& text);

} // namespace wego::services
