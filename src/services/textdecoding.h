// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <optional>

namespace wego::services {

// Texts as they come from spreadsheets, editors and the clipboard. Pure.

struct DecodedText {
    QString text;
    QString encoding; ///< "UTF-8", "GB18030" or "UTF-16"
};

/// By the mark at the beginning, else as UTF-8, else as GB18030. Nothing for what is no text: with
/// control characters, or bytes that none of them has.
std::optional<DecodedText> decodeText(const QByteArray& bytes);

/// Without what spreadsheets and bills put around a value to keep it text: blanks, a tab, quotes,
/// ="...", an apostrophe, a backtick.
QStringView bareCell(QStringView cell);

} // namespace wego::services
