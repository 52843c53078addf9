// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "gui/context.h"
#include "gui/users/connectionform.h"
#include "services/accounts.h"

#include <QDialog>
#include <QPointer>

#include <map>
#include <memory>
#include <optional>

class QLineEdit;

namespace wego::gui {

class ConnectionCheck;
class ConnectionTokens;

namespace Ui {
class ConnectionDialog;
}

/// How an account reaches WeChat and gets its token: settings, a check step by step, and the
/// history of tokens. Secrets go into the keychain and are never shown. Open it with open(); it
/// deletes itself when closed.
class ConnectionDialog final : public QDialog {
    Q_OBJECT

public:
    ConnectionDialog(Context& context, const domain::AccountId& account, QWidget* parent = nullptr);
    ~ConnectionDialog() override;

    /// Saves what was changed and checks.
    void check();
    void done(int result) override;

private:
    void fill();
    void fillSource(const domain::TokenChoice& token);
    void fillHosts();
    void showStoredSecrets();
    void showStored(const std::map<domain::SecretKind, int>& lengths);
    void connectFields();
    void browse();
    void onEdited();
    void showSource();
    void showHost();
    void showFoot();
    [[nodiscard]] ConnectionForm form() const;
    [[nodiscard]] services::SecretSet secrets() const;
    [[nodiscard]] QLineEdit* secretField(domain::SecretKind kind) const;
    /// What a secret lacks for these settings; empty if nothing does.
    [[nodiscard]] QString secretProblem() const;
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] bool canSave() const;
    [[nodiscard]] bool isClassicUnagreed() const;
    [[nodiscard]] QWidget* field(ConnectionField field) const;
    void markFields();

    enum class Then { Stay, Check };
    void save(Then then);
    void onSecretsKept(const base::Result<net::Done>& result, Then then);
    void store(Then then);
    void readAccount();
    [[nodiscard]] domain::Account changed() const;
    void startCheck();
    void askToForce();
    void forceToken();
    void say(const QString& text, bool isBad);
    void explain(const base::Error& error);

    Context& m_context;
    domain::Account m_account;
    ConnectionForm m_saved;
    /// Lengths of what the keychain holds; nothing until it has said so.
    std::optional<std::map<domain::SecretKind, int>> m_stored;
    std::unique_ptr<Ui::ConnectionDialog> m_ui;
    ConnectionCheck* m_check = nullptr;
    ConnectionTokens* m_tokens = nullptr;
    QPointer<net::Job> m_saving;
    bool m_closesWhenSaved = false;
};

} // namespace wego::gui
