// SPDX-License-Identifier: GPL-3.0-or-later
#include "bills/csvblocks.h"

#include "bills/billbytes.h"
#include "bills/unpack.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wego::bills {

CsvOutput::CsvOutput(QIODevice* device, ExportFormat format) : m_device(device)
{
    if (format == ExportFormat::Gb18030)
        m_gb18030.emplace();
}

base::Result<void> CsvOutput::check() const
{
    if (m_gb18030 && !m_gb18030->isUsable())
        return base::fail({.kind = base::ErrorKind::Storage, .code = u"wego.bill-encoding"_s});
    return {};
}

QByteArrayView CsvOutput::encoded()
{
    if (!m_gb18030)
        return buffer.bytes();
    m_converted = m_gb18030->convert(buffer.bytes());
    return m_converted;
}

base::Result<void> CsvOutput::write(QByteArrayView encoded)
{
    if (m_device->write(encoded.data(), encoded.size()) != encoded.size())
        return base::fail(cannotWrite(*m_device));
    buffer.clear();
    return {};
}

CsvBlocks::CsvBlocks(
    const CsvRows& rows, QIODevice* device, ExportFormat format, const std::atomic_bool* cancelled)
    : m_rows(rows), m_device(device), m_format(format), m_cancelled(cancelled)
{
}

base::Result<ExportedRows> CsvBlocks::run(int threads)
{
    inParallel(threads, threads, [this](int) { work(); });
    if (m_error)
        return base::fail(*m_error);
    if (isSet(m_cancelled))
        return base::fail(cancelledError());
    return m_done;
}

void CsvBlocks::work()
{
    CsvOutput output(m_device, m_format);
    const qint64 blocks = (m_rows.count() + BlockRows - 1) / BlockRows;
    qint64 block = m_next++;
    while (block < blocks && exportBlock(block, output))
        block = m_next++;
}

bool CsvBlocks::exportBlock(qint64 block, CsvOutput& output)
{
    constexpr qint64 RowsATime = 256;
    constexpr qsizetype MostBytes = 8 * 1024 * 1024;
    const qint64 end = std::min(m_rows.count(), (block + 1) * BlockRows);
    ExportedRows done;
    for (qint64 row = block * BlockRows; row < end; row += RowsATime) {
        if (isSet(m_cancelled)) {
            m_turns.stop();
            return false;
        }
        done += m_rows.append(output.buffer, row, std::min(end, row + RowsATime));
        if (output.buffer.size() >= MostBytes && !writeInTurn(block, output))
            return false;
    }
    if (!writeInTurn(block, output))
        return false;
    m_done += done;
    m_turns.pass();
    return true;
}

/// False if there is no need to go on.
bool CsvBlocks::writeInTurn(qint64 block, CsvOutput& output)
{
    const QByteArrayView bytes = output.encoded();
    if (!m_turns.await(block))
        return false;
    if (auto written = output.write(bytes); !written) {
        m_error = written.error();
        m_turns.stop();
        return false;
    }
    return true;
}

} // namespace wego::bills
