// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QMenu;
class QToolButton;
class QVBoxLayout;

namespace wego::gui {

class AccountSwitcher;
class CommandField;
class NavigationList;

/// The left edge of the window: account, command field, rooms, settings and the fold button.
class NavigationPanel final : public QFrame {
    Q_OBJECT

public:
    explicit NavigationPanel(QWidget* parent = nullptr);

    [[nodiscard]] AccountSwitcher* accounts() const { return m_accounts; }
    [[nodiscard]] NavigationList* rooms() const { return m_rooms; }
    void setSettingsMenu(QMenu* menu);
    void setFolded(bool folded);
    [[nodiscard]] bool isFolded() const { return m_folded; }

signals:
    void paletteRequested();
    void foldToggled();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void makeFoot(QVBoxLayout* column);

    AccountSwitcher* m_accounts = nullptr;
    CommandField* m_command = nullptr;
    NavigationList* m_rooms = nullptr;
    QToolButton* m_settings = nullptr;
    QToolButton* m_fold = nullptr;
    bool m_folded = false;
};

} // namespace wego::gui
