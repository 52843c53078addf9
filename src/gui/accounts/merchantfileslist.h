// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/accounts.h"

#include <QFrame>
#include <QList>

class QLabel;
class QVBoxLayout;

namespace wego::gui {

/// Where the merchant's files are dropped, and what each of them turned out to be.
class MerchantFilesList final : public QFrame {
    Q_OBJECT

public:
    explicit MerchantFilesList(QWidget* parent = nullptr);

    void setFiles(const QList<services::MerchantFile>& files);

signals:
    void filesDropped(const QStringList& paths);
    void removeRequested(int index);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void addFile(int index, const services::MerchantFile& file);

    QVBoxLayout* m_layout = nullptr;
    QLabel* m_hint = nullptr;
    QList<QWidget*> m_lines;
    bool m_isTarget = false;
};

} // namespace wego::gui
