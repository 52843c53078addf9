// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/bodysink.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace wego::net {

std::optional<base::Error> MemorySink::write(const QByteArray& bytes)
{
    if (m_body.size() + bytes.size() > m_limit) {
        m_body.clear();
        return base::Error{.kind = base::ErrorKind::Protocol,
            .code = u"wego.too-large"_s,
            .facts = {{u"limit"_s, QString::number(m_limit)}}};
    }
    m_body += bytes;
    return {};
}

FileSink::~FileSink()
{
    if (!m_opened || m_keep)
        return;
    m_file.close();
    // A device such as /dev/full is not ours to remove.
    const QFileInfo info(m_file.fileName());
    if (info.isSymLink() || info.isFile())
        m_file.remove();
}

bool FileSink::ensureOpen()
{
    if (!m_opened)
        m_opened = m_file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered);
    return m_opened;
}

std::optional<base::Error> FileSink::write(const QByteArray& bytes)
{
    if (ensureOpen() && m_file.write(bytes) == bytes.size())
        return {};
    return failure();
}

std::optional<base::Error> FileSink::close()
{
    if (!ensureOpen())
        return failure();
    m_file.close();
    if (m_file.error() != QFileDevice::NoError)
        return failure();
    return {};
}

base::Error FileSink::failure() const
{
    const bool isFull = m_file.error() == QFileDevice::ResourceError;
    return {.kind = base::ErrorKind::Storage,
        .code = isFull ? u"wego.disk-full"_s : u"wego.cannot-write"_s,
        .detail = m_file.errorString(),
        .facts = {{u"path"_s, m_file.fileName()}, {u"reason"_s, m_file.errorString()}}};
}

} // namespace wego::net
