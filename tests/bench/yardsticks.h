// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>

namespace wego::bench {

/// L: maps the file, finds delimiters with AVX2 and sums six amount columns, on two threads; checks
/// nothing. The six sums (fen, fees in 1/1000 fen) are added up into one number.
std::int64_t probeSums(const QString& path);

/// M: maps the file and counts its lines with memchr, on one thread.
std::int64_t countLines(const QString& path);

/// What `cp` does: copies a file by reading and writing.
bool copyFile(const QString& from, const QString& to);

} // namespace wego::bench
