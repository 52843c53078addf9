// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/paymentsettings.h"

#include "base/clock.h"
#include "domain/accountrules.h"
#include "security/signing.h"
#include "services/environment.h"
#include "services/person.h"
#include "store/auditlog.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace wego::services {
namespace {

using domain::Account;
using domain::Approver;
using Checked = base::Result<void>;

Checked refuse(const QString& code, const QMap<QString, QString>& facts = {})
{
    return base::fail({base::ErrorKind::Input, code, {}, false, {}, facts});
}

Checked checkApprovers(const QList<Approver>& approvers)
{
    QSet<QString> names;
    for (const Approver& approver : approvers) {
        if (names.contains(approver.name))
            return refuse(u"wego.approver-name"_s, {{u"name"_s, approver.name}});
        names.insert(approver.name);
        if (const auto read = approverFrom(approver.name, approver.publicKey); !read)
            return base::fail(read.error());
    }
    return {};
}

QJsonObject approvalOf(const Account& account)
{
    QJsonArray approvers;
    for (const Approver& approver : account.approvers) {
        approvers.append(QJsonObject{{u"name"_s, approver.name},
            {u"public_key"_s, QString::fromLatin1(approver.publicKey)}});
    }
    return {{u"refund_limit"_s, qint64(account.refundLimit.fen())}, {u"approvers"_s, approvers}};
}

} // namespace

base::Result<void> checkPaymentSettings(const Account& account)
{
    const QString notify = account.notifyUrl.toString(QUrl::FullyEncoded);
    if (!notify.isEmpty() && domain::checkNotifyUrl(notify))
        return refuse(u"wego.notify-url"_s);
    if (account.refundLimit < base::Money())
        return refuse(u"wego.account-field"_s, {{u"field"_s, u"refund_limit"_s}});
    return checkApprovers(account.approvers);
}

base::Result<Approver> approverFrom(const QString& name, const QByteArray& publicKey)
{
    if (domain::checkAccountName(name)) {
        return base::fail(
            {base::ErrorKind::Input, u"wego.approver-name"_s, {}, false, {}, {{u"name"_s, name}}});
    }
    const auto key = security::VerifyingKey::fromPem(publicKey);
    if (!key) {
        base::Error error = key.error();
        error.kind = base::ErrorKind::Input; // a public key is no matter of the keychain
        return base::fail(error);
    }
    return Approver{name, key->toPem()};
}

QString approvalChange(const Account& before, const Account& after)
{
    const QJsonObject now = approvalOf(after);
    if (approvalOf(before) == now)
        return {};
    const QJsonObject change{{u"before"_s, approvalOf(before)}, {u"after"_s, now}};
    return QString::fromUtf8(QJsonDocument(change).toJson(QJsonDocument::Compact));
}

base::Result<void> noteApproval(
    Environment& environment, const Account& before, const Account& after)
{
    domain::AuditRecord record;
    record.detail = approvalChange(before, after);
    if (record.detail.isEmpty())
        return {};
    record.atMs = environment.clock.nowMs();
    record.person = thisPerson();
    record.account = after.id.value;
    record.mchid = after.mchid;
    record.what = u"account-approval"_s;
    record.subject = after.name;
    return store::AuditLog(environment.database).append(record);
}

} // namespace wego::services
