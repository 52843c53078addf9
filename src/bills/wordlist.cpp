// SPDX-License-Identifier: GPL-3.0-or-later
#include "bills/wordlist.h"

#include <algorithm>
#include <cstring>

namespace wego::bills {
namespace {

std::size_t quickHash(QByteArrayView word)
{
    std::uint64_t head = 0;
    const auto size = static_cast<std::size_t>(word.size());
    std::memcpy(&head, word.data(), std::min(size, sizeof head));
    head ^= std::uint64_t{static_cast<unsigned char>(word.back())} << 56U;
    head ^= size << 48U;
    return static_cast<std::size_t>((head * 0x9e3779b97f4a7c15U) >> 40U);
}

} // namespace

WordList::WordList() : m_words{QByteArrayView("", 0)}
{
}

int WordList::codeOf(QByteArrayView word)
{
    if (word.isEmpty())
        return 0;
    const std::lock_guard lock(m_mutex);
    if (const auto found = m_codes.constFind(word); found != m_codes.constEnd())
        return *found;
    if (size() == Overflow) {
        m_overflow = true;
        return Overflow;
    }
    const int code = size();
    m_words.push_back(word);
    m_codes.insert(word, code);
    return code;
}

int WordList::find(QByteArrayView word) const
{
    const auto found = std::ranges::find(m_words, word);
    return found == m_words.end() ? Overflow : static_cast<int>(found - m_words.begin());
}

qint64 WordList::ownMemory() const
{
    return static_cast<qint64>(m_words.capacity()) * qint64{sizeof(QByteArrayView)}
    + qint64{sizeof *this};
}

void WordList::seal()
{
    m_codes = {};
    m_words.shrink_to_fit();
}

WordCache::WordCache(WordList& list)
    : m_list(list), m_places(std::make_unique<std::array<Place, Places>>())
{
}

int WordCache::find(QByteArrayView word)
{
    if (word.isEmpty())
        return 0;
    // A full neighbourhood is simply overwritten: the list itself knows every word.
    Place& place = (*m_places)[quickHash(word) % Places];
    if (place.code < 0 || place.word != word)
        place = {word, m_list.codeOf(word)};
    return place.code;
}

} // namespace wego::bills
