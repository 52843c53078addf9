// SPDX-License-Identifier: GPL-3.0-or-later
#include "bills/csvblocks.h"
#include "services/followerfiles.h"
#include "services/outfile.h"

#include <QSaveFile>

namespace wego::services {
namespace {

bills::ExportFormat csvFormat(FollowerExport::Format format)
{
    switch (format) {
    case FollowerExport::Format::ExcelCsv:
    case FollowerExport::Format::Xlsx:
        return bills::ExportFormat::Excel;
    case FollowerExport::Format::Gb18030Csv:
        return bills::ExportFormat::Gb18030;
    case FollowerExport::Format::PlainCsv:
        return bills::ExportFormat::Rfc4180;
    }
    Q_UNREACHABLE();
}

/// CSV as for bills: in the formats for Excel nothing is taken for a formula or a long number.
class FollowerCsv final : public FollowerFile {
public:
    FollowerCsv(const FollowerExport& order, const FollowerCells& cells)
        : m_columns(order.columns)
        , m_cells(cells)
        , m_format(csvFormat(order.format))
        , m_csv(m_format)
        , m_file(order.outFile)
        , m_output(&m_file, m_format)
    {
    }

    base::Result<void> begin() override
    {
        if (auto usable = m_output.check(); !usable)
            return usable;
        if (!m_file.open(QIODevice::WriteOnly))
            return base::fail(writeError(m_file));
        if (m_format == bills::ExportFormat::Excel)
            m_output.buffer.put("\xef\xbb\xbf");
        putLine([this](FollowerColumn column) { return m_cells.heading(column); });
        return write();
    }

    base::Result<void> append(const QList<domain::Follower>& followers) override
    {
        for (const domain::Follower& follower : followers)
            putLine([&](FollowerColumn column) { return m_cells.text(column, follower); });
        return write();
    }

    base::Result<void> finish() override { return commit(m_file); }

private:
    template <typename Text> void putLine(Text text)
    {
        bills::CsvBuffer& buffer = m_output.buffer;
        for (const FollowerColumn column : m_columns) {
            const QByteArray cell = text(column).toUtf8();
            buffer.ensure(bills::CsvCells::grown(cell.size()) + 3);
            m_csv.putText(buffer, cell);
            buffer.put(',');
        }
        buffer.dropLast();
        buffer.put("\r\n");
    }

    base::Result<void> write()
    {
        if (!m_output.write(m_output.encoded()))
            return base::fail(writeError(m_file));
        return {};
    }

    QList<FollowerColumn> m_columns;
    const FollowerCells& m_cells;
    bills::ExportFormat m_format;
    bills::CsvCells m_csv;
    QSaveFile m_file;
    bills::CsvOutput m_output;
};

} // namespace

std::unique_ptr<FollowerFile> makeFollowerFile(
    const FollowerExport& order, const FollowerCells& cells)
{
    if (order.format == FollowerExport::Format::Xlsx)
        return makeFollowerSheet(order, cells);
    return std::make_unique<FollowerCsv>(order, cells);
}

} // namespace wego::services
