// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/accounts.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace wego::services {

/// How long the keys of an account will do, and whether they fit together. Nothing of it is secret.
struct CertificateHealth {
    /// The worst of everything; what ends soon is told 90, 30, 7 days and one day before.
    enum class Level { Fine, Within90Days, Within30Days, Within7Days, WithinOneDay, Broken };

    domain::Account account;
    QList<domain::SecretKind> keys; ///< of payment, that the keychain has
    QString serial;                 ///< of the merchant certificate; empty if there is none
    QDateTime notBefore;            ///< Beijing time
    QDateTime notAfter;
    std::optional<int> daysLeft;      ///< whole days; negative when it is over
    std::optional<bool> fitsMerchant; ///< nothing: there is no certificate
    std::optional<bool> fitsKey;      ///< nothing: there are not both
    Level level = Level::Fine;
    /// "wego.certificate-expired", "wego.certificate-ends" (facts: days, date, serial),
    /// "wego.certificate-merchant", "wego.key-differs", "wego.account-incomplete", and what makes
    /// a key or certificate unreadable; empty if all is fine.
    QList<base::Error> problems = {};

    /// Something is to be done today: payments fail, or will within a week.
    [[nodiscard]] bool isUrgent() const { return level >= Level::Within7Days; }
};

/// "fine", "within-90-days", "within-30-days", "within-7-days", "within-1-day", "broken".
QString toString(CertificateHealth::Level level);

/// How many whole days are left until `end`; negative afterwards.
int wholeDaysLeft(const QDateTime& end, const QDateTime& now);

/// The level of something that ends at `end`.
CertificateHealth::Level levelOf(const QDateTime& end, const QDateTime& now);

/// Of what is stored. Pure.
CertificateHealth healthOf(
    const domain::Account& account, const SecretSet& secrets, const QDateTime& now);

} // namespace wego::services
