// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/accountexportcommand.h"

#include "cli/accountjson.h"
#include "cli/textfile.h"
#include "services/accounts.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace wego::cli {

QString AccountExportCommand::summary() const
{
    return tr("Write the settings of accounts as JSON, without any secret.");
}

void AccountExportCommand::declare(QCommandLineParser& parser) const
{
    parser.addPositionalArgument(
        u"NAME"_s, tr("Accounts; without a name all of them."), u"[NAME...]"_s);
    parser.addOption({u"out"_s, tr("File to write, - for standard output."), u"file"_s, u"-"_s});
}

void AccountExportCommand::execute(const QCommandLineParser& parser)
{
    const auto opened = services();
    if (!opened)
        return;
    QStringList names = parser.positionalArguments();
    if (names.isEmpty() && !global().account.isEmpty())
        names.append(global().account);
    const auto accounts = wanted(*opened, names);
    if (!accounts)
        return;
    QJsonArray list;
    for (const domain::Account& account : *accounts)
        list.append(toJson(account));
    const QJsonObject document{
        {u"format"_s, u"wego-accounts"_s}, {u"version"_s, 1}, {u"accounts"_s, list}};
    const auto layout = output().isJson() ? QJsonDocument::Compact : QJsonDocument::Indented;
    QByteArray bytes = QJsonDocument(document).toJson(layout);
    if (!bytes.endsWith('\n'))
        bytes.append('\n');
    if (const auto written = writeText(context().streams, parser.value(u"out"_s), bytes); !written)
        return fail(written.error());
    output().note(
        tr("%Ln account(s) written. Secrets are not in it.", "", static_cast<int>(list.size())));
    finish(ExitCode::Done);
}

std::optional<QList<domain::Account>> AccountExportCommand::wanted(
    const Services& services, const QStringList& names)
{
    if (names.isEmpty())
        return services.accounts.all();
    QList<domain::Account> list;
    for (const QString& each : names) {
        const auto account = chosenAccount(services, each);
        if (!account)
            return std::nullopt;
        list.append(*account);
    }
    return list;
}

} // namespace wego::cli
