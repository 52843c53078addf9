// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Whether the navigation shows words: by the width of the window, unless the user has chosen.
namespace wego::gui::navigation {

inline constexpr int OpenWidth = 200;
inline constexpr int FoldedWidth = 52;
inline constexpr int FoldBelow = 1280; ///< width of the window

/// `setting` is Setting::NavigationFolded: "auto", "yes" or "no".
[[nodiscard]] bool isFolded(const QString& setting, int windowWidth);
/// What the setting becomes when the user presses the button: back to "auto" where that is the
/// same.
[[nodiscard]] QString toggled(const QString& setting, int windowWidth);

} // namespace wego::gui::navigation
