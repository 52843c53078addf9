// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

namespace wego::wechat::pay {

/// An error from what WeChat Pay said, in V2 (`code` from err_code, error_code or the bare
/// return_msg) or v3 (`code` of the body). The many spellings of one thing become one code, v3's
/// ("SIGNERROR" and "签名错误" are SIGN_ERROR); the kind and whether a repetition may help follow
/// from it. WeChat's own text is the fact "message". A text without a code is "wego.refused".
base::Error errorFrom(const QString& code, const QString& message, const QString& requestId = {});

/// An answer that cannot be read: Protocol "wego.reply-unreadable", fact reason.
base::Error unreadable(const QString& reason, const QString& requestId = {});

/// An answer whose signature is missing or wrong: Auth "wego.reply-unverified", fact reason.
base::Error unverified(const QString& reason, const QString& requestId, bool retryable);

/// A signed answer about somebody or something else: Auth "wego.reply-foreign", fact field.
base::Error foreign(const QString& field, const QString& requestId = {});

/// Input "wego.v2-only": v3 has no such call, and the account has no key of V2.
base::Error v2Only();

/// The same error of a request that WeChat surely did not take: net::UnsentFact says so.
base::Error notTaken(base::Error error);

/// Auth "wego.clock-off", fact minutes.
base::Error clockOff(qint64 offsetMs, const QString& requestId = {});

/// Input "wego.credentials-incomplete", fact missing: our word for what is not there.
base::Error incompleteCredentials(const QString& missing);

} // namespace wego::wechat::pay
