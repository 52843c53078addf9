// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/accountshowcommand.h"

#include "base/beijingtime.h"
#include "cli/accountjson.h"
#include "services/accounts.h"

using namespace Qt::StringLiterals;

namespace wego::cli {

namespace {

/// Only what the account's source of tokens uses.
QList<QPair<QString, QString>> tokenRows(const domain::Account& account)
{
    if (account.appId.isEmpty())
        return {};
    const domain::TokenChoice& token = account.token;
    QList<QPair<QString, QString>> rows{{u"token_source"_s, domain::toString(token.source)}};
    if (token.source == domain::TokenSource::Url)
        rows += {{u"token_url"_s, token.url.toString(QUrl::RemovePassword)},
            {u"token_path"_s, token.tokenPath}, {u"token_expiry_path"_s, token.expiryPath},
            {u"token_header"_s, QString::fromLatin1(token.headerName)}};
    if (token.source == domain::TokenSource::Pasted)
        rows.append({u"token_expires_at"_s,
            base::beijing::toText(base::beijing::fromMs(token.pastedExpiresAtMs))});
    return rows;
}

/// Only what differs from what every account has.
QList<QPair<QString, QString>> paymentRows(const domain::Account& account)
{
    QList<QPair<QString, QString>> rows;
    if (account.payMode == domain::PayMode::V2)
        rows.append({u"sign_type"_s, domain::toString(account.v2SignType)});
    if (account.testMode)
        rows.append({u"test_mode"_s, AccountShowCommand::tr("on: orders made here cost one fen")});
    if (!account.notifyUrl.isEmpty())
        rows.append({u"notify_url"_s, account.notifyUrl.toString()});
    if (!account.refundLimit.isZero())
        rows.append({u"refund_limit"_s, account.refundLimit.toGroupedYuan()});
    for (const domain::Approver& approver : account.approvers)
        rows.append({u"approver"_s, approver.name});
    return rows;
}

} // namespace

QString AccountShowCommand::summary() const
{
    return tr("Show an account and which secrets it has (their lengths only).");
}

void AccountShowCommand::executeFor(const Services& services, const domain::Account& account)
{
    follow(services.accounts.secretLengths(account.id),
        [this, account](const Lengths& lengths) { show(account, lengths); });
}

void AccountShowCommand::show(const domain::Account& account, const Lengths& lengths)
{
    QJsonObject object = toJson(account);
    QJsonObject secrets;
    for (const auto& [kind, length] : lengths)
        secrets.insert(domain::toString(kind), length);
    if (output().isJson()) {
        object.insert(u"secret_lengths"_s, secrets);
        output().object(object);
        return finish(ExitCode::Done);
    }
    QList<QPair<QString, QString>> rows;
    for (const QString& key : {u"name"_s, u"appid"_s, u"mchid"_s, u"sub_mchid"_s, u"oa_url"_s,
             u"pay_url"_s, u"ca_file"_s, u"proxy"_s, u"connect_timeout"_s, u"idle_timeout"_s,
             u"pay_mode"_s, u"serial_no"_s, u"wechatpay_key_id"_s}) {
        const QString value = object.value(key).toVariant().toString();
        if (!value.isEmpty())
            rows.append({key, value});
    }
    rows += paymentRows(account);
    rows += tokenRows(account);
    for (const auto& [kind, length] : lengths)
        rows.append(
            {domain::toString(kind), tr("%Ln character(s), kept by the keychain", "", length)});
    output().table(rows);
    finish(ExitCode::Done);
}

} // namespace wego::cli
