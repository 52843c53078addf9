// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "security/keychain.h"

namespace wego::security {

// How the keychains that know the answer at once keep the promise to answer later.

void answerLater(
    QObject* context, Keychain::ReadCallback callback, base::Result<base::Secret> result);
void answerLater(QObject* context, Keychain::WriteCallback callback, base::Result<void> result);

/// "wego.secret-missing".
base::Error secretMissing();

} // namespace wego::security
