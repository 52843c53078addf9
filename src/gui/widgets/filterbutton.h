// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace wego::gui {

/// A compact button with an arrow that opens something; it shows what is chosen there and wears the
/// colour of a filter that is set. Who owns it connects clicked() and opens the pop-up below it.
class FilterButton final : public QPushButton {
    Q_OBJECT

public:
    /// `title` stands alone while nothing is chosen.
    explicit FilterButton(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// "JSAPI, NATIVE"; empty when the filter is off.
    void setValue(const QString& value);
    [[nodiscard]] QString value() const { return m_value; }
    [[nodiscard]] bool isSet() const { return !m_value.isEmpty(); }

protected:
    void initStyleOption(QStyleOptionButton* option) const override;
    void keyPressEvent(QKeyEvent* event) override; ///< Down and Alt+Down open it as well

private:
    void showText();

    QString m_title;
    QString m_value;
};

} // namespace wego::gui
