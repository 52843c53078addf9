// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/filerecognition.h"
#include "services/accounts.h"
#include "services/certificatehealth.h"

// Accounts::takeFile(): the merchant's files, told apart by their content.

namespace wego::services {
namespace {

using domain::SecretKind;
using security::FileKind;
using security::RecognisedFile;
using Fit = MerchantFile::Fit;
using Kind = MerchantFile::Kind;

Kind kindOf(FileKind kind)
{
    switch (kind) {
    case FileKind::MerchantPrivateKey:
        return Kind::PrivateKey;
    case FileKind::MerchantCertificate:
        return Kind::Certificate;
    case FileKind::PlatformCertificate:
        return Kind::PlatformCertificate;
    case FileKind::WechatpayPublicKey:
        return Kind::WechatpayPublicKey;
    case FileKind::Pkcs12:
        return Kind::Pkcs12;
    case FileKind::Pkcs12Locked:
        return Kind::Pkcs12Locked;
    case FileKind::Archive:
        return Kind::Archive;
    case FileKind::OtherCertificate:
        return Kind::OtherCertificate;
    case FileKind::Unknown:
        break;
    }
    return Kind::Unknown;
}

/// The public half of what the draft will sign with: the file's own key, or the draft's.
std::optional<security::PublicKey> signingKey(const AccountDraft& draft, const RecognisedFile& file)
{
    if (file.key)
        return file.key->publicKey();
    const auto secret = draft.secrets.find(SecretKind::MerchantPrivateKey);
    if (secret == draft.secrets.end())
        return std::nullopt;
    const auto key = security::PrivateKey::fromPem(secret->second.reveal());
    return key ? std::optional(key->publicKey()) : std::nullopt;
}

std::optional<security::PublicKey> certifiedKey(
    const AccountDraft& draft, const RecognisedFile& file)
{
    if (file.certificate)
        return file.certificate->publicKey();
    const auto certificate = security::Certificate::fromPem(draft.account.merchantCertificate);
    return certificate ? std::optional(certificate->publicKey()) : std::nullopt;
}

Fit fitOfMerchantKeys(const AccountDraft& draft, const RecognisedFile& file, const QDateTime& now)
{
    const QString& mchid = draft.account.mchid;
    if (file.certificate && !mchid.isEmpty() && file.mchid != mchid)
        return Fit::WrongMerchant;
    if (file.certificate && file.certificate->notAfter() < now)
        return Fit::Expired;
    const auto signing = signingKey(draft, file);
    const auto certified = certifiedKey(draft, file);
    return signing && certified && !signing->equals(*certified) ? Fit::KeyDiffers : Fit::Fits;
}

/// The public half of the merchant's own pair says nothing about WeChat.
bool isOwnKey(const AccountDraft& draft, const security::PublicKey& key)
{
    const auto signing = signingKey(draft, {});
    const auto certified = certifiedKey(draft, {});
    return (signing && signing->equals(key)) || (certified && certified->equals(key));
}

Fit fitOf(const AccountDraft& draft, const RecognisedFile& file, const QDateTime& now)
{
    switch (file.kind) {
    case FileKind::MerchantPrivateKey:
    case FileKind::MerchantCertificate:
    case FileKind::Pkcs12:
        return fitOfMerchantKeys(draft, file, now);
    case FileKind::WechatpayPublicKey:
        return isOwnKey(draft, *file.publicKey) ? Fit::OwnKey : Fit::Fits;
    default:
        return Fit::Unusable;
    }
}

void takeInto(AccountDraft& draft, const RecognisedFile& file)
{
    if (file.key)
        draft.secrets.insert_or_assign(SecretKind::MerchantPrivateKey, file.key->toPem());
    if (file.certificate) {
        draft.account.merchantCertificate = file.certificate->toPem();
        draft.account.merchantSerial = file.certificate->serial();
        draft.account.mchid = file.mchid;
    }
    if (file.publicKey)
        draft.account.wechatpayKey = file.publicKey->toPem();
}

base::Secret passwordFor(const AccountDraft& draft)
{
    return draft.p12Password.isEmpty() ? base::Secret(draft.account.mchid.toUtf8())
                                       : draft.p12Password.copy();
}

} // namespace

MerchantFile Accounts::takeFile(
    AccountDraft& draft, const QString& name, const QByteArray& bytes, const QDateTime& now)
{
    const RecognisedFile file = security::recogniseFile(bytes, passwordFor(draft));
    MerchantFile answer;
    answer.name = name;
    answer.kind = kindOf(file.kind);
    answer.fit = fitOf(draft, file, now);
    answer.mchid = file.mchid;
    if (file.certificate) {
        answer.serial = file.certificate->serial();
        answer.notAfter = file.certificate->notAfter();
        answer.daysLeft = wholeDaysLeft(answer.notAfter, now);
    }
    if (answer.fit == Fit::Fits)
        takeInto(draft, file);
    return answer;
}

} // namespace wego::services
