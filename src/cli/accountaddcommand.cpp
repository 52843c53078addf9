// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/accountaddcommand.h"

#include "base/beijingtime.h"
#include "cli/accountjson.h"
#include "cli/accountoptions.h"
#include "cli/confirmation.h"
#include "cli/connectionoptions.h"
#include "cli/paymentoptions.h"
#include "services/accounts.h"

using namespace Qt::StringLiterals;

namespace wego::cli {

QString AccountAddCommand::summary() const
{
    return tr("Add an account; its secrets go into the keychain.");
}

void AccountAddCommand::declare(QCommandLineParser& parser) const
{
    parser.addPositionalArgument(u"NAME"_s, tr("A name for the account."));
    AccountOptions::declareSettings(parser);
    AccountOptions::declareCredentials(parser);
    AccountOptions::declareSecrets(parser);
}

void AccountAddCommand::execute(const QCommandLineParser& parser)
{
    if (parser.positionalArguments().size() != 1)
        return misuse(tr("Give the account one name: wego account add NAME."));
    domain::Account fresh;
    fresh.name = parser.positionalArguments().first();
    fresh.wechatpayKeyId = parser.value(u"wechatpay-key-id"_s);
    Usage<domain::Account> settings = AccountOptions::readSettings(
        parser, base::beijing::now(context().clock), fresh);
    if (!settings)
        return misuse(settings.error());
    if (const QString problem = AccountOptions::credentialMisuse(parser); !problem.isEmpty())
        return misuse(problem);
    const auto opened = services();
    if (!opened)
        return;
    const QString warning = ConnectionOptions::warningAbout(settings->token);
    if (!warning.isEmpty() && !Confirmation(context(), global(), output()).ask(warning))
        return finish(ExitCode::Refused);
    auto given = AccountOptions::readSecrets(parser, context().streams.in);
    if (!given)
        return fail(given.error());
    services::AccountDraft draft{
        *settings, std::move(given->secrets), std::move(given->p12Password)};
    if (!parser.isSet(u"secrets-stdin"_s) && !askMissing(draft, parser))
        return fail({base::ErrorKind::Cancelled, u"wego.cancelled"_s});
    const auto taken = AccountOptions::takeFiles(
        draft, parser, base::beijing::now(context().clock));
    if (!taken)
        return fail(taken.error());
    if (const QString careful = AccountOptions::encryptionWarning(draft.account);
        !careful.isEmpty())
        output().warn(careful);
    follow(opened->accounts.add(std::move(draft)),
        [this](const domain::Account& account) { show(account); });
}

bool AccountAddCommand::askMissing(services::AccountDraft& draft, const QCommandLineParser& parser)
{
    if (!context().streams.inIsTerminal)
        return true;
    output().note(tr("Secrets are not shown while you type. Enter alone leaves one out."));
    using domain::SecretKind;
    if (parser.isSet(u"p12"_s)) {
        auto password = SecretInput::ask(
            context().streams, tr("Password of the p12 file (Enter: the merchant number)"));
        if (!password)
            return false;
        draft.p12Password = std::move(*password);
    }
    const bool pays = !draft.account.mchid.isEmpty();
    const bool proxyUser = !draft.account.proxy.userName().isEmpty();
    const domain::TokenChoice& token = draft.account.token;
    const bool pastes = token.source == domain::TokenSource::Pasted;
    return (draft.account.appId.isEmpty()
               || askInto(draft.secrets, SecretKind::AppSecret, tr("AppSecret")))
        && (!pastes || askInto(draft.secrets, SecretKind::AccessToken, tr("access_token")))
        && (token.headerName.isEmpty()
            || askInto(draft.secrets, SecretKind::TokenUrlHeader,
                tr("Value of the header %1").arg(QString::fromLatin1(token.headerName))))
        && (!pays || askInto(draft.secrets, SecretKind::ApiV2Key, tr("API key (V2)")))
        && (!pays || askInto(draft.secrets, SecretKind::ApiV3Key, tr("API key (v3)")))
        && (!proxyUser
            || askInto(draft.secrets, SecretKind::ProxyPassword, tr("Password of the proxy")));
}

bool AccountAddCommand::askInto(
    services::SecretSet& secrets, domain::SecretKind kind, const QString& label)
{
    auto secret = SecretInput::ask(context().streams, label);
    if (!secret)
        return false;
    if (!secret->isEmpty())
        secrets.insert_or_assign(kind, std::move(*secret));
    return true;
}

void AccountAddCommand::show(const domain::Account& account)
{
    for (const QString& warning : PaymentOptions::warningsAbout(account))
        output().warn(warning);
    if (output().isJson())
        output().object(toJson(account));
    else if (account.payMode == domain::PayMode::None)
        output().line(tr("Added \"%1\", without payments.").arg(account.name));
    else
        output().line(
            tr("Added \"%1\" (%2).").arg(account.name, domain::toString(account.payMode)));
    // The test is one of payment.
    output().note(account.mchid.isEmpty()
            ? tr("\"wego server check %1\" tries it.").arg(account.name)
            : tr("\"wego account test %1\" tries it.").arg(account.name));
    finish(ExitCode::Done);
}

} // namespace wego::cli
