// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace wego::gui {

/// The left panel of a batch: sections with a title and hairlines between them, on the colour of
/// panels.
class RefundSidePanel final : public QWidget {
    Q_OBJECT

public:
    explicit RefundSidePanel(QWidget* parent = nullptr);

    void addTitle(const QString& title);
    /// From edge to edge.
    void addList(QWidget* list);
    QLabel* addText(const QString& objectName);
    QPushButton* addLink(const QString& objectName, const QString& text);
    void addLine();
    void addEnd();

private:
    QVBoxLayout* m_column;
};

} // namespace wego::gui
