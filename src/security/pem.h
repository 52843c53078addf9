// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"

#include <QByteArray>

#include <vector>

namespace wego::security {

/// One "-----BEGIN LABEL-----" block, decoded.
struct PemBlock {
    QByteArray label; ///< "PRIVATE KEY", "CERTIFICATE", ...
    base::Secret der; ///< wiped, since it may be a private key
    /// The old form with "Proc-Type: 4,ENCRYPTED" inside the block; `der` is then empty.
    bool encrypted = false;
};

/// Every block that can be decoded, in order. Tolerates what happens to PEM on its way through
/// editors and forms: a BOM, any line ends, blanks anywhere, everything on one line, and line ends
/// written as the two characters \n.
std::vector<PemBlock> parsePem(QByteArrayView text);

/// One block as PEM with lines of 64 characters.
QByteArray writePem(QByteArrayView label, QByteArrayView der);

} // namespace wego::security
