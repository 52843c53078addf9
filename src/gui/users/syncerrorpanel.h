// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/errorcatalogue.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace wego::gui {

/// Why the followers could not be brought, over the old ones, which stay usable: what happened,
/// why, what to do step by step, the address that WeChat saw, and the answer for technicians,
/// folded.
class SyncErrorPanel final : public QWidget {
    Q_OBJECT

public:
    explicit SyncErrorPanel(QWidget* parent = nullptr);

    struct Failure {
        services::Explanation why;
        QString kept;    ///< what is not lost; may be empty
        QString address; ///< that WeChat saw; empty unless it refused this
    };
    void show(const Failure& failure);

signals:
    void retryClicked();
    void connectionClicked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeText();
    QWidget* makeSide();
    QWidget* makeAddress();
    void showSteps(const QString& nextStep);
    void showDetails(bool shown);

    QBoxLayout* m_across = nullptr;
    QWidget* m_side = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_cause = nullptr;
    QLabel* m_steps = nullptr;
    QPushButton* m_retry = nullptr;
    QPushButton* m_platform = nullptr;
    QPushButton* m_connection = nullptr;
    QWidget* m_addressBox = nullptr;
    QLabel* m_address = nullptr;
    QPushButton* m_fold = nullptr;
    QPushButton* m_copyDetails = nullptr;
    QPlainTextEdit* m_details = nullptr;
};

/// The sentences of a text, so that each is one step.
[[nodiscard]] QStringList sentencesOf(const QString& text);

} // namespace wego::gui
