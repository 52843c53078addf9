// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"

#include <QList>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace wego::gui {

/// Who approves batches above the limit: a line each, and a name with a file of a public key that
/// adds one.
class ApproversList final : public QWidget {
    Q_OBJECT

public:
    explicit ApproversList(QWidget* parent = nullptr);

    void setApprovers(const QList<domain::Approver>& approvers);
    [[nodiscard]] const QList<domain::Approver>& approvers() const { return m_approvers; }
    /// Adds the named one with the key in the file, or says why not.
    void takeFile(const QString& path);

signals:
    void changed();

private:
    void showLines();
    void addLine(int index);
    void chooseFile();
    void remove(int index);

    QVBoxLayout* m_lines = nullptr;
    QLineEdit* m_name = nullptr;
    QPushButton* m_open = nullptr;
    QLabel* m_message = nullptr;
    QList<domain::Approver> m_approvers;
};

} // namespace wego::gui
