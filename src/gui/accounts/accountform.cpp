// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accounts/accountform.h"

#include "services/accountsafety.h"

#include <QUrl>

#include <algorithm>

namespace wego::gui {

using namespace Qt::StringLiterals;
using domain::FieldCheck;
using domain::SecretKind;
using services::MerchantFile;

namespace {

std::size_t at(AccountField field)
{
    return static_cast<std::size_t>(field);
}

bool isUsableUrl(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty()
        && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
}

std::optional<base::Money> amountFrom(const QString& text)
{
    return base::Money::fromYuan(text.toUtf8());
}

std::optional<FieldCheck> checkAmount(const QString& text)
{
    const auto amount = amountFrom(text);
    return amount && *amount >= base::Money()
        ? std::nullopt
        : std::optional(FieldCheck{domain::FieldProblem::BadForm});
}

std::optional<FieldCheck> checkField(AccountField field, const QString& text)
{
    switch (field) {
    case AccountField::Name:
        return domain::checkAccountName(text);
    case AccountField::AppId:
        return domain::checkAppId(text);
    case AccountField::AppSecret:
        return domain::checkAppSecret(text);
    case AccountField::Mchid:
        return domain::checkMchid(text);
    case AccountField::ApiV3Key:
    case AccountField::ApiV2Key:
        return domain::checkApiKey(text);
    case AccountField::WechatpayKeyId:
        return domain::checkWechatpayKeyId(text);
    case AccountField::NotifyUrl:
        return domain::checkNotifyUrl(text);
    case AccountField::RefundLimit:
        return checkAmount(text);
    case AccountField::OaUrl:
    case AccountField::PayUrl:
    case AccountField::CaFile:
        break;
    }
    return std::nullopt;
}

bool isLowerHex(const QString& text)
{
    return std::all_of(text.begin(), text.end(),
        [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
}

PasteTarget toField(AccountField field)
{
    return {PasteTarget::Kind::Field, field};
}

} // namespace

void AccountForm::setText(AccountField field, const QString& text)
{
    m_texts[at(field)] = text;
}

const QString& AccountForm::text(AccountField field) const
{
    return m_texts[at(field)];
}

bool AccountForm::isNameTaken() const
{
    return m_takenNames.contains(text(AccountField::Name).trimmed());
}

FieldState AccountForm::state(AccountField field) const
{
    const QString& value = text(field);
    if (value.isEmpty())
        return {};
    if (field == AccountField::OaUrl || field == AccountField::PayUrl)
        return {std::nullopt, !isUsableUrl(value), services::isUnencrypted(QUrl(value))};
    auto check = checkField(field, value);
    const bool isV2Again = field == AccountField::ApiV3Key && !check
        && value == text(AccountField::ApiV2Key);
    if (isV2Again)
        check = FieldCheck{domain::FieldProblem::SameAsV2};
    return {check};
}

bool AccountForm::wantsPay() const
{
    return !text(AccountField::Mchid).isEmpty() || !text(AccountField::ApiV3Key).isEmpty()
        || !text(AccountField::ApiV2Key).isEmpty() || !m_files.isEmpty()
        || !text(AccountField::WechatpayKeyId).isEmpty();
}

bool AccountForm::hasPrivateKey() const
{
    return m_fromFiles.secrets.contains(SecretKind::MerchantPrivateKey);
}

bool AccountForm::needsPrivateKey() const
{
    const bool wantsV3 = !text(AccountField::ApiV3Key).isEmpty() || !m_files.isEmpty();
    return wantsPay() && wantsV3 && !hasPrivateKey();
}

bool AccountForm::needsCertificate() const
{
    return hasPrivateKey() && m_fromFiles.account.merchantCertificate.isEmpty();
}

/// Beside the key of V2 alone, certificate and private key are V2's client certificate.
bool AccountForm::wantsV3() const
{
    const bool isV2 = !text(AccountField::ApiV2Key).isEmpty()
        && text(AccountField::ApiV3Key).isEmpty() && m_fromFiles.account.wechatpayKey.isEmpty();
    return hasPrivateKey() && !isV2;
}

bool AccountForm::isRequired(AccountField field) const
{
    const bool v3 = wantsV3();
    const bool v2 = !v3 && !text(AccountField::ApiV2Key).isEmpty();
    switch (field) {
    case AccountField::Name:
        return true;
    case AccountField::Mchid:
        return wantsPay();
    case AccountField::ApiV3Key:
        return v3;
    case AccountField::WechatpayKeyId:
        return v3 && !m_fromFiles.account.wechatpayKey.isEmpty();
    case AccountField::AppId:
        return v2 || !wantsPay();
    case AccountField::AppSecret:
        return !wantsPay() && !text(AccountField::AppId).isEmpty();
    default:
        return false;
    }
}

QList<AccountField> AccountForm::missingFields() const
{
    QList<AccountField> missing;
    for (int index = 0; index < AccountFieldCount; ++index) {
        const auto field = static_cast<AccountField>(index);
        if (isRequired(field) && text(field).isEmpty())
            missing.append(field);
    }
    const bool hasNoKey = wantsPay() && !hasPrivateKey() && text(AccountField::ApiV2Key).isEmpty()
        && text(AccountField::ApiV3Key).isEmpty();
    if (hasNoKey && !missing.contains(AccountField::ApiV3Key))
        missing.append(AccountField::ApiV3Key);
    return missing;
}

bool AccountForm::canAdd() const
{
    if (isNameTaken() || !missingFields().isEmpty() || needsPrivateKey() || needsCertificate())
        return false;
    for (int index = 0; index < AccountFieldCount; ++index) {
        if (!state(static_cast<AccountField>(index)).isGood())
            return false;
    }
    return std::none_of(m_files.begin(), m_files.end(),
        [](const MerchantFile& file) { return file.fit != MerchantFile::Fit::Fits; });
}

bool AccountForm::isUntouched() const
{
    return m_files.isEmpty()
        && std::all_of(
            m_texts.begin(), m_texts.end(), [](const QString& each) { return each.isEmpty(); });
}

MerchantFile AccountForm::takeFile(
    const QString& name, const QByteArray& bytes, const QDateTime& now)
{
    m_kept.push_back({name, base::Secret(bytes)});
    m_fromFiles.account.mchid = text(AccountField::Mchid);
    m_files.append(services::Accounts::takeFile(m_fromFiles, name, bytes, now));
    if (text(AccountField::Mchid).isEmpty() && !m_fromFiles.account.mchid.isEmpty())
        setText(AccountField::Mchid, m_fromFiles.account.mchid);
    return m_files.constLast();
}

void AccountForm::removeFile(int index, const QDateTime& now)
{
    m_kept.erase(m_kept.begin() + index);
    readFilesAgain(now);
}

void AccountForm::readFilesAgain(const QDateTime& now)
{
    std::vector<KeptFile> kept = std::move(m_kept);
    m_kept.clear();
    m_files.clear();
    m_fromFiles = {};
    for (const KeptFile& file : kept)
        takeFile(file.name, file.bytes.reveal().toByteArray(), now);
}

PasteTarget AccountForm::pasteTarget(const QString& text) const
{
    const QString trimmed = text.trimmed();
    if (trimmed.startsWith("-----BEGIN "_L1))
        return {PasteTarget::Kind::File, AccountField::Name};
    if (!domain::checkWechatpayKeyId(trimmed))
        return toField(AccountField::WechatpayKeyId);
    if (!domain::checkAppId(trimmed))
        return toField(AccountField::AppId);
    if (!domain::checkMchid(trimmed))
        return toField(AccountField::Mchid);
    return domain::checkApiKey(trimmed) ? PasteTarget{} : keyTarget(trimmed);
}

/// 32 characters may be any of three keys. AppSecrets are lower-case hex; of the two API keys the
/// one that is still empty is meant, that of v3 first.
PasteTarget AccountForm::keyTarget(const QString& key) const
{
    const auto isEmpty = [this](AccountField field) { return text(field).isEmpty(); };
    if (isLowerHex(key) && isEmpty(AccountField::AppSecret) && !isEmpty(AccountField::AppId))
        return toField(AccountField::AppSecret);
    if (isEmpty(AccountField::ApiV3Key))
        return toField(AccountField::ApiV3Key);
    if (isEmpty(AccountField::ApiV2Key))
        return toField(AccountField::ApiV2Key);
    return isEmpty(AccountField::AppSecret) ? toField(AccountField::AppSecret) : PasteTarget{};
}

services::AccountDraft AccountForm::emptyDraft() const
{
    services::AccountDraft draft;
    domain::Account& account = draft.account;
    account = m_fromFiles.account;
    account.name = text(AccountField::Name).trimmed();
    account.colour = m_colour;
    account.appId = text(AccountField::AppId);
    account.mchid = text(AccountField::Mchid);
    account.wechatpayKeyId = text(AccountField::WechatpayKeyId);
    account.oaUrl = QUrl(text(AccountField::OaUrl));
    account.payUrl = QUrl(text(AccountField::PayUrl));
    account.caFile = text(AccountField::CaFile);
    account.v2SignType = m_signType;
    account.testMode = m_isTestMode;
    account.notifyUrl = QUrl(text(AccountField::NotifyUrl), QUrl::StrictMode);
    account.refundLimit = amountFrom(text(AccountField::RefundLimit)).value_or(base::Money());
    account.payMode = domain::choosePayMode({.privateKey = hasPrivateKey(),
        .wechatpayKey = !account.wechatpayKeyId.isEmpty() && !account.wechatpayKey.isEmpty(),
        .apiV2Key = !text(AccountField::ApiV2Key).isEmpty(),
        .apiV3Key = !text(AccountField::ApiV3Key).isEmpty()});
    return draft;
}

void AccountForm::fillSecrets(services::AccountDraft& draft) const
{
    const std::pair<AccountField, SecretKind> secrets[] = {
        {AccountField::AppSecret, SecretKind::AppSecret},
        {AccountField::ApiV3Key, SecretKind::ApiV3Key},
        {AccountField::ApiV2Key, SecretKind::ApiV2Key},
    };
    for (const auto& [field, kind] : secrets) {
        if (!text(field).isEmpty())
            draft.secrets.insert_or_assign(kind, base::Secret(text(field).toUtf8()));
    }
    for (const auto& [kind, secret] : m_fromFiles.secrets)
        draft.secrets.insert_or_assign(kind, secret.copy());
}

services::AccountDraft AccountForm::draft() const
{
    services::AccountDraft draft = emptyDraft();
    fillSecrets(draft);
    return draft;
}

} // namespace wego::gui
