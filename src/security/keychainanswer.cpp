// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/keychainanswer.h"

namespace wego::security {

using namespace Qt::StringLiterals;

void answerLater(
    QObject* context, Keychain::ReadCallback callback, base::Result<base::Secret> result)
{
    // Qt copies what it queues, and a secret cannot be copied.
    auto shared = std::make_shared<base::Result<base::Secret>>(std::move(result));
    QMetaObject::invokeMethod(
        context,
        [callback = std::move(callback), shared = std::move(shared)] {
            callback(std::move(*shared));
        },
        Qt::QueuedConnection);
}

void answerLater(QObject* context, Keychain::WriteCallback callback, base::Result<void> result)
{
    QMetaObject::invokeMethod(
        context, [callback = std::move(callback), result = std::move(result)] { callback(result); },
        Qt::QueuedConnection);
}

base::Error secretMissing()
{
    return {base::ErrorKind::NotFound, u"wego.secret-missing"_s};
}

} // namespace wego::security
