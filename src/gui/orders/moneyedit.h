// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"

#include <QLineEdit>

#include <optional>

namespace wego::gui {

/// A field for an amount in yuan. Full-width digits become plain ones as they are typed, a blank or
/// a comma between digits is left out; two decimals stand there once the field is left.
class MoneyEdit final : public QLineEdit {
    Q_OBJECT

public:
    explicit MoneyEdit(QWidget* parent = nullptr);

    /// Nothing if it is no amount.
    [[nodiscard]] std::optional<base::Money> amount() const;
    [[nodiscard]] bool isBlank() const { return text().trimmed().isEmpty(); }
    void setAmount(base::Money amount);

protected:
    void focusOutEvent(QFocusEvent* event) override;

private:
    void plain(const QString& typed);
};

} // namespace wego::gui
