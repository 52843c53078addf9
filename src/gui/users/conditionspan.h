// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/users/conditioneditor.h"

class QComboBox;
class QDateEdit;

namespace wego::gui {

/// When somebody followed: before a day, from a day on, on a day, between two.
class ConditionSpan final : public ConditionEditor {
    Q_OBJECT

public:
    /// `today` is Beijing's; where a new condition begins.
    ConditionSpan(QDate today, QWidget* parent);

    void setCondition(const domain::Segment& condition) override;

protected:
    [[nodiscard]] std::optional<domain::Segment> condition() const override;
    [[nodiscard]] QWidget* firstField() override;

private:
    enum class Relation { Before, From, On, Between, Known };

    QDateEdit* addDay(const QString& name, const QString& label, QDate day);
    void onEdited();
    void showFields();
    [[nodiscard]] Relation relation() const;
    [[nodiscard]] domain::Followed span() const;

    QComboBox* m_relation = nullptr;
    QDateEdit* m_first = nullptr;
    QDateEdit* m_last = nullptr;
};

} // namespace wego::gui
