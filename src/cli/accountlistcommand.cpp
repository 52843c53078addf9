// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/accountlistcommand.h"

#include "cli/accountjson.h"
#include "services/accounts.h"

using namespace Qt::StringLiterals;

namespace wego::cli {

QString AccountListCommand::summary() const
{
    return tr("List the accounts.");
}

void AccountListCommand::declare(QCommandLineParser& parser) const
{
    Q_UNUSED(parser)
}

void AccountListCommand::execute(const QCommandLineParser& parser)
{
    if (!parser.positionalArguments().isEmpty())
        return misuse(tr("This command takes no names; \"wego account show NAME\" shows one."));
    const auto opened = services();
    if (!opened)
        return;
    const auto current = opened->accounts.current();
    const QList<domain::Account> accounts = opened->accounts.all();
    for (const domain::Account& account : accounts) {
        const bool isCurrent = current && current->id == account.id;
        if (output().isJson()) {
            QJsonObject object = toJson(account);
            object.insert(u"current"_s, isCurrent);
            output().object(object);
            continue;
        }
        const QString number = account.mchid.isEmpty() ? account.appId : account.mchid;
        output().line((isCurrent ? u"* "_s : u"  "_s) + padded(account.name, 24) + u' '
            + padded(number, 20) + domain::toString(account.payMode));
    }
    if (accounts.isEmpty())
        output().note(tr("There is no account yet. \"wego account add NAME\" adds one."));
    finish(ExitCode::Done);
}

} // namespace wego::cli
