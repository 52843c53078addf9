// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/digest.h"
#include "bills/billbytes.h"
#include "bills/billreader.h"
#include "bills/parallel.h"
#include "bills/unpack.h"

#include <algorithm>

namespace wego::bills {
namespace {

constexpr qsizetype Piece = 1024 * 1024;

base::Result<void> addPieces(
    base::Digest& digest, QByteArrayView bytes, const std::atomic_bool* cancelled)
{
    for (qsizetype at = 0; at < bytes.size(); at += Piece) {
        if (isSet(cancelled))
            return base::fail(cancelledError());
        digest.add(bytes.sliced(at, std::min(Piece, bytes.size() - at)));
    }
    return {};
}

} // namespace

base::Result<BillHashes> hashBill(const QString& path, const std::atomic_bool* cancelled)
{
    auto bytes = BillBytes::map(path);
    if (!bytes)
        return base::fail(bytes.error());
    const QByteArrayView stored = (*bytes)->view();
    BillHashes hashes;
    hashes.storedBytes = stored.size();
    base::Digest sha256(base::Digest::Algorithm::Sha256);
    base::Digest sha1(base::Digest::Algorithm::Sha1);
    if (auto added = addPieces(sha256, stored, cancelled); !added)
        return base::fail(added.error());
    const auto addPlain = [&](QByteArrayView plain) -> base::Result<void> {
        hashes.plainBytes += plain.size();
        return addPieces(sha1, plain, cancelled);
    };
    const auto plain = looksLikeGzip(stored) ? unpackGzip(stored, addPlain, nullptr)
                                             : addPlain(stored);
    if (!plain)
        return base::fail(plain.error());
    hashes.plainSha1 = QString::fromLatin1(sha1.hex());
    hashes.storedSha256 = QString::fromLatin1(sha256.hex());
    return hashes;
}

} // namespace wego::bills
