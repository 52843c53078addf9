// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/accountsetcommand.h"

#include "base/beijingtime.h"
#include "cli/accountjson.h"
#include "cli/accountoptions.h"
#include "cli/confirmation.h"
#include "cli/connectionoptions.h"
#include "cli/paymentoptions.h"
#include "services/accountsafety.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wego::cli {

namespace {

using domain::SecretKind;

/// Keys of payment belong to certificates and a mode that are checked when an account is added.
bool isOfPayment(SecretKind kind)
{
    return kind == SecretKind::ApiV2Key || kind == SecretKind::ApiV3Key
        || kind == SecretKind::MerchantPrivateKey;
}

bool hasOfPayment(const SecretInput::Given& given)
{
    return !given.p12Password.isEmpty()
        || std::any_of(given.secrets.begin(), given.secrets.end(),
            [](const auto& entry) { return isOfPayment(entry.first); });
}

/// In a template that names every field, the keys of payment are left empty.
void dropEmptyOfPayment(services::SecretSet& secrets)
{
    std::erase_if(secrets,
        [](const auto& entry) { return isOfPayment(entry.first) && entry.second.isEmpty(); });
}

/// A pasted token must be given with the choice, and cannot be taken away while it is the source.
bool lacksToken(
    const services::SecretSet& given, const domain::Account& before, const domain::Account& after)
{
    if (after.token.source != domain::TokenSource::Pasted)
        return false;
    const auto token = given.find(SecretKind::AccessToken);
    return token == given.end() ? before.token.source != after.token.source
                                : token->second.isEmpty();
}

} // namespace

QString AccountSetCommand::summary() const
{
    return tr("Change an account: name, hosts, where its token comes from, how it is paid.");
}

void AccountSetCommand::declare(QCommandLineParser& parser) const
{
    parser.addPositionalArgument(u"NAME"_s, tr("Name of the account."));
    parser.addOption({u"name"_s, tr("Another name for it."), u"name"_s});
    AccountOptions::declareSettings(parser);
    AccountOptions::declareSecrets(parser);
}

void AccountSetCommand::execute(const QCommandLineParser& parser)
{
    if (parser.positionalArguments().size() != 1)
        return misuse(tr("Name one account: wego account set NAME."));
    const auto opened = openAccount(parser.positionalArguments().first());
    if (!opened)
        return;
    domain::Account renamed = opened->account;
    if (parser.isSet(u"name"_s))
        renamed.name = parser.value(u"name"_s);
    const Usage<domain::Account> after = AccountOptions::readSettings(
        parser, base::beijing::now(context().clock), renamed);
    if (!after)
        return misuse(after.error());
    if (!isConfirmed(opened->account, *after))
        return finish(ExitCode::Refused);
    takeSecrets(parser, opened->services.accounts, opened->account, *after);
}

void AccountSetCommand::takeSecrets(const QCommandLineParser& parser, services::Accounts& accounts,
    const domain::Account& before, const domain::Account& after)
{
    auto given = AccountOptions::readSecrets(parser, context().streams.in);
    if (!given)
        return fail(given.error());
    dropEmptyOfPayment(given->secrets);
    if (hasOfPayment(*given))
        return misuse(tr("Keys of payment are not changed here: remove the account and add it "
                         "again; its bills stay."));
    if (!parser.isSet(u"secrets-stdin"_s) && !askMissing(given->secrets, before, after, parser))
        return fail({base::ErrorKind::Cancelled, u"wego.cancelled"_s});
    if (after == before && given->secrets.empty())
        return misuse(tr("Nothing to change. \"wego account set --help\" shows what can be."));
    if (lacksToken(given->secrets, before, after))
        return misuse(tr("The token itself is missing: give it as access_token with "
                         "--secrets-stdin."));
    if (!isRedirectConfirmed(given->secrets, before, after))
        return finish(ExitCode::Refused);
    for (const SecretKind kind : services::unusedSecrets(before, after))
        given->secrets.try_emplace(kind);
    change(accounts, after, std::move(given->secrets));
}

bool AccountSetCommand::isRedirectConfirmed(
    const services::SecretSet& given, const domain::Account& before, const domain::Account& after)
{
    QStringList questions;
    for (const SecretKind kind : services::redirectedSecrets(before, after)) {
        if (given.contains(kind))
            continue;
        questions.append(
            tr("The stored %1 was given for %2, and would go to %3 now. Give another with "
               "--secrets-stdin, or an empty one to remove it.")
                .arg(domain::toString(kind), services::recipientOf(before, kind),
                    services::recipientOf(after, kind)));
    }
    return questions.isEmpty()
        || Confirmation(context(), global(), output())
               .ask(questions.join(u'\n') + u' ' + tr("Use it there?"));
}

bool AccountSetCommand::isConfirmed(const domain::Account& before, const domain::Account& after)
{
    const QString warning = ConnectionOptions::warningAbout(after.token);
    return warning.isEmpty() || before.token.source == after.token.source
        || Confirmation(context(), global(), output()).ask(warning);
}

bool AccountSetCommand::askMissing(services::SecretSet& secrets, const domain::Account& before,
    const domain::Account& after, const QCommandLineParser& parser)
{
    if (!context().streams.inIsTerminal)
        return true;
    const bool pastes = after.token.source == domain::TokenSource::Pasted
        && (parser.isSet(u"token-source"_s) || parser.isSet(u"token-expires"_s));
    const bool isElsewhere =
        services::redirectedSecrets(before, after).contains(SecretKind::TokenUrlHeader);
    const bool namesHeader = isElsewhere
        || (parser.isSet(u"token-header"_s) && !after.token.headerName.isEmpty());
    const bool namesUser = parser.isSet(u"proxy"_s) && !after.proxy.userName().isEmpty();
    const QString header = QString::fromLatin1(after.token.headerName);
    return (!pastes || askInto(secrets, SecretKind::AccessToken, tr("access_token")))
        && (!namesHeader
            || askInto(
                secrets, SecretKind::TokenUrlHeader, tr("Value of the header %1").arg(header)))
        && (!namesUser || askInto(secrets, SecretKind::ProxyPassword, tr("Password of the proxy")));
}

bool AccountSetCommand::askInto(services::SecretSet& secrets, SecretKind kind, const QString& label)
{
    auto secret = SecretInput::ask(context().streams, label);
    if (!secret)
        return false;
    if (!secret->isEmpty())
        secrets.insert_or_assign(kind, std::move(*secret));
    return true;
}

void AccountSetCommand::change(
    services::Accounts& accounts, const domain::Account& after, services::SecretSet secrets)
{
    if (const auto checked = accounts.checkUpdate(after); !checked)
        return fail(checked.error());
    // Settings last: while the keychain refuses, no old secret may go to a new host.
    follow(
        accounts.replaceSecrets(after.id, std::move(secrets)), [this, &accounts, after](net::Done) {
            if (const auto updated = accounts.update(after); !updated)
                return fail(updated.error());
            show(after);
        });
}

void AccountSetCommand::show(const domain::Account& account)
{
    if (const QString careful = AccountOptions::encryptionWarning(account); !careful.isEmpty())
        output().warn(careful);
    for (const QString& warning : PaymentOptions::warningsAbout(account))
        output().warn(warning);
    if (output().isJson())
        output().object(toJson(account));
    else
        output().line(tr("Changed \"%1\".").arg(account.name));
    finish(ExitCode::Done);
}

} // namespace wego::cli
