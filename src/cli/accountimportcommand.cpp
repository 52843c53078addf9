// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/accountimportcommand.h"

#include "base/beijingtime.h"
#include "cli/accountjson.h"
#include "cli/accountoptions.h"
#include "cli/connectionoptions.h"
#include "cli/secretinput.h"
#include "cli/textfile.h"
#include "services/accounts.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <tuple>

using namespace Qt::StringLiterals;

namespace wego::cli {

struct AccountImportCommand::Plan {
    Services services;
    QList<domain::Account> accounts;
    services::AccountDraft credentials; ///< for the new account, if there is one

    [[nodiscard]] QStringList newNames() const
    {
        QStringList names;
        for (const domain::Account& account : accounts) {
            if (!services.accounts.findByName(account.name))
                names.append(account.name);
        }
        return names;
    }
};

namespace {

/// Names and keys, to be compared.
QString approversOf(const domain::Account& account)
{
    QString text;
    for (const domain::Approver& approver : account.approvers)
        text += approver.name + u'\n' + QString::fromLatin1(approver.publicKey);
    return text;
}

/// Whom the account talks to and whom it believes: what a foreign file must not change unseen.
QStringList changesOfTrust(const domain::Account& before, const domain::Account& after)
{
    const domain::TokenChoice& oldToken = before.token;
    const domain::TokenChoice& newToken = after.token;
    const std::array<std::tuple<QString, QString, QString>, 12> values{{
        {u"token_source"_s, domain::toString(oldToken.source), domain::toString(newToken.source)},
        {u"token_url"_s, oldToken.url.toString(), newToken.url.toString()},
        {u"token_header"_s, QString::fromLatin1(oldToken.headerName),
            QString::fromLatin1(newToken.headerName)},
        {u"oa_url"_s, before.oaUrl.toString(), after.oaUrl.toString()},
        {u"pay_url"_s, before.payUrl.toString(), after.payUrl.toString()},
        {u"ca_file"_s, before.caFile, after.caFile},
        {u"proxy"_s, before.proxy.toString(), after.proxy.toString()},
        {u"wechatpay_key_id"_s, before.wechatpayKeyId, after.wechatpayKeyId},
        {u"wechatpay_key"_s, QString::fromLatin1(before.wechatpayKey),
            QString::fromLatin1(after.wechatpayKey)},
        {u"notify_url"_s, before.notifyUrl.toString(), after.notifyUrl.toString()},
        {u"refund_limit"_s, before.refundLimit.toYuan(), after.refundLimit.toYuan()},
        {u"approvers"_s, approversOf(before), approversOf(after)},
    }};
    QStringList changes;
    for (const auto& [name, old, now] : values) {
        if (old == now)
            continue;
        // A key is a page of letters that nobody compares.
        changes.append(name == u"wechatpay_key" || name == u"approvers"
                ? name
                : u"%1: %2 -> %3"_s.arg(
                      name, old.isEmpty() ? u"-"_s : old, now.isEmpty() ? u"-"_s : now));
    }
    return changes;
}

/// A new account is compared with one that talks to WeChat alone.
QStringList questionsAbout(const domain::Account& before, const domain::Account& after)
{
    QStringList questions;
    const QString warning = ConnectionOptions::warningAbout(after.token);
    if (before.token.source != after.token.source && !warning.isEmpty())
        questions.append(warning);
    return questions + changesOfTrust(before, after);
}

} // namespace

QString AccountImportCommand::summary() const
{
    return tr("Read what \"account export\" wrote; secrets are given anew.");
}

void AccountImportCommand::declare(QCommandLineParser& parser) const
{
    parser.addPositionalArgument(u"FILE"_s, tr("The file; - for standard input."));
    parser.addOption({u"only"_s, tr("Only this account of the file."), u"name"_s});
    AccountOptions::declareCredentials(parser);
    AccountOptions::declareSecrets(parser);
}

void AccountImportCommand::execute(const QCommandLineParser& parser)
{
    if (parser.positionalArguments().size() != 1)
        return misuse(tr("Name one file: wego account import FILE."));
    const QString path = parser.positionalArguments().first();
    const bool secretsOnInput = parser.isSet(u"secrets-stdin"_s);
    if (path == u"-" && secretsOnInput)
        return misuse(tr("Standard input can hold the accounts or the secrets, not both."));
    if (const QString problem = AccountOptions::credentialMisuse(parser); !problem.isEmpty())
        return misuse(problem);
    const auto opened = services();
    if (!opened)
        return;
    base::Result<QList<domain::Account>> accounts = readFile(path);
    if (!accounts)
        return fail(accounts.error());
    if (parser.isSet(u"only"_s)) {
        const QString only = parser.value(u"only"_s);
        accounts->removeIf([&](const domain::Account& account) { return account.name != only; });
        if (accounts->isEmpty())
            return misuse(tr("There is no account \"%1\" in the file.").arg(only));
    }
    auto plan = std::make_shared<Plan>(Plan{*opened, *accounts, {}});
    if (const QString problem = misuseOf(*plan, parser); !problem.isEmpty())
        return misuse(problem);
    if (const auto taken = takeCredentials(*plan, parser); !taken)
        return fail(taken.error());
    if (confirmed(*plan))
        importNext(plan);
}

QString AccountImportCommand::misuseOf(const Plan& plan, const QCommandLineParser& parser)
{
    const QStringList names = plan.newNames();
    if (names.size() > 1) {
        return tr("These accounts are new here: %1. Secrets belong to one account, so import them "
                  "one by one with --only NAME.")
            .arg(names.join(tr(", ", "between names")));
    }
    if (!names.isEmpty())
        return {};
    for (const QString& option : {u"cert"_s, u"key"_s, u"p12"_s, u"wechatpay-key"_s,
             u"wechatpay-key-id"_s, u"secrets-stdin"_s}) {
        if (parser.isSet(option))
            return tr("--%1 is for a new account, and none in the file is new. An account that "
                      "exists keeps its secrets.")
                .arg(option);
    }
    return {};
}

base::Result<void> AccountImportCommand::takeCredentials(
    Plan& plan, const QCommandLineParser& parser)
{
    const QString newName = plan.newNames().value(0);
    for (const domain::Account& account : plan.accounts) {
        if (account.name == newName)
            plan.credentials.account = account;
    }
    auto given = AccountOptions::readSecrets(parser, context().streams.in);
    if (!given)
        return base::fail(given.error());
    plan.credentials.secrets = std::move(given->secrets);
    plan.credentials.p12Password = std::move(given->p12Password);
    if (parser.isSet(u"wechatpay-key-id"_s))
        plan.credentials.account.wechatpayKeyId = parser.value(u"wechatpay-key-id"_s);
    return AccountOptions::takeFiles(plan.credentials, parser, base::beijing::now(context().clock));
}

bool AccountImportCommand::confirmed(const Plan& plan)
{
    QStringList lines;
    for (const domain::Account& account : plan.accounts) {
        if (const QString careful = AccountOptions::encryptionWarning(account); !careful.isEmpty())
            output().warn(tr("%1: %2").arg(account.name, careful));
        const auto existing = plan.services.accounts.findByName(account.name);
        for (const QString& question :
            questionsAbout(existing.value_or(domain::Account()), account))
            lines.append(tr("%1: %2").arg(account.name, question));
    }
    if (lines.isEmpty() || global().yes)
        return true;
    output().warn(lines.join(u'\n'));
    if (context().streams.inIsTerminal
        && SecretInput::confirm(context().streams,
            tr("This changes whom an account talks to, or which key it trusts. Do it?")))
        return true;
    output().warn(context().streams.inIsTerminal
            ? tr("Nothing imported.")
            : tr("Nothing imported: this changes whom an account talks to, or which key it "
                 "trusts. Without a terminal give --yes."));
    finish(ExitCode::Refused);
    return false;
}

base::Result<QList<domain::Account>> AccountImportCommand::readFile(const QString& path)
{
    const base::Result<QByteArray> bytes = readText(context().streams, path);
    if (!bytes)
        return base::fail(bytes.error());
    const QJsonObject document = QJsonDocument::fromJson(*bytes).object();
    if (document.value(u"format"_s) != u"wego-accounts"_s || document.value(u"version"_s) != 1) {
        return base::fail({.kind = base::ErrorKind::Input,
            .code = u"wego.accounts-file"_s,
            .detail = u"field format"_s,
            .facts = {{u"field"_s, u"format"_s}, {u"path"_s, path}}});
    }
    QList<domain::Account> accounts;
    const QJsonArray values = document.value(u"accounts"_s).toArray();
    for (const auto& value : values) {
        base::Result<domain::Account> account = accountFromJson(value.toObject());
        if (!account)
            return base::fail(account.error());
        accounts.append(*account);
    }
    return accounts;
}

void AccountImportCommand::importNext(const std::shared_ptr<Plan>& plan)
{
    if (plan->accounts.isEmpty())
        return finish(ExitCode::Done);
    domain::Account account = plan->accounts.takeFirst();
    services::Accounts& accounts = plan->services.accounts;
    if (const auto existing = accounts.findByName(account.name)) {
        account.id = existing->id;
        if (const auto updated = accounts.update(account); !updated)
            return fail(updated.error());
        report(account, false);
        return importNext(plan);
    }
    // The embedded sandbox is a thing of the computer that the file comes from.
    plan->credentials.account.sandbox = false;
    follow(accounts.add(std::move(plan->credentials)), [this, plan](const domain::Account& added) {
        report(added, true);
        importNext(plan);
    });
}

void AccountImportCommand::report(const domain::Account& account, bool isNew)
{
    if (output().isJson())
        output().object(toJson(account));
    else if (isNew)
        output().line(
            tr("Added \"%1\" (%2).").arg(account.name, domain::toString(account.payMode)));
    else
        output().line(tr("Updated \"%1\"; its secrets stay.").arg(account.name));
}

} // namespace wego::cli
