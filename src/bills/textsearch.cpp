// SPDX-License-Identifier: GPL-3.0-or-later
#include "bills/textsearch.h"

#include "bills/delimiters.h"

#include <algorithm>
#include <bit>
#include <cstdint>

#if defined(__x86_64__) || defined(__i386__)
#define WEGO_AVX2 1
#include <immintrin.h>
#else
#define WEGO_AVX2 0
#endif

namespace wego::bills {
namespace {

bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}

/// A bit that makes a letter small and leaves the needle's other bytes comparable.
char caseBit(char c)
{
    return isLower(c) ? '\x20' : '\0';
}

} // namespace

ByteFinder::ByteFinder(QByteArrayView needle, bool forceScalar)
    : m_needle(needle.toByteArray())
    , m_find(!forceScalar && hasVectorInstructions() ? findVector : findScalar)
{
    std::ranges::transform(m_needle, m_needle.begin(), lowerAscii);
}

bool ByteFinder::matches(const char* at) const
{
    return std::equal(m_needle.cbegin(), m_needle.cend(), at,
        [](char wanted, char found) { return wanted == lowerAscii(found); });
}

const char* ByteFinder::findScalar(const ByteFinder& self, const char* begin, const char* end)
{
    for (const char* at = begin; end - at >= self.size(); ++at) {
        if (self.matches(at))
            return at;
    }
    return nullptr;
}

#if WEGO_AVX2
/// Compares 32 places at once with the needle's first and last byte.
__attribute__((target("avx2"))) const char* ByteFinder::findVector(
    const ByteFinder& self, const char* begin, const char* end)
{
    const std::ptrdiff_t behind = self.size() - 1;
    const char first = self.m_needle.front();
    const char last = self.m_needle.back();
    const __m256i firsts = _mm256_set1_epi8(first);
    const __m256i lasts = _mm256_set1_epi8(last);
    const __m256i firstCase = _mm256_set1_epi8(caseBit(first));
    const __m256i lastCase = _mm256_set1_epi8(caseBit(last));
    constexpr std::ptrdiff_t Width = 32;
    const char* at = begin;
    for (; end - at >= Width + behind; at += Width) {
        const __m256i heads = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(at));
        const __m256i tails = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(at + behind));
        const __m256i hits = _mm256_and_si256(
            _mm256_cmpeq_epi8(_mm256_or_si256(heads, firstCase), firsts),
            _mm256_cmpeq_epi8(_mm256_or_si256(tails, lastCase), lasts));
        for (auto mask = static_cast<std::uint32_t>(_mm256_movemask_epi8(hits)); mask != 0;
            mask &= mask - 1) {
            const char* const candidate = at + std::countr_zero(mask);
            if (self.matches(candidate))
                return candidate;
        }
    }
    return findScalar(self, at, end);
}
#else
const char* ByteFinder::findVector(const ByteFinder& self, const char* begin, const char* end)
{
    return findScalar(self, begin, end);
}
#endif

} // namespace wego::bills
