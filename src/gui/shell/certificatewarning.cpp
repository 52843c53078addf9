// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/certificatewarning.h"

#include "base/beijingtime.h"
#include "base/clock.h"
#include "gui/context.h"
#include "gui/widgets/banner.h"
#include "services/accounts.h"
#include "services/certificatehealth.h"
#include "services/settings.h"

#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace wego::gui {

using namespace Qt::StringLiterals;
using services::CertificateHealth;
using services::Setting;

namespace {

constexpr std::chrono::hours LookAgain(1);

QString shortSerial(const QString& serial)
{
    return serial.size() <= 10 ? serial : serial.left(4) + u'…' + serial.right(4);
}

QString ownerOf(const CertificateHealth& health)
{
    return health.account.id.value + u'/' + health.serial + u'/';
}

QString keyOf(const CertificateHealth& health)
{
    return ownerOf(health) + services::toString(health.level);
}

/// Of the certificate alone, whatever else is amiss with the account.
CertificateHealth endOf(const domain::Account& account, const QDateTime& now)
{
    CertificateHealth health = services::healthOf(account, {}, now);
    health.level = health.daysLeft ? services::levelOf(health.notAfter, now)
                                   : CertificateHealth::Level::Fine;
    return health;
}

} // namespace

CertificateWarning::CertificateWarning(Context& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_banner(new Banner(this))
{
    setObjectName(u"certificateWarning"_s);
    m_banner->setObjectName(u"certificateBanner"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_banner);
    connect(&context.accounts, &services::Accounts::accountsChanged, this,
        &CertificateWarning::showWorst);
    auto* timer = new QTimer(this);
    timer->setTimerType(Qt::VeryCoarseTimer);
    connect(timer, &QTimer::timeout, this, &CertificateWarning::showWorst);
    timer->start(LookAgain);
    showWorst();
}

std::optional<CertificateHealth> CertificateWarning::worst() const
{
    const QDateTime now = base::beijing::now(m_context.clock);
    const QStringList putOff =
        m_context.settings.value(Setting::CertificateWarnings).toStringList();
    std::optional<CertificateHealth> first;
    const QList<domain::Account> accounts = m_context.accounts.all();
    for (const domain::Account& account : accounts) {
        const CertificateHealth health = endOf(account, now);
        const bool isWorse = !first || health.notAfter < first->notAfter;
        if (health.level != CertificateHealth::Level::Fine && isWorse
            && !putOff.contains(keyOf(health)))
            first = health;
    }
    return first;
}

void CertificateWarning::showWorst()
{
    const auto health = worst();
    setVisible(health.has_value());
    if (health)
        show(*health);
    else
        m_banner->clear();
}

void CertificateWarning::show(const CertificateHealth& health)
{
    const QString day = base::beijing::toIsoDate(health.notAfter.date());
    const bool isOver = health.level == CertificateHealth::Level::Broken;
    const QString text = isOver
        ? tr("The merchant certificate of \"%1\" (%2) ended on %3: refunds and payments signed "
             "with it are refused. Request a new one on WeChat Pay's merchant platform and put it "
             "in its place.")
        : tr("The merchant certificate of \"%1\" (%2) ends on %3, in %Ln day(s). Request a new one "
             "on WeChat Pay's merchant platform and put it in its place.",
              nullptr, health.daysLeft.value_or(0));
    m_banner->say(health.isUrgent() ? Tone::Bad : Tone::Attention,
        text.arg(health.account.name, shortSerial(health.serial), day));
    m_banner->addButton(u"replaceCertificate"_s, tr("Replace…"),
        [this, id = health.account.id] { emit accountWanted(id); });
    m_banner->addButton(u"putOffCertificate"_s, tr("Later"), [this, health] { putOff(health); });
}

/// Until the next level: what was put off before of this certificate is past.
void CertificateWarning::putOff(const CertificateHealth& health)
{
    QStringList keys = m_context.settings.value(Setting::CertificateWarnings).toStringList();
    const QString owner = ownerOf(health);
    keys.removeIf([&](const QString& key) { return key.startsWith(owner); });
    keys.append(keyOf(health));
    m_context.settings.set(Setting::CertificateWarnings, keys);
    showWorst();
}

} // namespace wego::gui
