// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"

#include <QWidget>

#include <optional>

namespace wego::services {
struct CertificateHealth;
}

namespace wego::gui {

struct Context;
class Banner;

/// Says above the rooms, whatever room is shown, that a merchant certificate has ended or ends
/// within 90, 30, 7 days or one; the one that ends first wins. Put off, it comes back at the next
/// of these. Certificates are no secrets: the keychain is not asked.
class CertificateWarning final : public QWidget {
    Q_OBJECT

public:
    CertificateWarning(Context& context, QWidget* parent);

signals:
    /// Its certificate is to be replaced.
    void accountWanted(const wego::domain::AccountId& account);

private:
    void showWorst();
    [[nodiscard]] std::optional<services::CertificateHealth> worst() const;
    void show(const services::CertificateHealth& health);
    void putOff(const services::CertificateHealth& health);

    Context& m_context;
    Banner* m_banner = nullptr;
};

} // namespace wego::gui
