// SPDX-License-Identifier: GPL-3.0-or-later
#include "bills/billbytes.h"

#include <QTemporaryFile>
#include <QThreadPool>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace wego::bills {

base::Error cannotRead(const QFileDevice& file)
{
    return {.kind = base::ErrorKind::Storage,
        .code = u"wego.cannot-read"_s,
        .detail = file.errorString(),
        .facts = {{u"path"_s, file.fileName()}}};
}

base::Error cannotWrite(const QIODevice& device)
{
    const auto* const file = qobject_cast<const QFileDevice*>(&device);
    const bool full = errno == ENOSPC || errno == EDQUOT || errno == EFBIG
        || (file != nullptr && file->error() == QFileDevice::ResourceError);
    base::Error error{.kind = base::ErrorKind::Storage,
        .code = full ? u"wego.disk-full"_s : u"wego.cannot-write"_s,
        .detail = device.errorString()};
    error.facts.insert(u"path"_s, file == nullptr ? QString() : file->fileName());
    return error;
}

BillBytes::~BillBytes()
{
    constexpr qsizetype QuicklyUnmapped = 16 * 1024 * 1024;
    if (!m_file || m_view.size() <= QuicklyUnmapped)
        return;
    // The last owner may be the window, and the system takes its time over so many pages.
    QThreadPool::globalInstance()->start([file = std::shared_ptr<QFile>(std::move(m_file))] { });
}

base::Result<BillBytesPtr> BillBytes::map(const QString& path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return base::fail(cannotRead(*file));
    return map(std::move(file));
}

base::Result<BillBytesPtr> BillBytes::map(std::unique_ptr<QFile> file)
{
    auto bytes = std::shared_ptr<BillBytes>(new BillBytes);
    const qint64 size = file->size();
    if (size > 0) {
        const uchar* const mapped = file->map(0, size);
        if (mapped == nullptr)
            return base::fail(cannotRead(*file));
        bytes->m_view = QByteArrayView(mapped, size);
    }
    bytes->m_file = std::move(file);
    return bytes;
}

BillBytesPtr BillBytes::wrap(QByteArray bytes)
{
    auto wrapped = std::shared_ptr<BillBytes>(new BillBytes);
    wrapped->m_bytes = std::move(bytes);
    wrapped->m_view = wrapped->m_bytes;
    return wrapped;
}

base::Result<void> Spill::append(QByteArrayView bytes)
{
    m_buffer.append(bytes);
    return m_buffer.size() < InMemory ? base::Result<void>{} : flush();
}

base::Result<void> Spill::flush()
{
    if (!m_file) {
        auto file = std::make_unique<QTemporaryFile>();
        if (!file->open())
            return base::fail(cannotWrite(*file));
        m_file = std::move(file);
    }
    if (m_file->write(m_buffer) != m_buffer.size() || !m_file->flush())
        return base::fail(cannotWrite(*m_file));
    m_written += m_buffer.size();
    m_buffer.resize(0);
    return {};
}

base::Result<BillBytesPtr> Spill::finish()
{
    if (!m_file) {
        m_buffer.squeeze();
        return BillBytes::wrap(std::move(m_buffer));
    }
    if (auto flushed = flush(); !flushed)
        return base::fail(flushed.error());
    m_buffer.clear();
    return BillBytes::map(std::move(m_file));
}

} // namespace wego::bills
