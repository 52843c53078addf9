// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/accounts/accountform.h"
#include "gui/context.h"

#include <QDialog>
#include <QPointer>

#include <memory>

class QLabel;
class QLineEdit;

namespace wego::gui {

namespace Ui {
class AccountDialog;
}

/// Adds an account: fields that say while one types what is wrong, merchant files that are told
/// apart by their content, and a connection test line by line. Open it with open(); it deletes
/// itself when closed.
class AccountDialog final : public QDialog {
    Q_OBJECT

public:
    AccountDialog(Context& context, QWidget* parent = nullptr);
    ~AccountDialog() override;

    /// Reads the files as if they had been dropped.
    void takeFiles(const QStringList& paths);
    /// However it is closed: what still runs for it is cancelled.
    void done(int result) override;

signals:
    void accountAdded(const wego::domain::AccountId& account);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void connectFields();
    void connectButtons();
    void onTextChanged(AccountField field, const QString& text);
    void showField(AccountField field);
    void showFiles();
    void showFoot();
    void takeBytes(const QString& name, const QByteArray& bytes);
    void chooseFiles();
    bool takePaste(const QObject* focused);
    void pasteInto(AccountField field, const QString& text);
    void test();
    void onTested();
    void add();
    void onAdded(const base::Result<domain::Account>& result);
    void say(const QString& text, bool bad);
    [[nodiscard]] QLineEdit* edit(AccountField field) const;
    [[nodiscard]] QLabel* message(AccountField field) const;
    [[nodiscard]] QDateTime now() const;

    Context& m_context;
    std::unique_ptr<Ui::AccountDialog> m_ui;
    AccountForm m_form;
    QPointer<services::ConnectionTestJob> m_test;
    QPointer<net::Job> m_adding;
    bool m_isAdding = false;
    bool m_isFilling = false;
};

} // namespace wego::gui
