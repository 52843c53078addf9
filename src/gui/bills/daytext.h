// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace wego::gui {

/// A day as people type it: "2026-11-09", "11-09", "11/9", "20261109". Without a year the last such
/// day that is not after `today` is meant.
std::optional<QDate> dayFromText(const QString& text, QDate today);

/// 8 to 32 letters, digits or the signs that order numbers may hold, with a digit among them.
bool looksLikeOrderNumber(const QString& text);

} // namespace wego::gui
