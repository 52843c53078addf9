// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/beijingtime.h"
#include "services/followerfiles.h"
#include "services/outfile.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>
#include <QTemporaryFile>

#include <xlsxwriter.h>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace wego::services {
namespace {

constexpr qint64 BlockSize = 1024 * 1024;

/// Forgets a workbook without writing it.
struct DropWorkbook {
    void operator()(lxw_workbook* book) const { lxw_workbook_free(book); }
};

double widthOf(FollowerColumn column)
{
    switch (column) {
    case FollowerColumn::Openid:
    case FollowerColumn::Unionid:
        return 32;
    case FollowerColumn::Remark:
    case FollowerColumn::Tags:
        return 24;
    case FollowerColumn::SubscribeTime:
    case FollowerColumn::Scene:
        return 20;
    default:
        return 12;
    }
}

lxw_datetime toSheetTime(const QDateTime& time)
{
    const QDateTime there = base::beijing::fromMs(time.toMSecsSinceEpoch());
    return {there.date().year(), there.date().month(), there.date().day(), there.time().hour(),
        there.time().minute(), static_cast<double>(there.time().second())};
}

/// A workbook with one sheet. Every row goes to a temporary file at once, so that memory does not
/// grow. The finished workbook is made beside the target and then takes its place.
class FollowerSheet final : public FollowerFile {
public:
    FollowerSheet(const FollowerExport& order, const FollowerCells& cells)
        : m_columns(order.columns)
        , m_cells(cells)
        , m_target(order.outFile)
        , m_folder(QFile::encodeName(QFileInfo(order.outFile).absolutePath()))
        , m_draft(QFileInfo(order.outFile).absoluteDir().filePath(u".wego-XXXXXX.part"_s))
    {
    }

    ~FollowerSheet() override
    {
        // The library closes the file of the rows only when it writes the workbook.
        if (m_book && m_sheet != nullptr)
            std::fclose(m_sheet->optimize_tmpfile);
    }

    base::Result<void> begin() override
    {
        if (!m_draft.open())
            return base::fail(writeError(m_draft));
        m_draft.close();
        lxw_workbook_options options{
            .constant_memory = LXW_TRUE, .tmpdir = m_folder.data(), .use_zip64 = LXW_TRUE};
        m_book.reset(workbook_new_opt(QFile::encodeName(m_draft.fileName()).constData(), &options));
        m_sheet = m_book ? workbook_add_worksheet(m_book.get(), nullptr) : nullptr;
        if (m_sheet == nullptr)
            return base::fail(writeError(m_draft));
        m_timeFormat = workbook_add_format(m_book.get());
        format_set_num_format(m_timeFormat, "yyyy-mm-dd hh:mm:ss");
        putHeadings();
        return check();
    }

    base::Result<void> append(const QList<domain::Follower>& followers) override
    {
        for (const domain::Follower& follower : followers)
            putRow(follower);
        return check();
    }

    base::Result<void> finish() override
    {
        if (auto fits = checkRoom(); !fits)
            return fits;
        const lxw_error closed = workbook_close(m_book.release());
        if (closed != LXW_NO_ERROR) {
            base::Error error = writeError(m_draft);
            error.detail = QString::fromUtf8(lxw_strerror(closed));
            return base::fail(error);
        }
        return moveToTarget();
    }

private:
    [[nodiscard]] lxw_col_t columnCount() const { return static_cast<lxw_col_t>(m_columns.size()); }

    void putHeadings()
    {
        lxw_format* const bold = workbook_add_format(m_book.get());
        format_set_bold(bold);
        for (lxw_col_t i = 0; i < columnCount(); ++i) {
            worksheet_set_column(m_sheet, i, i, widthOf(m_columns[i]), nullptr);
            const QByteArray text = m_cells.heading(m_columns[i]).toUtf8();
            worksheet_write_string(m_sheet, 0, i, text.constData(), bold);
        }
        worksheet_freeze_panes(m_sheet, 1, 0);
    }

    void putRow(const domain::Follower& follower)
    {
        ++m_row;
        for (lxw_col_t i = 0; i < columnCount(); ++i) {
            if (m_columns[i] == FollowerColumn::SubscribeTime && follower.subscribedAt.isValid()) {
                lxw_datetime time = toSheetTime(follower.subscribedAt);
                worksheet_write_datetime(m_sheet, m_row, i, &time, m_timeFormat);
                continue;
            }
            const QByteArray text = m_cells.text(m_columns[i], follower).toUtf8();
            if (!text.isEmpty())
                worksheet_write_string(m_sheet, m_row, i, text.constData(), nullptr);
        }
    }

    /// The library does not look whether its rows reach the disk.
    [[nodiscard]] base::Result<void> check() const
    {
        std::FILE* const rows = m_sheet->optimize_tmpfile;
        if (std::fflush(rows) != 0 || std::ferror(rows) != 0)
            return base::fail(diskFull(m_target));
        return {};
    }

    /// Nor does it look when it copies them on its way to the workbook.
    [[nodiscard]] base::Result<void> checkRoom() const
    {
        const long rows = std::ftell(m_sheet->optimize_tmpfile);
        const QStorageInfo disk(QFile::decodeName(m_folder));
        if (rows < 0 || (disk.isValid() && disk.bytesAvailable() < qint64{rows} * 2))
            return base::fail(diskFull(m_target));
        return {};
    }

    base::Result<void> moveToTarget()
    {
        QSaveFile file(m_target);
        if (!m_draft.open())
            return base::fail(writeError(m_draft));
        if (!file.open(QIODevice::WriteOnly))
            return base::fail(writeError(file));
        while (!m_draft.atEnd()) {
            const QByteArray block = m_draft.read(BlockSize);
            if (block.isEmpty() || file.write(block) != block.size())
                return base::fail(
                    writeError(block.isEmpty() ? static_cast<QFileDevice&>(m_draft) : file));
        }
        return commit(file);
    }

    QList<FollowerColumn> m_columns;
    const FollowerCells& m_cells;
    QString m_target;
    QByteArray m_folder;
    QTemporaryFile m_draft;
    std::unique_ptr<lxw_workbook, DropWorkbook> m_book;
    lxw_worksheet* m_sheet = nullptr;
    lxw_format* m_timeFormat = nullptr;
    lxw_row_t m_row = 0;
};

} // namespace

std::unique_ptr<FollowerFile> makeFollowerSheet(
    const FollowerExport& order, const FollowerCells& cells)
{
    return std::make_unique<FollowerSheet>(order, cells);
}

} // namespace wego::services
