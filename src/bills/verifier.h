// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bills/rangereader.h"
#include "bills/verification.h"

#include <span>

namespace wego::bills {

/// Adds up what was found in the ranges of a bill, in order, and compares it with the summary.
Verification makeVerification(
    const BillLayout& layout, std::span<const RangeResult> ranges, MarkDelimiters marker);

/// If exactly one sum differs: the only row whose own figures explain the difference.
/// `details` is everything after the header line.
std::optional<qint64> findSuspect(const BillLayout& layout, const Verification& verification,
    QByteArrayView details, MarkDelimiters marker);

} // namespace wego::bills
