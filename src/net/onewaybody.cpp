// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/onewaybody.h"

#include <algorithm>
#include <cstring>

namespace wego::net {

OneWayBody::OneWayBody(QByteArray bytes, QObject* parent)
    : QIODevice(parent), m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool OneWayBody::seek(qint64 position)
{
    return !m_wasRead && position == 0 && QIODevice::seek(position);
}

qint64 OneWayBody::readData(char* data, qint64 maxSize)
{
    m_wasRead = true;
    const qint64 count = std::min(maxSize, m_bytes.size() - pos());
    if (count <= 0)
        return -1;
    std::memcpy(data, m_bytes.constData() + pos(), static_cast<std::size_t>(count));
    return count;
}

} // namespace wego::net
