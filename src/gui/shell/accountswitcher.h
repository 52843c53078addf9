// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"

#include <QToolButton>

#include <optional>

namespace wego::gui {

/// The account in use, top left: dot, name, number. Opens the menu of accounts.
class AccountSwitcher final : public QToolButton {
    Q_OBJECT

public:
    explicit AccountSwitcher(QWidget* parent = nullptr);

    void setAccounts(
        const QList<domain::Account>& accounts, const std::optional<domain::Account>& current);
    void setFolded(bool folded);

    /// "Merchant 1699990001", or the AppID where there is no merchant.
    [[nodiscard]] static QString numberOf(const domain::Account& account);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void accountChosen(const wego::domain::AccountId& id);
    void addRequested();
    void settingsRequested(); ///< of the account in use
    void sandboxRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void fillMenu(const QList<domain::Account>& accounts, const domain::AccountId& current);
    void paintWords(QPainter* painter) const;
    void paintSandbox(QPainter* painter, const QRect& words) const;

    std::optional<domain::Account> m_current;
    bool m_folded = false;
};

} // namespace wego::gui
