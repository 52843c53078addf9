// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/marklabel.h"

#include <QList>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace wego::gui {

/// Something that happened to an order.
struct TimeLineStep {
    Mark mark = Mark::Verified;
    QString title;
    QString detail = {};
    QString amount = {};
    QString when = {};

    friend bool operator==(const TimeLineStep&, const TimeLineStep&) = default;
};

/// What happened, from top to bottom, with a rail through the marks; amounts and times each have
/// one right edge. All texts can be selected.
class TimeLine final : public QWidget {
    Q_OBJECT

public:
    explicit TimeLine(QWidget* parent = nullptr);

    void setSteps(const QList<TimeLineStep>& steps);
    [[nodiscard]] const QList<TimeLineStep>& steps() const { return m_steps; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addStep(int step);
    void clear();
    QLabel* addText(const QString& text, int row, int column);

    QList<TimeLineStep> m_steps;
    QList<MarkLabel*> m_marks;
    QGridLayout* m_grid = nullptr;
};

} // namespace wego::gui
