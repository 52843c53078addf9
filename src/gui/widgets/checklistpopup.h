// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/popupframe.h"

#include <QByteArray>
#include <QList>
#include <QString>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace wego::gui {

/// One line of a check list: what it stands for, its text, and a quiet note on the right.
struct CheckItem {
    QByteArray value;
    QString text;
    QString note;
    bool checked = false;
};

/// A drop-down list of check boxes; every tick counts at once.
class CheckListPopup final : public PopupFrame {
    Q_OBJECT

public:
    CheckListPopup(const QString& objectName, const QString& accessibleName, QWidget* parent);

    void setItems(const QList<CheckItem>& items);
    [[nodiscard]] QList<QByteArray> checkedValues() const;
    void setClearText(const QString& text);
    /// A line under the list; empty hides it.
    void setFootnote(const QString& text);
    void open(QWidget* anchor);

signals:
    void checkedChanged();
    void clearClicked();

private:
    QTreeWidget* m_list = nullptr;
    QPushButton* m_clear = nullptr;
    QLabel* m_footnote = nullptr;
};

} // namespace wego::gui
