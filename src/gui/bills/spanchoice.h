// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRadioButton>

namespace wego::gui {

/// A radio button of two lines in a framed list: what, and what it costs.
class SpanChoice final : public QRadioButton {
    Q_OBJECT

public:
    explicit SpanChoice(QWidget* parent = nullptr);
    void setTexts(const QString& title, const QString& cost);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] bool hitButton(const QPoint& place) const override;

private:
    QString m_cost;
};

} // namespace wego::gui
