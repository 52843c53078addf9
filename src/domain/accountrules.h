// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace wego::domain {

/// What is wrong with a field while it is typed; the text is made where it is shown.
enum class FieldProblem {
    Missing,
    TooShort, ///< see FieldCheck::missingCharacters
    TooLong,
    BadCharacters,
    BadForm,    ///< "wx..." for an AppID, "PUB_KEY_ID_..." for a key id
    Surrounded, ///< blanks or line ends around it, typical of pasted keys
    SameAsV2,   ///< the V3 field holds the key of V2
};

struct FieldCheck {
    FieldProblem problem;
    int difference = 0; ///< how many characters too few or too many
};

// Each returns nothing when the text is acceptable. An empty text is Missing; whether a field may
// stay empty is the caller's business.
std::optional<FieldCheck> checkAppId(QStringView text);
std::optional<FieldCheck> checkMchid(QStringView text);
/// API keys of V2 and V3: exactly 32 letters or digits.
std::optional<FieldCheck> checkApiKey(QStringView text);
std::optional<FieldCheck> checkAppSecret(QStringView text);
/// Printable, without blanks; WeChat reserves up to 512 characters, token services may need more.
std::optional<FieldCheck> checkAccessToken(QStringView text);
std::optional<FieldCheck> checkWechatpayKeyId(QStringView text);
/// Upper-case hex with an even number of digits.
std::optional<FieldCheck> checkSerial(QStringView text);
/// Where WeChat Pay reports to: https, a host, at most 255 characters, without parameters, which
/// WeChat cuts off.
std::optional<FieldCheck> checkNotifyUrl(QStringView text);
/// A name for the account: 1 to 40 characters, printable, not blank.
std::optional<FieldCheck> checkAccountName(QStringView text);

} // namespace wego::domain
