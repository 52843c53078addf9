// SPDX-License-Identifier: GPL-3.0-or-later
#include "bills/delimiters.h"

#include <bit>

#if defined(__x86_64__) || defined(__i386__)
#define WEGO_AVX2 1
#include <immintrin.h>
#else
#define WEGO_AVX2 0
#endif

namespace wego::bills {
namespace {

constexpr std::size_t BlockBytes = 64;

void markScalar(const char* bytes, std::size_t blocks, std::uint64_t* masks)
{
    for (std::size_t block = 0; block < blocks; ++block, bytes += BlockBytes) {
        std::uint64_t mask = 0;
        for (std::size_t i = 0; i < BlockBytes; ++i) {
            const char c = bytes[i];
            const bool hit = c == '\n' || c == '\0' || (c == ',' && bytes[i + 1] == '`');
            mask |= std::uint64_t{hit} << i;
        }
        masks[block] = mask;
    }
}

bool isCareful(char c)
{
    const auto code = static_cast<unsigned char>(c);
    return code < 0x20U || code == 0x7fU || c == '\\' || c == '"' || c == '\'';
}

const char* findCarefulScalar(const char* begin, const char* end)
{
    for (const char* at = begin; at != end; ++at) {
        const char next = at + 1 == end ? '\0' : at[1];
        if (isCareful(*at) || (*at == ',') != (next == '`'))
            return at;
    }
    return nullptr;
}

#if WEGO_AVX2
__attribute__((target("avx2"), always_inline)) inline std::uint64_t mark32(const char* bytes)
{
    const __m256i here = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(bytes));
    const __m256i next = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(bytes + 1));
    const __m256i border = _mm256_and_si256(_mm256_cmpeq_epi8(here, _mm256_set1_epi8(',')),
        _mm256_cmpeq_epi8(next, _mm256_set1_epi8('`')));
    const __m256i ends = _mm256_or_si256(_mm256_cmpeq_epi8(here, _mm256_set1_epi8('\n')),
        _mm256_cmpeq_epi8(here, _mm256_setzero_si256()));
    return static_cast<std::uint32_t>(_mm256_movemask_epi8(_mm256_or_si256(border, ends)));
}

__attribute__((target("avx2"))) void markAvx2(
    const char* bytes, std::size_t blocks, std::uint64_t* masks)
{
    for (std::size_t block = 0; block < blocks; ++block, bytes += BlockBytes)
        masks[block] = mark32(bytes) | mark32(bytes + 32) << 32;
}

/// Looks at 32 bytes and the one behind them, one bit a byte.
__attribute__((target("avx2"), always_inline)) inline std::uint32_t careIn32(const char* bytes)
{
    const __m256i here = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(bytes));
    const __m256i next = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(bytes + 1));
    const __m256i border = _mm256_xor_si256(_mm256_cmpeq_epi8(here, _mm256_set1_epi8(',')),
        _mm256_cmpeq_epi8(next, _mm256_set1_epi8('`')));
    const __m256i control = _mm256_cmpeq_epi8(_mm256_min_epu8(here, _mm256_set1_epi8(0x1f)), here);
    const __m256i escape = _mm256_or_si256(_mm256_cmpeq_epi8(here, _mm256_set1_epi8('\\')),
        _mm256_cmpeq_epi8(here, _mm256_set1_epi8(0x7f)));
    const __m256i quote = _mm256_or_si256(_mm256_cmpeq_epi8(here, _mm256_set1_epi8('"')),
        _mm256_cmpeq_epi8(here, _mm256_set1_epi8('\'')));
    const __m256i any = _mm256_or_si256(
        _mm256_or_si256(border, control), _mm256_or_si256(escape, quote));
    return static_cast<std::uint32_t>(_mm256_movemask_epi8(any));
}

__attribute__((target("avx2"))) const char* findCarefulAvx2(const char* begin, const char* end)
{
    constexpr std::ptrdiff_t Seen = 33;
    if (end - begin < Seen)
        return findCarefulScalar(begin, end);
    for (const char* at = begin; end - at >= Seen; at += Seen - 1) {
        if (const std::uint32_t found = careIn32(at); found != 0)
            return at + std::countr_zero(found);
    }
    // Once more over the end, of which some was seen already; the last byte has no successor.
    const std::uint32_t found = careIn32(end - Seen);
    return found != 0 ? end - Seen + std::countr_zero(found) : findCarefulScalar(end - 1, end);
}
#endif

} // namespace

FindCareful carefulFinder(bool forceScalar)
{
#if WEGO_AVX2
    if (!forceScalar && hasVectorInstructions())
        return findCarefulAvx2;
#else
    static_cast<void>(forceScalar);
#endif
    return findCarefulScalar;
}

bool hasVectorInstructions()
{
#if WEGO_AVX2
    return __builtin_cpu_supports("avx2") != 0;
#else
    return false;
#endif
}

MarkDelimiters delimiterMarker(bool forceScalar)
{
#if WEGO_AVX2
    if (!forceScalar && hasVectorInstructions())
        return markAvx2;
#else
    static_cast<void>(forceScalar);
#endif
    return markScalar;
}

} // namespace wego::bills
