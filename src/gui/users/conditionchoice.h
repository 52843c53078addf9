// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/users/conditioneditor.h"

#include <QList>

class QLabel;
class QListWidget;
class QPushButton;

namespace wego::gui {

class SearchField;

/// One thing that can be chosen.
struct ConditionOption {
    domain::Segment condition;
    QString text;
    QString note; ///< quiet, on the right
};

/// Chooses one of a list with a search: a tag, a way of coming, an imported list. Typing filters,
/// arrows go through what is left, Enter or a click chooses and closes.
class ConditionChoice final : public ConditionEditor {
    Q_OBJECT

public:
    ConditionChoice(ConditionField field, const QList<ConditionOption>& options, QWidget* parent);

    void setCondition(const domain::Segment& condition) override;
    /// What stands there when nothing can be chosen.
    void setEmptyText(const QString& text);
    QPushButton* addButton(const QString& objectName, const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    [[nodiscard]] std::optional<domain::Segment> condition() const override;
    [[nodiscard]] QWidget* firstField() override;

private:
    void fill(const QList<ConditionOption>& options);
    void filter(const QString& text);
    void moveBy(int lines);
    void choose(int row);

    QList<ConditionOption> m_options;
    std::optional<domain::Segment> m_chosen;
    SearchField* m_search = nullptr;
    QListWidget* m_list = nullptr;
    QLabel* m_empty = nullptr;
};

} // namespace wego::gui
