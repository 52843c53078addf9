// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/accountsetcommand.h"

#include "base/beijingtime.h"
#include "cli/accountjson.h"
#include "cli/accountoptions.h"
#include "cli/confirmation.h"
#include "cli/connectionoptions.h"
#include "cli/paymentoptions.h"
#include "services/accountsafety.h"
#include "services/certificatehealth.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace wego::cli {

namespace {

using domain::SecretKind;

bool isOfPayment(SecretKind kind)
{
    return kind == SecretKind::ApiV2Key || kind == SecretKind::ApiV3Key;
}

/// Keys and certificates of payment are only changed together, when all of them fit.
bool changesCredentials(const domain::Account& before, const services::AccountDraft& draft)
{
    return draft.account.merchantCertificate != before.merchantCertificate
        || draft.account.wechatpayKey != before.wechatpayKey
        || draft.account.wechatpayKeyId != before.wechatpayKeyId
        || std::any_of(draft.secrets.begin(), draft.secrets.end(), [](const auto& entry) {
               return isOfPayment(entry.first) || entry.first == SecretKind::MerchantPrivateKey;
           });
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
    return tr(
        "Change an account: name, hosts, certificate and keys, where its token comes from, how it "
        "is paid.");
}

void AccountSetCommand::declare(QCommandLineParser& parser) const
{
    parser.addPositionalArgument(u"NAME"_s, tr("Name of the account."));
    parser.addOption({u"name"_s, tr("Another name for it."), u"name"_s});
    AccountOptions::declareSettings(parser);
    AccountOptions::declareCredentials(parser);
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
    if (const QString problem = AccountOptions::credentialMisuse(parser); !problem.isEmpty())
        return misuse(problem);
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
    services::AccountDraft draft{after, std::move(given->secrets), std::move(given->p12Password)};
    const auto taken = takeFiles(parser, draft);
    if (!taken)
        return fail(taken.error());
    if (!parser.isSet(u"secrets-stdin"_s) && !askMissing(draft.secrets, before, after, parser))
        return fail({base::ErrorKind::Cancelled, u"wego.cancelled"_s});
    if (draft.account == before && draft.secrets.empty())
        return misuse(tr("Nothing to change. \"wego account set --help\" shows what can be."));
    if (lacksToken(draft.secrets, before, after))
        return misuse(tr("The token itself is missing: give it as access_token with "
                         "--secrets-stdin."));
    if (!isRedirectConfirmed(draft.secrets, before, after))
        return finish(ExitCode::Refused);
    for (const SecretKind kind : services::unusedSecrets(before, after))
        draft.secrets.try_emplace(kind);
    change(accounts, before, std::move(draft));
}

/// The files are judged by themselves and as they fit each other; with what is stored they are
/// compared when they take its place.
base::Result<void> AccountSetCommand::takeFiles(
    const QCommandLineParser& parser, services::AccountDraft& draft) const
{
    const QByteArray certificate = std::exchange(draft.account.merchantCertificate, {});
    if (parser.isSet(u"wechatpay-key-id"_s))
        draft.account.wechatpayKeyId = parser.value(u"wechatpay-key-id"_s);
    const auto taken = AccountOptions::takeFiles(
        draft, parser, base::beijing::now(context().clock));
    if (draft.account.merchantCertificate.isEmpty())
        draft.account.merchantCertificate = certificate;
    return taken;
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
    services::Accounts& accounts, const domain::Account& before, services::AccountDraft draft)
{
    const domain::Account after = draft.account;
    if (const auto checked = accounts.checkUpdate(after); !checked)
        return fail(checked.error());
    if (changesCredentials(before, draft)) {
        return follow(accounts.change(std::move(draft)),
            [this, before](const domain::Account& changed) { show(before, changed); });
    }
    // Settings last: while the keychain refuses, no old secret may go to a new host.
    follow(accounts.replaceSecrets(after.id, std::move(draft.secrets)),
        [this, &accounts, before, after](net::Done) {
            if (const auto updated = accounts.update(after); !updated)
                return fail(updated.error());
            show(before, after);
        });
}

void AccountSetCommand::show(const domain::Account& before, const domain::Account& account)
{
    if (account.merchantCertificate != before.merchantCertificate) {
        const QDateTime now = base::beijing::now(context().clock);
        const auto health = services::healthOf(account, {}, now);
        output().note(tr("Merchant certificate %1, valid until %2 (%Ln day(s)).", nullptr,
            health.daysLeft.value_or(0))
                .arg(health.serial, base::beijing::toText(health.notAfter)));
    }
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
