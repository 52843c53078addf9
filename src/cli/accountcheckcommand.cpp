// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/accountcheckcommand.h"

#include "base/beijingtime.h"
#include "services/accounts.h"
#include "services/certificatehealth.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace wego::cli {

namespace {

using services::CertificateHealth;

/// null for what does not apply.
QJsonValue jsonOf(std::optional<bool> fits)
{
    return fits ? QJsonValue(*fits) : QJsonValue(QJsonValue::Null);
}

QJsonValue jsonOf(const QDateTime& time)
{
    return time.isValid() ? QJsonValue(base::beijing::toRfc3339(time))
                          : QJsonValue(QJsonValue::Null);
}

QJsonArray keysOf(const CertificateHealth& health)
{
    QJsonArray keys;
    for (const domain::SecretKind kind : health.keys)
        keys.append(domain::toString(kind));
    return keys;
}

QJsonObject toJson(const CertificateHealth& health)
{
    const domain::Account& account = health.account;
    return {{u"account"_s, account.name}, {u"mchid"_s, account.mchid},
        {u"pay_mode"_s, domain::toString(account.payMode)}, {u"keys"_s, keysOf(health)},
        {u"serial_no"_s, health.serial}, {u"not_before"_s, jsonOf(health.notBefore)},
        {u"not_after"_s, jsonOf(health.notAfter)},
        {u"days_left"_s,
            health.daysLeft ? QJsonValue(*health.daysLeft) : QJsonValue(QJsonValue::Null)},
        {u"fits_merchant"_s, jsonOf(health.fitsMerchant)}, {u"fits_key"_s, jsonOf(health.fitsKey)},
        {u"wechatpay_key_id"_s, account.wechatpayKeyId},
        {u"level"_s, services::toString(health.level)}};
}

QString fitText(std::optional<bool> fits)
{
    if (!fits)
        return u"-"_s;
    return *fits ? AccountCheckCommand::tr("yes") : AccountCheckCommand::tr("no");
}

} // namespace

QString AccountCheckCommand::summary() const
{
    return tr("Check keys and certificates without the network: what there is, whether it fits, "
              "until when it is valid. Exit code 1 if something does not fit, has expired or ends "
              "within 7 days.");
}

void AccountCheckCommand::declare(QCommandLineParser& parser) const
{
    parser.addPositionalArgument(
        u"NAME"_s, tr("Accounts; without a name all of them."), u"[NAME...]"_s);
}

void AccountCheckCommand::execute(const QCommandLineParser& parser)
{
    const auto opened = services();
    if (!opened)
        return;
    QStringList names = parser.positionalArguments();
    if (names.isEmpty() && !global().account.isEmpty())
        names.append(global().account);
    QList<domain::Account> accounts = names.isEmpty() ? opened->accounts.all()
                                                      : QList<domain::Account>();
    for (const QString& name : names) {
        const auto account = chosenAccount(*opened, name);
        if (!account)
            return;
        accounts.append(*account);
    }
    if (accounts.isEmpty())
        output().note(tr("There is no account yet. \"wego account add NAME\" adds one."));
    checkNext(opened->accounts, accounts);
}

void AccountCheckCommand::checkNext(services::Accounts& accounts, QList<domain::Account> rest)
{
    if (rest.isEmpty())
        return finish(m_isUrgent ? ExitCode::Refused : ExitCode::Done);
    const domain::Account account = rest.takeFirst();
    follow(accounts.health(account.id), [this, &accounts, rest](const CertificateHealth& health) {
        m_isUrgent = m_isUrgent || health.isUrgent();
        show(health);
        checkNext(accounts, rest);
    });
}

void AccountCheckCommand::show(const CertificateHealth& health)
{
    if (!output().isJson())
        return showTable(health);
    QJsonObject object = toJson(health);
    QJsonArray problems;
    for (const base::Error& problem : health.problems)
        problems.append(output().toJson(problem));
    object.insert(u"problems"_s, problems);
    output().object(object);
}

void AccountCheckCommand::showTable(const CertificateHealth& health)
{
    const domain::Account& account = health.account;
    QList<QPair<QString, QString>> rows{
        {tr("Account"), account.name}, {tr("Payments"), domain::toString(account.payMode)}};
    QStringList keys;
    for (const domain::SecretKind kind : health.keys)
        keys.append(domain::toString(kind));
    if (!keys.isEmpty())
        rows.append({tr("Keys"), keys.join(u", "_s)});
    if (!health.serial.isEmpty()) {
        rows.append({tr("Certificate"), health.serial});
        rows.append({tr("Valid until"),
            tr("%1, %Ln day(s)", "", health.daysLeft.value_or(0))
                .arg(base::beijing::toText(health.notAfter))});
        rows.append({tr("Fits the merchant"), fitText(health.fitsMerchant)});
        rows.append({tr("Fits the key"), fitText(health.fitsKey)});
    }
    if (!account.wechatpayKeyId.isEmpty())
        rows.append({tr("WeChat Pay's key"), account.wechatpayKeyId});
    output().table(rows);
    for (const base::Error& problem : health.problems)
        output().error(problem);
}

} // namespace wego::cli
