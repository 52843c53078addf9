// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace wego::cli {

/// A QR code for a terminal, line by line, with its quiet zone: two squares a character, black on
/// white whatever the terminal's colours are. Empty if the text is too long for a code.
QStringList qrText(const QString& text);

} // namespace wego::cli
