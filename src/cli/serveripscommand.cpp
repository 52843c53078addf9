// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/serveripscommand.h"

#include "services/servercheck.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace wego::cli {

QString ServerIpsCommand::summary() const
{
    return tr("List the addresses from which WeChat calls, and those of its own servers.");
}

void ServerIpsCommand::executeFor(const Services& services, const domain::Account& account)
{
    services::ServerCheck& server = services.serverCheck;
    follow(server.callbackIps(account.id),
        [this, &server, id = account.id](const QStringList& callback) {
            follow(server.apiIps(id),
                [this, callback](const QStringList& api) { show(callback, api); });
        });
}

void ServerIpsCommand::show(const QStringList& callback, const QStringList& api)
{
    if (output().isJson()) {
        output().object({{u"callback"_s, QJsonArray::fromStringList(callback)},
            {u"api"_s, QJsonArray::fromStringList(api)}});
        return finish(ExitCode::Done);
    }
    output().line(tr("WeChat calls your servers from:"));
    for (const QString& ip : callback)
        output().line(u"  "_s + ip);
    output().line(tr("WeChat's own servers:"));
    for (const QString& ip : api)
        output().line(u"  "_s + ip);
    finish(ExitCode::Done);
}

} // namespace wego::cli
