// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace wego::gui {

/// The steps of a flow in a row: those behind with a tick, the present one filled, the rest to
/// come.
class RefundSteps final : public QWidget {
    Q_OBJECT

public:
    explicit RefundSteps(QWidget* parent = nullptr);

    void setStep(int step);
    [[nodiscard]] int step() const { return m_step; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintDisc(QPainter& painter, const QRect& disc, int step) const;
    [[nodiscard]] QFont fontOf(int step) const;

    QStringList m_words;
    int m_step = 0;
};

} // namespace wego::gui
