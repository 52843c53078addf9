// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QHash>

#include <array>
#include <memory>
#include <mutex>
#include <vector>

namespace wego::bills {

/// The distinct words of a column, as views into the bill's bytes. Word 0 is the empty one. May be
/// added to by several threads, and is read only after that.
class WordList {
public:
    /// What is not in the list any more because there are too many different words.
    static constexpr int Overflow = 4095;

    WordList();
    int codeOf(QByteArrayView word);

    [[nodiscard]] int size() const { return static_cast<int>(m_words.size()); }
    [[nodiscard]] QByteArrayView word(int code) const
    {
        return m_words[static_cast<std::size_t>(code)];
    }
    /// Overflow for what is not there.
    [[nodiscard]] int find(QByteArrayView word) const;
    [[nodiscard]] bool hasOverflow() const { return m_overflow; }
    [[nodiscard]] qint64 ownMemory() const;
    /// Drops what is not needed once all words are there.
    void seal();

private:
    std::mutex m_mutex;
    std::vector<QByteArrayView> m_words;
    QHash<QByteArrayView, int> m_codes;
    bool m_overflow = false;
};

/// One thread's fast way to a list: remembers what it has seen.
class WordCache {
public:
    explicit WordCache(WordList& list);
    int codeOf(QByteArrayView word)
    {
        if (word == m_last)
            return m_lastCode;
        m_last = word;
        m_lastCode = find(word);
        return m_lastCode;
    }

private:
    static constexpr std::size_t Places = 512;
    struct Place {
        QByteArrayView word;
        int code = -1;
    };

    int find(QByteArrayView word);

    WordList& m_list;
    QByteArrayView m_last;
    int m_lastCode = 0;
    std::unique_ptr<std::array<Place, Places>> m_places;
};

} // namespace wego::bills
