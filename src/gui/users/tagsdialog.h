// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/tag.h"
#include "gui/context.h"

#include <QDialog>

#include <memory>
#include <optional>

class QTreeWidgetItem;

namespace wego::gui {

namespace Ui {
class TagsDialog;
}

/// The tags of an account: create, rename in place, delete. What WeChat would refuse is said while
/// one types. Open it with open(); it deletes itself when closed.
class TagsDialog final : public QDialog {
    Q_OBJECT

public:
    TagsDialog(Context& context, const domain::AccountId& account, QWidget* parent = nullptr);
    ~TagsDialog() override;

private:
    void showTags();
    void showName();
    void showButtons();
    void create();
    void rename(const domain::Tag& tag, const QString& name);
    void askToDelete();
    void remove(const domain::Tag& tag);
    void explainTooLarge(const domain::Tag& tag);
    void onDone(const base::Result<net::Done>& result);
    void onEdited(QTreeWidgetItem* item, int column);
    void say(const QString& text, bool isBad);
    void explain(const base::Error& error);
    [[nodiscard]] std::optional<domain::Tag> current() const;

    Context& m_context;
    domain::AccountId m_account;
    std::unique_ptr<Ui::TagsDialog> m_ui;
    QList<domain::Tag> m_tags;
    bool m_isReading = true; ///< an older list must not come after a change
};

} // namespace wego::gui
