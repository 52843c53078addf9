// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QDebug>

#include <cstddef>
#include <memory>

namespace wego::base {

/// Bytes that must not leak: keys, passwords, tokens. The memory is its own (never shared with a
/// QByteArray), locked where the system allows, and wiped on destruction and assignment. There is
/// no conversion to a string, and streaming it prints only "(secret)". Movable; a copy is asked for
/// by name.
class Secret {
public:
    Secret() = default;
    explicit Secret(QByteArrayView bytes);
    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;
    ~Secret();

    /// Takes the bytes and wipes the source, which must not be shared.
    static Secret take(QByteArray& source);

    [[nodiscard]] Secret copy() const;
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] qsizetype size() const { return m_size; }

    /// The bytes, valid as long as this object. Give them to ciphers only; never store them.
    [[nodiscard]] QByteArrayView reveal() const { return {m_bytes.get(), m_size}; }

    /// Compares in constant time for equal sizes.
    friend bool operator==(const Secret& a, const Secret& b);

private:
    void wipe();

    std::unique_ptr<char[]> m_bytes;
    qsizetype m_size = 0;
};

/// Overwrites memory in a way that the compiler may not drop.
void wipeMemory(void* data, std::size_t size);

QDebug operator<<(QDebug debug, const Secret& secret);

} // namespace wego::base
