// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/connectiondialog.h"

#include "base/beijingtime.h"
#include "base/clock.h"
#include "gui/shell/shellwords.h"
#include "gui/users/connectioncheck.h"
#include "gui/users/connectiontokens.h"
#include "gui/widgets/filechooser.h"
#include "gui/widgets/labelink.h"
#include "gui/widgets/tokens.h"
#include "services/accountsafety.h"
#include "services/errorcatalogue.h"
#include "services/tokens.h"
#include "ui_connectiondialog.h"

namespace wego::gui {

using namespace Qt::StringLiterals;
using domain::SecretKind;

namespace {

constexpr int Width = 900;
constexpr int Height = 620;

} // namespace

ConnectionDialog::ConnectionDialog(
    Context& context, const domain::AccountId& account, QWidget* parent)
    : QDialog(parent), m_context(context), m_ui(std::make_unique<Ui::ConnectionDialog>())
{
    m_ui->setupUi(this);
    setObjectName(u"connectionDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_account = context.accounts.find(account).value_or(domain::Account());
    m_ui->account->setAccount(m_account);
    for (QLabel* title : {m_ui->checkTitle, m_ui->tokensTitle})
        title->setFont(Theme::font(TypeRole::Section));
    for (QLabel* label : findChildren<QLabel*>()) {
        if (label->buddy() || label == m_ui->footText)
            label->setFont(Theme::font(TypeRole::Caption));
    }
    m_ui->footLayout->setStretchFactor(m_ui->footText, 1);
    m_ui->foot->setAutoFillBackground(true);
    m_ui->foot->setBackgroundRole(QPalette::Window);
    m_check = new ConnectionCheck(context, this);
    m_tokens = new ConnectionTokens(context, this);
    m_ui->checkLayout->replaceWidget(m_ui->checkPlace, m_check);
    m_ui->checkLayout->replaceWidget(m_ui->tokensPlace, m_tokens);
    m_ui->checkLayout->setStretchFactor(m_tokens, 1);
    // Made after the form, they would come last.
    setTabOrder(m_ui->checkButton, m_check->focusProxy());
    setTabOrder(m_check->focusProxy(), m_ui->refreshButton);
    setTabOrder(m_ui->refreshButton, m_tokens->focusProxy());
    setTabOrder(m_tokens->focusProxy(), m_ui->closeButton);
    m_ui->checkPlace->hide();
    m_ui->tokensPlace->hide();
    m_tokens->setAccount(account);
    fill();
    connectFields();
    showStoredSecrets();
    showSource();
    showHost();
    onEdited();
    resize(Width, Height);
}

ConnectionDialog::~ConnectionDialog() = default;

void ConnectionDialog::connectFields()
{
    for (QLineEdit* edit : m_ui->foot->parentWidget()->findChildren<QLineEdit*>())
        connect(edit, &QLineEdit::textChanged, this, &ConnectionDialog::onEdited);
    for (QSpinBox* spin : {m_ui->connectSpin, m_ui->idleSpin})
        connect(spin, &QSpinBox::valueChanged, this, &ConnectionDialog::onEdited);
    connect(
        m_ui->pastedEndEdit, &QDateTimeEdit::dateTimeChanged, this, &ConnectionDialog::onEdited);
    connect(m_ui->classicAgreed, &QCheckBox::toggled, this, &ConnectionDialog::onEdited);
    connect(
        m_ui->sourceCombo, &QComboBox::currentIndexChanged, this, &ConnectionDialog::showSource);
    connect(m_ui->hostCombo, &QComboBox::currentIndexChanged, this, &ConnectionDialog::showHost);
    connect(m_ui->caButton, &QPushButton::clicked, this, &ConnectionDialog::browse);
    connect(m_ui->saveButton, &QPushButton::clicked, this, [this] { save(Then::Stay); });
    connect(m_ui->checkButton, &QPushButton::clicked, this, &ConnectionDialog::check);
    connect(m_ui->refreshButton, &QPushButton::clicked, this, &ConnectionDialog::askToForce);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QWidget::close);
    connect(m_check, &ConnectionCheck::finished, this, &ConnectionDialog::showFoot);
}

void ConnectionDialog::browse()
{
    auto* chooser = makeFileChooser(this,
        {FileWish::Kind::One, tr("Open a certification authority"), u"caFileDialog"_s,
            {tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")}});
    connect(chooser, &QFileDialog::fileSelected, m_ui->caFileEdit, &QLineEdit::setText);
    chooser->open();
}

void ConnectionDialog::check()
{
    if (m_check->isRunning() || m_saving)
        return;
    if (isChanged())
        save(Then::Check);
    else
        startCheck();
}

void ConnectionDialog::startCheck()
{
    m_check->start(m_account.id);
    showFoot();
}

/// Secrets first: settings that need one which could not be kept would be of no use.
void ConnectionDialog::save(Then then)
{
    readAccount();
    if (!canSave())
        return onEdited();
    const domain::Account after = changed();
    if (const auto checked = m_context.accounts.checkUpdate(after); !checked)
        return explain(checked.error());
    services::SecretSet given = secrets();
    for (const SecretKind kind : services::unusedSecrets(m_account, after))
        given.try_emplace(kind);
    if (given.empty())
        return store(then);
    auto* keeping = m_context.accounts.replaceSecrets(m_account.id, std::move(given));
    m_saving = keeping;
    keeping->onFinished(this, [this, then](const auto& result) { onSecretsKept(result, then); });
    showFoot();
}

void ConnectionDialog::onSecretsKept(const base::Result<net::Done>& result, Then then)
{
    m_saving.clear();
    if (!result) {
        m_closesWhenSaved = false;
        showFoot();
        return explain(result.error());
    }
    for (const SecretKind kind :
        {SecretKind::TokenUrlHeader, SecretKind::AccessToken, SecretKind::ProxyPassword})
        secretField(kind)->clear();
    showStoredSecrets();
    readAccount();
    store(then);
    if (m_closesWhenSaved)
        close();
}

/// Somebody else may have changed the account since this was opened.
void ConnectionDialog::readAccount()
{
    m_account = m_context.accounts.find(m_account.id).value_or(m_account);
}

/// What others changed stays.
domain::Account ConnectionDialog::changed() const
{
    return form().rebased(m_saved, ConnectionForm::of(m_account)).applied(m_account);
}

void ConnectionDialog::store(Then then)
{
    const domain::Account after = changed();
    if (const auto kept = m_context.accounts.update(after); !kept) {
        m_closesWhenSaved = false;
        showFoot();
        return explain(kept.error());
    }
    m_account = after;
    m_saved = form();
    showFoot();
    if (then == Then::Check)
        startCheck();
    else
        say(tr("Saved"), false);
}

void ConnectionDialog::askToForce()
{
    m_ui->banner->say(Tone::Attention,
        tr("A forced token ends the present one at once, for everybody who uses it. WeChat allows "
           "it 20 times a day."));
    m_ui->banner->addButton(u"confirmForce"_s, tr("Force a new token"), [this] { forceToken(); })
        ->setProperty("danger", true);
    m_ui->banner->addButton(u"keepToken"_s, tr("Keep it"), [this] { m_ui->banner->clear(); });
}

void ConnectionDialog::forceToken()
{
    m_ui->banner->clear();
    m_ui->refreshButton->setEnabled(false);
    m_context.tokens.refresh(m_account.id)->onFinished(this, [this](const auto& result) {
        showFoot();
        if (result)
            say(tr("A new token came"), false);
        else
            explain(result.error());
    });
}

void ConnectionDialog::say(const QString& text, bool isBad)
{
    showMessage(m_ui->footText, text, isBad);
}

void ConnectionDialog::explain(const base::Error& error)
{
    const auto why = m_context.errors.explain(error, ShellWords::catalogueLanguage());
    say(tr("%1. %2", "what is wrong, what to do").arg(why.title, why.nextStep), true);
}

void ConnectionDialog::done(int result)
{
    // Secrets that are kept already need the settings that go with them. Who cannot wait for the
    // keychain closes once more.
    if (m_saving && !m_closesWhenSaved) {
        m_closesWhenSaved = true;
        return say(tr("The keychain is still at work; this closes when it is done"), false);
    }
    m_check->stop();
    if (m_saving)
        m_saving->cancel();
    QDialog::done(result);
}

} // namespace wego::gui
