// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/certificatehealth.h"

#include "base/beijingtime.h"
#include "security/keys.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace wego::services {
namespace {

using domain::PayMode;
using domain::SecretKind;
using Level = CertificateHealth::Level;

constexpr qint64 SecondsOfADay = 24 * 3600;

struct Step {
    int days;
    Level level;
};

/// The shortest first.
constexpr std::array Steps{Step{1, Level::WithinOneDay}, Step{7, Level::Within7Days},
    Step{30, Level::Within30Days}, Step{90, Level::Within90Days}};

const base::Secret* find(const SecretSet& secrets, SecretKind kind)
{
    const auto found = secrets.find(kind);
    return found == secrets.end() || found->second.isEmpty() ? nullptr : &found->second;
}

base::Error problem(const QString& code, const QMap<QString, QString>& facts)
{
    return {base::ErrorKind::Auth, code, {}, false, {}, facts};
}

void add(CertificateHealth& health, Level level, base::Error error)
{
    health.level = std::max(health.level, level);
    health.problems.append(std::move(error));
}

void checkEnd(CertificateHealth& health, const QDateTime& now)
{
    health.daysLeft = wholeDaysLeft(health.notAfter, now);
    const Level level = levelOf(health.notAfter, now);
    const QMap<QString, QString> facts{{u"days"_s, QString::number(*health.daysLeft)},
        {u"date"_s, base::beijing::toText(health.notAfter)}, {u"serial"_s, health.serial}};
    if (level == Level::Broken)
        add(health, level, problem(u"wego.certificate-expired"_s, facts));
    else if (level != Level::Fine)
        add(health, level, problem(u"wego.certificate-ends"_s, facts));
}

/// The merchant's certificate, if there is one that can be read.
std::optional<security::Certificate> checkCertificate(
    CertificateHealth& health, const QDateTime& now)
{
    const domain::Account& account = health.account;
    if (account.merchantCertificate.isEmpty())
        return std::nullopt;
    const auto certificate = security::Certificate::fromPem(account.merchantCertificate);
    if (!certificate) {
        add(health, Level::Broken, certificate.error());
        return std::nullopt;
    }
    health.serial = certificate->serial();
    health.notBefore = base::beijing::fromMs(certificate->notBefore().toMSecsSinceEpoch());
    health.notAfter = base::beijing::fromMs(certificate->notAfter().toMSecsSinceEpoch());
    health.fitsMerchant = certificate->commonName() == account.mchid;
    if (!*health.fitsMerchant) {
        add(health, Level::Broken,
            problem(u"wego.certificate-merchant"_s,
                {{u"mchid"_s, account.mchid}, {u"certificate"_s, certificate->commonName()}}));
    }
    checkEnd(health, now);
    return *certificate;
}

void checkKey(CertificateHealth& health, const base::Secret& pem,
    const std::optional<security::Certificate>& certificate)
{
    const auto key = security::PrivateKey::fromPem(pem.reveal());
    if (!key)
        return add(health, Level::Broken, key.error());
    if (!certificate)
        return;
    health.fitsKey = key->publicKey().equals(certificate->publicKey());
    if (!*health.fitsKey) {
        add(health, Level::Broken,
            problem(u"wego.key-differs"_s, {{u"serial"_s, certificate->serial()}}));
    }
}

/// Keys that the mode signs or verifies with.
QList<SecretKind> neededKeys(const domain::Account& account)
{
    switch (account.payMode) {
    case PayMode::V2: {
        QList<SecretKind> keys{SecretKind::ApiV2Key};
        if (!account.merchantCertificate.isEmpty())
            keys.append(SecretKind::MerchantPrivateKey);
        return keys;
    }
    case PayMode::V3Certificate:
        return {SecretKind::MerchantPrivateKey, SecretKind::ApiV3Key};
    case PayMode::V3PublicKey:
        return {SecretKind::MerchantPrivateKey};
    case PayMode::None:
        break;
    }
    return {};
}

void checkPresence(CertificateHealth& health)
{
    for (const SecretKind kind : neededKeys(health.account)) {
        if (!health.keys.contains(kind)) {
            add(health, Level::Broken,
                problem(u"wego.account-incomplete"_s, {{u"field"_s, domain::toString(kind)}}));
        }
    }
}

} // namespace

QString toString(Level level)
{
    static const std::array<QString, 6> words{u"fine"_s, u"within-90-days"_s, u"within-30-days"_s,
        u"within-7-days"_s, u"within-1-day"_s, u"broken"_s};
    return words[static_cast<std::size_t>(level)];
}

int wholeDaysLeft(const QDateTime& end, const QDateTime& now)
{
    const qint64 seconds = now.secsTo(end);
    const qint64 days = seconds / SecondsOfADay;
    return static_cast<int>(seconds < 0 ? days - 1 : days);
}

Level levelOf(const QDateTime& end, const QDateTime& now)
{
    const qint64 seconds = now.secsTo(end);
    if (seconds <= 0)
        return Level::Broken;
    const auto step = std::find_if(Steps.begin(), Steps.end(),
        [seconds](const Step& each) { return seconds <= each.days * SecondsOfADay; });
    return step == Steps.end() ? Level::Fine : step->level;
}

CertificateHealth healthOf(
    const domain::Account& account, const SecretSet& secrets, const QDateTime& now)
{
    CertificateHealth health;
    health.account = account;
    for (const SecretKind kind :
        {SecretKind::ApiV2Key, SecretKind::ApiV3Key, SecretKind::MerchantPrivateKey}) {
        if (find(secrets, kind))
            health.keys.append(kind);
    }
    const auto certificate = checkCertificate(health, now);
    if (const base::Secret* pem = find(secrets, SecretKind::MerchantPrivateKey))
        checkKey(health, *pem, certificate);
    checkPresence(health);
    return health;
}

} // namespace wego::services
