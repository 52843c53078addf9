// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/yardsticks.h"

#include <QByteArrayView>
#include <QFile>
#include <QProcess>

#include <array>
#include <bit>
#include <cstring>
#include <thread>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace wego::bench {
namespace {

/// Positions of settlement, refund, coupon refund, fee, order, refund asked in an ALL bill.
constexpr std::uint64_t SummedColumns = 1ULL << 12 | 1ULL << 16 | 1ULL << 17 | 1ULL << 22
    | 1ULL << 24 | 1ULL << 25;

std::int64_t readDigits(const char* at)
{
    const bool negative = *at == '-';
    std::int64_t value = 0;
    for (at += negative ? 1 : 0; *at != ',' && *at != '\n'; ++at) {
        if (*at != '.')
            value = value * 10 + (*at - '0');
    }
    return negative ? -value : value;
}

#if defined(__x86_64__)
__attribute__((target("avx2"))) std::uint64_t delimiters(const char* at)
{
    const auto* const bytes = reinterpret_cast<const __m256i*>(at);
    const __m256i comma = _mm256_set1_epi8(',');
    const __m256i feed = _mm256_set1_epi8('\n');
    const __m256i low = _mm256_loadu_si256(bytes);
    const __m256i high = _mm256_loadu_si256(bytes + 1);
    const auto lowMask = static_cast<std::uint32_t>(_mm256_movemask_epi8(
        _mm256_or_si256(_mm256_cmpeq_epi8(low, comma), _mm256_cmpeq_epi8(low, feed))));
    const auto highMask = static_cast<std::uint32_t>(_mm256_movemask_epi8(
        _mm256_or_si256(_mm256_cmpeq_epi8(high, comma), _mm256_cmpeq_epi8(high, feed))));
    return std::uint64_t{highMask} << 32U | lowMask;
}

__attribute__((target("avx2"))) std::int64_t sumRange(const char* begin, const char* end)
{
    std::int64_t sum = 0;
    unsigned column = 0;
    for (const char* block = begin; block + 64 <= end; block += 64) {
        for (std::uint64_t mask = delimiters(block); mask != 0; mask &= mask - 1) {
            const char* const at = block + std::countr_zero(mask);
            column = *at == '\n' ? 0 : column + 1;
            if ((SummedColumns >> column & 1U) != 0)
                sum += readDigits(at + 2);
        }
    }
    return sum;
}
#else
std::int64_t sumRange(const char* begin, const char* end)
{
    std::int64_t sum = 0;
    unsigned column = 0;
    for (const char* at = begin; at != end; ++at) {
        if (*at != ',' && *at != '\n')
            continue;
        column = *at == '\n' ? 0 : column + 1;
        if ((SummedColumns >> column & 1U) != 0)
            sum += readDigits(at + 2);
    }
    return sum;
}
#endif

} // namespace

std::int64_t probeSums(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const auto* const begin = reinterpret_cast<const char*>(file.map(0, file.size()));
    const char* const end = begin + file.size();
    const char* middle = begin + file.size() / 2;
    middle += QByteArrayView(middle, end).indexOf('\n') + 1;
    std::int64_t second = 0;
    std::thread helper([&] { second = sumRange(middle, end); });
    const std::int64_t first = sumRange(begin, middle);
    helper.join();
    return first + second;
}

std::int64_t countLines(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const auto* at = reinterpret_cast<const char*>(file.map(0, file.size()));
    const char* const end = at + file.size();
    std::int64_t lines = 0;
    while (at != end) {
        const void* const feed = std::memchr(at, '\n', static_cast<std::size_t>(end - at));
        if (feed == nullptr)
            break;
        ++lines;
        at = static_cast<const char*>(feed) + 1;
    }
    return lines;
}

bool copyFile(const QString& from, const QString& to)
{
    return QProcess::execute(QStringLiteral("cp"), {from, to}) == 0;
}

} // namespace wego::bench
