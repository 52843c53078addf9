// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of the connection dialog: from the account, and back into a form.
#include "base/beijingtime.h"
#include "base/clock.h"
#include "gui/users/connectioncheck.h"
#include "gui/users/connectiondialog.h"
#include "gui/users/connectiontokens.h"
#include "services/accountsafety.h"
#include "services/officialaccounts.h"
#include "ui_connectiondialog.h"

namespace wego::gui {

using namespace Qt::StringLiterals;
using domain::SecretKind;
using domain::TokenSource;

namespace {

constexpr qint64 UsualTokenMs = 7200 * 1000;

/// The wall clock of Beijing, as a field shows it, for a moment; and back.
QDateTime wallClockOf(qint64 ms)
{
    const QDateTime time = base::beijing::fromMs(ms);
    return {time.date(), time.time(), Qt::UTC};
}

qint64 momentOf(const QDateTime& wallClock)
{
    return wallClock.toMSecsSinceEpoch() - base::beijing::OffsetSeconds * qint64(1000);
}

QString hostName(const QString& name)
{
    if (name == "api2"_L1)
        return ConnectionDialog::tr("Spare (api2)");
    if (name == "sh"_L1)
        return ConnectionDialog::tr("Shanghai (sh)");
    if (name == "sz"_L1)
        return ConnectionDialog::tr("Shenzhen (sz)");
    if (name == "hk"_L1)
        return ConnectionDialog::tr("Hong Kong (hk)");
    return ConnectionDialog::tr("WeChat (api)");
}

/// The secrets that have a field here.
constexpr SecretKind SecretKinds[] = {
    SecretKind::TokenUrlHeader, SecretKind::AccessToken, SecretKind::ProxyPassword};

} // namespace

void ConnectionDialog::fill()
{
    m_saved = ConnectionForm::of(m_account);
    m_ui->sourceCombo->addItems({tr("Stable token (harms nobody)"), tr("Own token service"),
        tr("Pasted token"), tr("Classic token (ends all others)")});
    fillSource(m_account.token);
    fillHosts();
    m_ui->proxyEdit->setText(m_saved.proxy);
    m_ui->caFileEdit->setText(m_saved.caFile);
    m_ui->connectSpin->setSuffix(tr(" s", "seconds"));
    m_ui->idleSpin->setSuffix(tr(" s", "seconds"));
    m_ui->connectSpin->setValue(m_saved.connectSeconds);
    m_ui->idleSpin->setValue(m_saved.idleSeconds);
    m_saved = form();
}

void ConnectionDialog::fillSource(const domain::TokenChoice& token)
{
    m_ui->sourceCombo->setCurrentIndex(static_cast<int>(token.source));
    m_ui->tokenUrlEdit->setText(m_saved.tokenUrl);
    m_ui->tokenPathEdit->setText(m_saved.tokenPath);
    m_ui->expiryPathEdit->setText(m_saved.expiryPath);
    m_ui->headerNameEdit->setText(m_saved.headerName);
    const qint64 end = token.pastedExpiresAtMs > 0 ? token.pastedExpiresAtMs
                                                   : m_context.clock.nowMs() + UsualTokenMs;
    m_ui->pastedEndEdit->setDateTime(wallClockOf(end));
    m_ui->classicAgreed->setChecked(token.source == TokenSource::Classic);
}

void ConnectionDialog::fillHosts()
{
    for (const services::OaHost& host : services::oaHosts())
        m_ui->hostCombo->addItem(hostName(host.name), host.url.toString());
    m_ui->hostCombo->addItem(tr("Own address"));
    const int known = m_ui->hostCombo->findData(m_saved.host);
    m_ui->hostCombo->setCurrentIndex(known >= 0 ? known : m_ui->hostCombo->count() - 1);
    m_ui->hostEdit->setText(known >= 0 ? QString() : m_saved.host);
}

/// That there is one, without showing it.
void ConnectionDialog::showStoredSecrets()
{
    m_stored.reset();
    auto* reading = m_context.accounts.secretLengths(m_account.id);
    reading->onFinished(this, [this](const base::Result<std::map<SecretKind, int>>& lengths) {
        if (lengths)
            showStored(*lengths);
    });
}

void ConnectionDialog::showStored(const std::map<SecretKind, int>& lengths)
{
    m_stored = lengths;
    for (const SecretKind kind : SecretKinds) {
        const auto known = lengths.find(kind);
        secretField(kind)->setPlaceholderText(known == lengths.end()
                ? QString()
                : tr("%Ln character(s) in the keychain", nullptr, known->second));
    }
    if (isChanged())
        onEdited();
    else
        showFoot();
}

QLineEdit* ConnectionDialog::secretField(SecretKind kind) const
{
    if (kind == SecretKind::TokenUrlHeader)
        return m_ui->headerValueEdit;
    if (kind == SecretKind::AccessToken)
        return m_ui->pastedEdit;
    return m_ui->proxyPasswordEdit;
}

ConnectionForm ConnectionDialog::form() const
{
    ConnectionForm form;
    form.source = static_cast<TokenSource>(m_ui->sourceCombo->currentIndex());
    form.tokenUrl = m_ui->tokenUrlEdit->text();
    form.tokenPath = m_ui->tokenPathEdit->text();
    form.expiryPath = m_ui->expiryPathEdit->text();
    form.headerName = m_ui->headerNameEdit->text();
    form.pastedEndMs = form.source == TokenSource::Pasted
        ? momentOf(m_ui->pastedEndEdit->dateTime())
        : m_account.token.pastedExpiresAtMs;
    const bool isOwn = m_ui->hostCombo->currentIndex() == m_ui->hostCombo->count() - 1;
    form.host = isOwn ? m_ui->hostEdit->text() : m_ui->hostCombo->currentData().toString();
    form.proxy = m_ui->proxyEdit->text();
    form.caFile = m_ui->caFileEdit->text();
    form.connectSeconds = m_ui->connectSpin->value();
    form.idleSeconds = m_ui->idleSpin->value();
    return form;
}

services::SecretSet ConnectionDialog::secrets() const
{
    services::SecretSet given;
    for (const SecretKind kind : SecretKinds) {
        const QString text = secretField(kind)->text();
        if (!text.isEmpty())
            given.insert_or_assign(kind, base::Secret(text.toUtf8()));
    }
    return given;
}

QString ConnectionDialog::secretProblem() const
{
    // Until the keychain has answered, everything may be in it.
    const auto isStored = [this](SecretKind kind) { return !m_stored || m_stored->contains(kind); };
    const auto isGiven = [this](SecretKind kind) { return !secretField(kind)->text().isEmpty(); };
    const domain::Account after = changed();
    const bool pastes = after.token.source == TokenSource::Pasted;
    if (pastes && !isStored(SecretKind::AccessToken) && !isGiven(SecretKind::AccessToken))
        return tr("Paste the token");
    // A secret that was given for one host is not sent to another unseen.
    for (const SecretKind kind : services::redirectedSecrets(m_account, after)) {
        if (!isStored(kind) || isGiven(kind))
            continue;
        return kind == SecretKind::ProxyPassword
            ? tr("Give the proxy's password again: the stored one is for another proxy")
            : tr("Give the header's value again: the stored one is for another address");
    }
    return {};
}

bool ConnectionDialog::isChanged() const
{
    return !(form() == m_saved) || !secrets().empty();
}

bool ConnectionDialog::isClassicUnagreed() const
{
    return form().source == TokenSource::Classic && !m_ui->classicAgreed->isChecked();
}

bool ConnectionDialog::canSave() const
{
    return isChanged() && !m_saving && !isClassicUnagreed()
        && !form().firstProblem(m_context.clock.nowMs()) && secretProblem().isEmpty();
}

void ConnectionDialog::showSource()
{
    m_ui->sourcePages->setCurrentIndex(m_ui->sourceCombo->currentIndex());
    // Of the pages only the one that is shown needs room.
    for (int page = 0; page < m_ui->sourcePages->count(); ++page) {
        const bool isShown = page == m_ui->sourcePages->currentIndex();
        m_ui->sourcePages->widget(page)->setSizePolicy(
            QSizePolicy::Preferred, isShown ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    }
    m_ui->sourcePages->updateGeometry();
    onEdited();
}

void ConnectionDialog::showHost()
{
    const bool isOwn = m_ui->hostCombo->currentIndex() == m_ui->hostCombo->count() - 1;
    m_ui->hostEdit->setVisible(isOwn);
    if (isOwn && m_ui->hostEdit->text().isEmpty())
        m_ui->hostEdit->setText(u"https://"_s);
    onEdited();
}

QWidget* ConnectionDialog::field(ConnectionField field) const
{
    QWidget* const fields[] = {m_ui->tokenUrlEdit, m_ui->tokenPathEdit, m_ui->headerNameEdit,
        m_ui->pastedEndEdit, m_ui->hostEdit, m_ui->proxyEdit, m_ui->caFileEdit};
    return fields[static_cast<std::size_t>(field)];
}

void ConnectionDialog::markFields()
{
    const ConnectionForm now = form();
    for (int index = 0; index < ConnectionFieldCount; ++index) {
        const auto each = static_cast<ConnectionField>(index);
        const QString problem = now.problem(each, m_context.clock.nowMs());
        QWidget* const widget = field(each);
        widget->setProperty("invalid", !problem.isEmpty());
        widget->setAccessibleDescription(problem);
        widget->setToolTip(problem);
        widget->update();
    }
}

void ConnectionDialog::onEdited()
{
    markFields();
    const ConnectionForm now = form();
    const auto wrong = now.firstProblem(m_context.clock.nowMs());
    const QString secretLacks = wrong ? QString() : secretProblem();
    const QString openHost = services::unencryptedHost(now.applied(m_account));
    if (wrong)
        say(now.problem(*wrong, m_context.clock.nowMs()), true);
    else if (!secretLacks.isEmpty())
        say(secretLacks, true);
    else if (isClassicUnagreed())
        say(tr("Read the warning about the classic token"), true);
    else if (!openHost.isEmpty())
        say(tr("Careful: %1 is asked without encryption").arg(openHost), true);
    else
        say(tr("Passwords and tokens go into the system's keychain"), false);
    showFoot();
}

void ConnectionDialog::showFoot()
{
    const bool isBusy = m_check->isRunning() || m_saving;
    m_ui->saveButton->setEnabled(canSave());
    m_ui->checkButton->setText(isChanged() ? tr("Save and check") : tr("Check now"));
    m_ui->checkButton->setEnabled(!isBusy && (canSave() || !isChanged()));
    m_ui->refreshButton->setEnabled(m_saved.source == TokenSource::Stable);
}

} // namespace wego::gui
