// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/context.h"
#include "services/groups.h"

#include <QDialog>
#include <QList>

#include <memory>
#include <optional>

class QTreeWidgetItem;

namespace wego::gui {

namespace Ui {
class LegacyGroupsDialog;
}

/// The groups that WeChat had before tags: create, rename in place, delete, move somebody. Nothing
/// of them is stored here. Open it with open(); it deletes itself when closed.
class LegacyGroupsDialog final : public QDialog {
    Q_OBJECT

public:
    LegacyGroupsDialog(
        Context& context, const domain::AccountId& account, QWidget* parent = nullptr);
    ~LegacyGroupsDialog() override;

    void setOpenid(const QString& openid);

private:
    void connectButtons();
    void reload();
    void showGroups(const QList<services::LegacyGroup>& groups);
    void showTargets();
    void showButtons();
    void create();
    void onEdited(QTreeWidgetItem* item, int column);
    void askToDelete();
    void remove(const services::LegacyGroup& group);
    void askWhere();
    void move();
    /// Of a group as it is now: says `text` and reads the list again, or explains.
    void onChanged(const base::Result<services::LegacyGroup>& result, const QString& text);
    void say(const QString& text, bool isBad);
    void explain(const base::Error& error);
    [[nodiscard]] std::optional<services::LegacyGroup> current() const;

    Context& m_context;
    domain::AccountId m_account;
    std::unique_ptr<Ui::LegacyGroupsDialog> m_ui;
    QList<services::LegacyGroup> m_groups;
};

} // namespace wego::gui
