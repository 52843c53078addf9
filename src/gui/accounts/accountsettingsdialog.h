// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/accounts/accountform.h"
#include "gui/context.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace wego::gui {

class ApproversList;
class MerchantFilesList;

/// How an account is paid: other merchant files in place of those it has, which take effect
/// together or not at all, and its settings of payment. Open it with open(); it deletes itself when
/// closed.
class AccountSettingsDialog final : public QDialog {
    Q_OBJECT

public:
    AccountSettingsDialog(
        Context& context, const domain::AccountId& account, QWidget* parent = nullptr);

    /// Reads the files as if they had been dropped.
    void takeFiles(const QStringList& paths);

private:
    void layOut();
    QWidget* makeContent();
    void fillFiles(QVBoxLayout* column);
    QHBoxLayout* makeFilesHeader();
    void fillPayments(QVBoxLayout* column);
    QWidget* makeFoot();
    QLineEdit* addField(
        QVBoxLayout* column, AccountField field, const char* name, const QString& label);
    void onTextChanged(AccountField field, QLabel* message, const QString& text);
    void chooseFiles();
    void showFiles();
    void showPresent();
    void showFoot();
    void say(const QString& text, bool isBad);
    [[nodiscard]] bool canSave() const;
    [[nodiscard]] services::AccountDraft changed() const;
    void save();
    void onSaved(const base::Result<void>& result);
    [[nodiscard]] QDateTime now() const;

    Context& m_context;
    domain::Account m_account;
    AccountForm m_form;
    QPushButton* m_open = nullptr;
    MerchantFilesList* m_files = nullptr;
    ApproversList* m_approvers = nullptr;
    QLabel* m_present = nullptr;
    QComboBox* m_signType = nullptr;
    QCheckBox* m_testMode = nullptr;
    QLabel* m_footText = nullptr;
    QPushButton* m_save = nullptr;
    bool m_isSaving = false;
};

} // namespace wego::gui
