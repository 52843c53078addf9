// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/refundapproval.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wego::services {
namespace {

using base::ErrorKind;
using base::Result;

const auto RequestType = u"wegodesk-refund-approval-request"_s;
const auto ApprovalType = u"wegodesk-refund-approval"_s;
constexpr int Version = 1;

base::Error withReason(ErrorKind kind, const QString& code, const QString& reason)
{
    return {kind, code, {}, false, {}, {{u"reason"_s, reason}}};
}

base::Error invalid(const QString& reason)
{
    return withReason(ErrorKind::Auth, u"wego.approval-invalid"_s, reason);
}

/// The text that is signed: each part with its length in front, so that no two approvals share one.
QByteArray signedText(const Approval& approval)
{
    QByteArray text = "wegodesk refund approval 1\n";
    const auto add = [&text](const QByteArray& part) {
        text += QByteArray::number(part.size()) + ':' + part + '\n';
    };
    const ApprovalRequest& request = approval.request;
    add(request.mchid.toUtf8());
    add(request.digest);
    add(QByteArray::number(request.count));
    add(QByteArray::number(request.total.fen()));
    add(request.person.toUtf8());
    add(approval.approver.toUtf8());
    add(approval.person.toUtf8());
    add(QByteArray::number(approval.atMs));
    return text;
}

QJsonObject toJson(const ApprovalRequest& request, const QString& type)
{
    return {{u"type"_s, type}, {u"version"_s, Version}, {u"mchid"_s, request.mchid},
        {u"digest"_s, QString::fromLatin1(request.digest)}, {u"count"_s, request.count},
        {u"total"_s, qint64(request.total.fen())}, {u"planned_by"_s, request.person}};
}

ApprovalRequest requestFrom(const QJsonObject& json)
{
    ApprovalRequest request;
    request.mchid = json[u"mchid"].toString();
    request.account = json[u"account"].toString();
    request.fileName = json[u"file"].toString();
    request.digest = json[u"digest"].toString().toLatin1();
    request.count = json[u"count"].toInteger();
    request.total = base::Money::fromFen(json[u"total"].toInteger());
    request.person = json[u"planned_by"].toString();
    return request;
}

/// Nothing if it is of another kind or lacks something.
QJsonObject readJson(const QByteArray& file, const QString& type)
{
    const QJsonObject json = QJsonDocument::fromJson(file).object();
    const ApprovalRequest request = requestFrom(json);
    const bool isWhole = json[u"type"].toString() == type && json[u"version"].toInt() == Version
        && !request.mchid.isEmpty() && request.digest.size() == 64 && request.count > 0
        && request.total > base::Money() && !request.person.isEmpty();
    return isWhole ? json : QJsonObject();
}

} // namespace

ApprovalRequest requestFor(const domain::RefundBatch& batch, const domain::Account& account)
{
    const domain::RefundTally all = batch.all();
    return {batch.mchid, account.name, batch.fileName, batch.digest, all.count, all.amount,
        batch.person};
}

QByteArray toFile(const ApprovalRequest& request)
{
    QJsonObject json = toJson(request, RequestType);
    json.insert(u"account"_s, request.account);
    json.insert(u"file"_s, request.fileName);
    return QJsonDocument(json).toJson();
}

Result<ApprovalRequest> requestFromFile(const QByteArray& file)
{
    const QJsonObject json = readJson(file, RequestType);
    if (json.isEmpty())
        return base::fail(withReason(ErrorKind::Input, u"wego.approval-request"_s, u"form"_s));
    return requestFrom(json);
}

Result<Approval> approve(const ApprovalRequest& request, const QString& approver,
    const QString& person, qint64 nowMs, const security::SigningKey& key)
{
    Approval approval;
    approval.request = request;
    approval.request.account.clear();
    approval.request.fileName.clear();
    approval.approver = approver;
    approval.person = person;
    approval.atMs = nowMs;
    const auto signature = key.sign(signedText(approval));
    if (!signature)
        return base::fail(signature.error());
    approval.signature = *signature;
    return approval;
}

QByteArray toFile(const Approval& approval)
{
    QJsonObject json = toJson(approval.request, ApprovalType);
    json.insert(u"approver"_s, approval.approver);
    json.insert(u"approved_by"_s, approval.person);
    json.insert(u"approved_at"_s, approval.atMs);
    json.insert(u"signature"_s, QString::fromLatin1(approval.signature.toBase64()));
    return QJsonDocument(json).toJson();
}

Result<Approval> approvalFromFile(const QByteArray& file)
{
    const QJsonObject json = readJson(file, ApprovalType);
    Approval approval;
    approval.request = requestFrom(json);
    approval.approver = json[u"approver"].toString();
    approval.person = json[u"approved_by"].toString();
    approval.atMs = json[u"approved_at"].toInteger();
    const auto signature = QByteArray::fromBase64Encoding(
        json[u"signature"].toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (json.isEmpty() || !signature || approval.approver.isEmpty() || approval.person.isEmpty())
        return base::fail(invalid(u"form"_s));
    approval.signature = *signature;
    return approval;
}

Result<void> checkApproval(const Approval& approval, const domain::RefundBatch& batch,
    const QList<domain::Approver>& approvers)
{
    const domain::RefundTally all = batch.all();
    if (approval.request.mchid != batch.mchid)
        return base::fail(invalid(u"merchant"_s));
    if (approval.request.digest != batch.digest || approval.request.person != batch.person)
        return base::fail(invalid(u"batch"_s));
    if (approval.request.count != all.count)
        return base::fail(invalid(u"count"_s));
    if (approval.request.total != all.amount)
        return base::fail(invalid(u"total"_s));
    const auto approver = std::ranges::find(approvers, approval.approver, &domain::Approver::name);
    if (approver == approvers.end())
        return base::fail({ErrorKind::Auth, u"wego.approver-unknown"_s, {}, false, {},
            {{u"name"_s, approval.approver}}});
    const auto key = security::VerifyingKey::fromPem(approver->publicKey);
    if (!key)
        return base::fail(key.error());
    if (!key->verifies(signedText(approval), approval.signature))
        return base::fail(invalid(u"signature"_s));
    if (approval.person == batch.person)
        return base::fail({ErrorKind::Auth, u"wego.approval-own"_s});
    return {};
}

} // namespace wego::services
