// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace wego::services {
struct Explanation;
}

namespace wego::gui {

/// What an error code means, from the palette or after a failure that belongs to no room. Open it
/// with open(); it deletes itself when closed.
class ExplanationDialog final : public QDialog {
    Q_OBJECT

public:
    explicit ExplanationDialog(const services::Explanation& explanation, QWidget* parent = nullptr);
};

} // namespace wego::gui
