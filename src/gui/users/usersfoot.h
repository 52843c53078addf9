// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

class QLabel;
class QPushButton;

namespace wego::gui {

/// The foot of the table: how many are shown of how many, how many are selected, and what can be
/// done with these.
class UsersFoot final : public QFrame {
    Q_OBJECT

public:
    explicit UsersFoot(QWidget* parent = nullptr);

    void setCounts(qint64 shown, qint64 all);
    void setSelected(qint64 count);
    /// In the list of the blacklisted one takes people off it.
    void setBlacklistShown(bool shown);
    /// A quiet word at the right end while nobody is selected: "local data".
    void setNote(const QString& note);

signals:
    void tagClicked();
    void untagClicked();
    void blacklistClicked();
    void copyClicked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QPushButton* add(const QString& name, const QString& text, const QString& iconName = {});
    void fit();

    QLabel* m_shown = nullptr;
    QLabel* m_all = nullptr;
    QLabel* m_selected = nullptr;
    QLabel* m_note = nullptr;
    QList<QPushButton*> m_buttons;
    QPushButton* m_blacklist = nullptr;
    qint64 m_selectedCount = 0;
};

} // namespace wego::gui
