// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace wego::services {
struct Explanation;
}

namespace wego::gui {

/// A failure in full: what happened, why, what to do now, buttons for it, and the details folded,
/// with a button that copies them.
class ErrorPanel final : public QWidget {
    Q_OBJECT

public:
    explicit ErrorPanel(QWidget* parent = nullptr);

    /// Replaces everything, including the buttons. Details that are unfolded stay so if it is the
    /// same error once more.
    void explain(const services::Explanation& explanation);
    QPushButton* addButton(
        const QString& objectName, const QString& text, std::function<void()> action);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void layOut();
    void layOutDetails();
    void clearButtons();
    void showDetails(bool shown);

    QString m_code;
    QLabel* m_title = nullptr;
    QLabel* m_cause = nullptr;
    QLabel* m_next = nullptr;
    QHBoxLayout* m_buttons = nullptr;
    QPushButton* m_fold = nullptr;
    QPushButton* m_copy = nullptr;
    QPlainTextEdit* m_details = nullptr;
};

} // namespace wego::gui
