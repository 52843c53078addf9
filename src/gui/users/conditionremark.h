// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/users/conditioneditor.h"

class QComboBox;
class QLineEdit;

namespace wego::gui {

/// What the remark contains, begins with or is.
class ConditionRemark final : public ConditionEditor {
    Q_OBJECT

public:
    explicit ConditionRemark(QWidget* parent);

    void setCondition(const domain::Segment& condition) override;

protected:
    [[nodiscard]] std::optional<domain::Segment> condition() const override;
    [[nodiscard]] QWidget* firstField() override;

private:
    enum class Relation { Contains, StartsWith, Equals, Empty };

    void onEdited();
    [[nodiscard]] Relation relation() const;

    QComboBox* m_relation = nullptr;
    QLineEdit* m_text = nullptr;
};

} // namespace wego::gui
