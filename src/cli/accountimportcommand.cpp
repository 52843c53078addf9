// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/accountimportcommand.h"

#include "base/beijingtime.h"
#include "cli/accountjson.h"
#include "cli/accountoptions.h"
#include "cli/secretinput.h"
#include "cli/textfile.h"
#include "services/accounts.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace wego::cli {

struct AccountImportCommand::Plan {
    Services services;
    QList<domain::Account> accounts;
    services::AccountDraft credentials; ///< for the new account, if there is one
};

QString AccountImportCommand::summary() const
{
    return tr("Read what \"account export\" wrote; secrets are given anew.");
}

void AccountImportCommand::declare(QCommandLineParser& parser) const
{
    parser.addPositionalArgument(u"FILE"_s, tr("The file; - for standard input."));
    AccountOptions::declareCredentials(parser);
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
    auto plan = std::make_shared<Plan>(Plan{*opened, *accounts, {}});
    if (secretsOnInput) {
        auto given = SecretInput::readJson(context().streams.in);
        if (!given)
            return fail(given.error());
        plan->credentials.secrets = std::move(given->secrets);
        plan->credentials.p12Password = std::move(given->p12Password);
    }
    if (accounts->size() == 1)
        plan->credentials.account = accounts->first();
    const auto taken = AccountOptions::takeFiles(
        plan->credentials, parser, base::beijing::now(context().clock));
    if (!taken)
        return fail(taken.error());
    if (parser.isSet(u"wechatpay-key-id"_s))
        plan->credentials.account.wechatpayKeyId = parser.value(u"wechatpay-key-id"_s);
    importNext(plan);
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
    for (const QJsonValue& value : document.value(u"accounts"_s).toArray()) {
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
    services::AccountDraft draft = std::move(plan->credentials);
    plan->credentials = {};
    if (draft.account.name != account.name)
        draft.account = account;
    follow(accounts.add(std::move(draft)), [this, plan](const domain::Account& added) {
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
