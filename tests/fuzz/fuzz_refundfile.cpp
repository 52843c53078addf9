// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/refundfile.h"

#include <cstdint>
#include <cstdlib>

using namespace wego;

/// Any bytes are a file of refunds or an error; a row is an amount above zero, all that is left, or
/// a problem.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto file = services::readRefundFile(bytes, QStringLiteral("fuzz.csv"), {});
    if (!file)
        return 0;
    if (file->rows.isEmpty() || file->digest != domain::digestOf(file->rows))
        std::abort();
    for (const domain::RefundRow& row : file->rows) {
        const bool isAmount = row.amount && *row.amount > base::Money();
        if (row.problem.isEmpty() && (row.takesAll == isAmount || row.number.value.isEmpty()))
            std::abort();
    }
    return 0;
}
