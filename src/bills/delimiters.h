// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace wego::bills {

/// Marks, one bit a byte, what gives a bill its structure: a comma that a backtick follows, a line
/// feed, a NUL byte. `blocks` groups of 64 bytes from `bytes`; one byte beyond them must be
/// readable.
using MarkDelimiters = void (*)(const char* bytes, std::size_t blocks, std::uint64_t* masks);

/// The fastest that this processor can do, or the plain one; both give the same masks.
MarkDelimiters delimiterMarker(bool forceScalar);

/// First byte of a line (with its first backtick, without its end) that belongs to no plain cell:
/// an escape, a quote, a control character, a comma that is no border, or what stands before a
/// backtick that is none. Null if there is none: such lines show exactly their bytes.
using FindCareful = const char* (*)(const char* begin, const char* end);
FindCareful carefulFinder(bool forceScalar);

bool hasVectorInstructions();

} // namespace wego::bills
