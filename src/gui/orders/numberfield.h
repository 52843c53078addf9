// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ordernumber.h"

#include <QLineEdit>
#include <QList>

namespace wego::gui {

/// The field that takes any number of an order: a badge inside says what was recognised before
/// anything is sent. What is pasted or dropped is looked up at once.
class NumberField final : public QLineEdit {
    Q_OBJECT

public:
    explicit NumberField(QWidget* parent = nullptr);

    /// What the text may be, the likeliest first.
    [[nodiscard]] const QList<domain::OrderNumber>& numbers() const { return m_numbers; }
    /// The words in the badge; empty if there is none.
    [[nodiscard]] QString badgeText() const;
    /// Shows a number without looking it up.
    void setNumber(const QString& number);

signals:
    void lookUpRequested(const QList<wego::domain::OrderNumber>& numbers);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void recognise();
    void request();
    [[nodiscard]] int badgeWidth() const;

    QList<domain::OrderNumber> m_numbers;
};

} // namespace wego::gui
