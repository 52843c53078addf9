// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "domain/account.h"

#include <QList>

#include <map>

namespace wego::services {

// What settings of an account, and the way they are entered, mean for its secrets. Pure.

/// Takes away blanks and line ends around secrets that have none, as they come with a paste. A
/// password may begin with a blank, but ends before its line end.
void trimSecrets(std::map<domain::SecretKind, base::Secret>& secrets);

/// A host beyond this computer that would be asked without https, or an empty text.
QString unencryptedHost(const domain::Account& account);
bool isUnencrypted(const QUrl& url);

/// Secrets that were given for one host and that `after` would send to another (scheme, host or
/// port differ): the value of the token service's header, the password of the proxy. Whoever
/// changes the account asks for them anew, or whether the stored ones may go there.
QList<domain::SecretKind> redirectedSecrets(
    const domain::Account& before, const domain::Account& after);

/// Secrets that `before` used and `after` does not: kept, they would wait for the next host. Also
/// the classic token, which nobody gave.
QList<domain::SecretKind> unusedSecrets(
    const domain::Account& before, const domain::Account& after);

/// The host that gets the secret; empty if the account does not use it.
QString recipientOf(const domain::Account& account, domain::SecretKind kind);

} // namespace wego::services
