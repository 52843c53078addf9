// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wego::base {

/// Replaces whatever may be a secret in a text that will be logged, shown or stored: values of
/// parameters, JSON members, XML elements and headers whose name says so (key, secret, sign,
/// signature, token, password, authorization, ...), PEM private keys, access tokens ("98_..."), and
/// the tail of openids and phone numbers. The names stay, the values become "(redacted)". Applying
/// it twice changes nothing more.
QString redact(const QString& text);

/// True for a parameter or header name whose value redact() hides, in any case.
bool isSecretName(QStringView name);

} // namespace wego::base
