// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/segment.h"
#include "gui/users/segmentwords.h"
#include "gui/widgets/popupframe.h"

#include <optional>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace wego::gui {

/// The pop-up in which a condition is changed. Whatever can be read counts at once; alone, it only
/// says whether the condition must hold or must not.
class ConditionEditor : public PopupFrame {
    Q_OBJECT

public:
    ConditionEditor(ConditionField field, QWidget* parent);

    /// Shows a condition of the field without announcing it.
    virtual void setCondition(const domain::Segment& condition);
    void setNegated(bool isNegated);
    [[nodiscard]] bool isNegated() const;
    void open(QWidget* anchor);

signals:
    void conditionChanged(const wego::domain::Segment& condition, bool isNegated);

protected:
    [[nodiscard]] QVBoxLayout& lines() { return *m_lines; }
    /// Nothing while what stands there makes no condition.
    [[nodiscard]] virtual std::optional<domain::Segment> condition() const;
    [[nodiscard]] virtual QWidget* firstField();
    void announce();
    /// What keeps the fields from being a condition; empty if nothing does.
    void sayProblem(const QString& text);

private:
    QToolButton* addSwitch(const QString& name, const QString& text, const char* place);

    ConditionField m_field;
    domain::Segment m_condition;
    QVBoxLayout* m_lines = nullptr;
    QToolButton* m_holds = nullptr;
    QToolButton* m_holdsNot = nullptr;
    QLabel* m_problem = nullptr;
};

} // namespace wego::gui
