// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/secret.h"

#include <QByteArray>

#include <cstring>
#include <sys/mman.h>
#include <utility>

namespace wego::base {

void wipeMemory(void* data, std::size_t size)
{
    if (size == 0)
        return;
    std::memset(data, 0, size);
    // Tells the compiler that somebody may look at the memory, so the memset stays.
    __asm__ __volatile__("" : : "r"(data) : "memory");
}

Secret::Secret(QByteArrayView bytes)
    : m_bytes(std::make_unique<char[]>(static_cast<std::size_t>(bytes.size())))
    , m_size(bytes.size())
{
    if (m_size == 0)
        return;
    // Best effort: keeps the page out of swap; a refusal (limits) is no reason to fail.
    mlock(m_bytes.get(), static_cast<std::size_t>(m_size));
    std::memcpy(m_bytes.get(), bytes.data(), static_cast<std::size_t>(m_size));
}

Secret::Secret(Secret&& other) noexcept
    : m_bytes(std::move(other.m_bytes)), m_size(std::exchange(other.m_size, 0))
{
}

Secret& Secret::operator=(Secret&& other) noexcept
{
    if (this == &other)
        return *this;
    wipe();
    m_bytes = std::move(other.m_bytes);
    m_size = std::exchange(other.m_size, 0);
    return *this;
}

Secret::~Secret()
{
    wipe();
}

Secret Secret::take(QByteArray& source)
{
    Secret secret{QByteArrayView(source)};
    if (!source.isEmpty())
        wipeMemory(source.data(), static_cast<std::size_t>(source.size()));
    source.clear();
    return secret;
}

Secret Secret::copy() const
{
    return Secret(reveal());
}

void Secret::wipe()
{
    if (!m_bytes)
        return;
    wipeMemory(m_bytes.get(), static_cast<std::size_t>(m_size));
    if (m_size > 0)
        munlock(m_bytes.get(), static_cast<std::size_t>(m_size));
    m_bytes.reset();
    m_size = 0;
}

bool operator==(const Secret& a, const Secret& b)
{
    if (a.m_size != b.m_size)
        return false;
    unsigned char difference = 0;
    for (qsizetype i = 0; i < a.m_size; ++i)
        difference |= static_cast<unsigned char>(
            a.m_bytes[static_cast<std::size_t>(i)] ^ b.m_bytes[static_cast<std::size_t>(i)]);
    return difference == 0;
}

QDebug operator<<(QDebug debug, const Secret& secret)
{
    Q_UNUSED(secret)
    return debug << "(secret)";
}

} // namespace wego::base
