// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace wego::gui {

/// What a room shows when there is nothing yet: one sentence about what to do, why, and the buttons
/// that do it. Left-aligned in a column of at most 720 px in the middle; never an illustration.
class EmptyState final : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);

    void say(const QString& title, const QString& text);
    /// Something of one's own between the text and the buttons; becomes a child.
    void setContent(QWidget* content);
    QPushButton* addButton(
        const QString& objectName, const QString& text, std::function<void()> action);
    void clearButtons();

private:
    QLabel* m_title = nullptr;
    QLabel* m_text = nullptr;
    QVBoxLayout* m_content = nullptr;
    QHBoxLayout* m_buttons = nullptr;
};

} // namespace wego::gui
