// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accounts/accountwords.h"

#include <QStringList>

namespace wego::gui {

using namespace Qt::StringLiterals;
using domain::FieldProblem;
using services::ConnectionStep;
using services::MerchantFile;

namespace {

/// The length that the field must have exactly; 0 where there is none.
int exactLength(AccountField field)
{
    switch (field) {
    case AccountField::AppId:
        return 18;
    case AccountField::AppSecret:
    case AccountField::ApiV3Key:
    case AccountField::ApiV2Key:
        return 32;
    default:
        return 0;
    }
}

QString formMessage(AccountField field)
{
    if (field == AccountField::AppId)
        return AccountWords::tr("An AppID begins with wx");
    if (field == AccountField::WechatpayKeyId)
        return AccountWords::tr("The ID begins with PUB_KEY_ID_");
    if (field == AccountField::NotifyUrl)
        return AccountWords::tr("https:// and a host, without ? and #");
    if (field == AccountField::RefundLimit)
        return AccountWords::tr("Yuan, such as 5000.00");
    return AccountWords::tr("This form is not known");
}

QString charactersMessage(AccountField field)
{
    if (field == AccountField::Mchid)
        return AccountWords::tr("Digits only");
    if (field == AccountField::AppId)
        return AccountWords::tr("Only digits and the letters a to f behind wx");
    if (field == AccountField::WechatpayKeyId)
        return AccountWords::tr("Only digits behind PUB_KEY_ID_");
    return AccountWords::tr("Letters and digits only");
}

/// "5B77…E1D4": enough to compare.
QString shortSerial(const QString& serial)
{
    return serial.size() <= 10 ? serial : serial.left(4) + u'…' + serial.right(4);
}

QString dayOf(const QDateTime& time)
{
    return time.date().toString(Qt::ISODate);
}

} // namespace

QString AccountWords::fieldName(AccountField field)
{
    switch (field) {
    case AccountField::Name:
        return tr("name");
    case AccountField::AppId:
        return tr("AppID");
    case AccountField::AppSecret:
        return tr("AppSecret");
    case AccountField::Mchid:
        return tr("merchant number");
    case AccountField::ApiV3Key:
        return tr("API key (v3)");
    case AccountField::ApiV2Key:
        return tr("API key (V2)");
    case AccountField::WechatpayKeyId:
        return tr("public key ID");
    case AccountField::OaUrl:
        return tr("host of the official account");
    case AccountField::PayUrl:
        return tr("host of WeChat Pay");
    case AccountField::CaFile:
        return tr("certification authority");
    case AccountField::NotifyUrl:
        return tr("notification address");
    case AccountField::RefundLimit:
        return tr("refund limit");
    }
    return {};
}

QString AccountWords::message(AccountField field, const FieldState& state)
{
    if (state.badUrl)
        return tr("An address like https://api.mch.weixin.qq.com");
    if (state.isUnencrypted)
        return tr("Without https everybody on the way can read keys and tokens");
    if (!state.check)
        return {};
    switch (state.check->problem) {
    case FieldProblem::Missing:
        return tr("Missing");
    case FieldProblem::TooShort:
    case FieldProblem::TooLong:
        return lengthMessage(field, *state.check);
    case FieldProblem::BadCharacters:
        return charactersMessage(field);
    case FieldProblem::BadForm:
        return formMessage(field);
    case FieldProblem::Surrounded:
        return tr("Blanks at the beginning or end");
    case FieldProblem::SameAsV2:
        return tr("This is the API key (V2); v3 has a key of its own");
    }
    return {};
}

QString AccountWords::lengthMessage(AccountField field, const domain::FieldCheck& check)
{
    const bool isShort = check.problem == FieldProblem::TooShort;
    const int exact = exactLength(field);
    if (exact == 0)
        return isShort ? tr("%Ln character(s) too few", nullptr, check.difference)
                       : tr("%Ln character(s) too many", nullptr, check.difference);
    return (isShort ? tr("Should be %1 characters, %Ln too few", nullptr, check.difference)
                    : tr("Should be %1 characters, %Ln too many", nullptr, check.difference))
        .arg(exact);
}

QString AccountWords::colourName(domain::AccountColour colour)
{
    switch (colour) {
    case domain::AccountColour::Indigo:
        return tr("Indigo");
    case domain::AccountColour::Violet:
        return tr("Violet");
    case domain::AccountColour::Magenta:
        return tr("Magenta");
    case domain::AccountColour::Brown:
        return tr("Brown");
    case domain::AccountColour::Teal:
        return tr("Teal");
    case domain::AccountColour::Steel:
        return tr("Steel");
    }
    return {};
}

QString AccountWords::fileKind(const MerchantFile& file)
{
    switch (file.kind) {
    case MerchantFile::Kind::Unknown:
        return tr("Not a file of WeChat Pay");
    case MerchantFile::Kind::PrivateKey:
        return tr("Private key of the merchant");
    case MerchantFile::Kind::Certificate:
        return tr("Merchant certificate %1, until %2", "serial, day")
            .arg(shortSerial(file.serial), dayOf(file.notAfter));
    case MerchantFile::Kind::PlatformCertificate:
        return tr("WeChat Pay's platform certificate, until %1; it is fetched by itself", "day")
            .arg(dayOf(file.notAfter));
    case MerchantFile::Kind::WechatpayPublicKey:
        return tr("WeChat Pay's public key");
    case MerchantFile::Kind::Pkcs12:
        return tr("Merchant certificate and private key, until %1", "day")
            .arg(dayOf(file.notAfter));
    case MerchantFile::Kind::Pkcs12Locked:
        return tr("Locked: its password is the merchant number as a rule");
    case MerchantFile::Kind::Archive:
        return tr("A zip file: unpack it and drop the files that it holds");
    case MerchantFile::Kind::OtherCertificate:
        return tr("A certificate until %1, but not of a merchant", "day").arg(dayOf(file.notAfter));
    }
    return {};
}

QString AccountWords::fileFit(const MerchantFile& file)
{
    switch (file.fit) {
    case MerchantFile::Fit::Fits:
        return fittingFile(file);
    case MerchantFile::Fit::WrongMerchant:
        return tr("Of merchant %1", "number").arg(file.mchid);
    case MerchantFile::Fit::KeyDiffers:
        return tr("Key and certificate are no pair");
    case MerchantFile::Fit::Expired:
        return tr("Expired");
    case MerchantFile::Fit::OwnKey:
        return tr("Your own public key, not WeChat Pay's");
    case MerchantFile::Fit::Unusable:
        return tr("Not usable");
    }
    return {};
}

QString AccountWords::fittingFile(const MerchantFile& file)
{
    constexpr int WorthSaying = 90;
    if (file.daysLeft && *file.daysLeft <= WorthSaying)
        return tr("Fits, but ends in %Ln day(s)", nullptr, *file.daysLeft);
    return file.mchid.isEmpty() ? tr("Usable") : tr("Fits the merchant number");
}

QString AccountWords::stepName(ConnectionStep::Kind kind)
{
    switch (kind) {
    case ConnectionStep::Kind::Keys:
        return tr("Keys and certificates");
    case ConnectionStep::Kind::Connect:
        return tr("Secure connection");
    case ConnectionStep::Kind::Signature:
        return tr("Signature of WeChat Pay");
    }
    return {};
}

QString AccountWords::missing(const AccountForm& form)
{
    QStringList names;
    for (const AccountField field : form.missingFields())
        names.append(fieldName(field));
    if (form.needsPrivateKey())
        names.append(tr("private key file"));
    if (form.needsCertificate())
        names.append(tr("certificate file"));
    if (names.isEmpty())
        return {};
    return tr("Still missing: %1").arg(names.join(tr(", ", "between the words of a list")));
}

} // namespace wego::gui
