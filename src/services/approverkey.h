// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "security/signing.h"

#include <QObject>

#include <functional>
#include <optional>

namespace wego::security {
class Keychain;
}

namespace wego::services {

/// The key with which somebody at this computer approves batches of others. It lives in the
/// keychain under an entry of its own. Calls answer once, unless `context` is gone.
class ApproverKey {
public:
    explicit ApproverKey(security::Keychain& keychain) : m_keychain(keychain) { }

    /// Made on the first use.
    void need(
        QObject* context, std::function<void(const base::Result<security::SigningKey>&)> callback);
    /// Nothing if there is none.
    void find(QObject* context,
        std::function<void(const base::Result<std::optional<security::SigningKey>>&)> callback);

private:
    security::Keychain& m_keychain;
};

} // namespace wego::services
