// SPDX-License-Identifier: GPL-3.0-or-later
#include "bills/normalise.h"

#include "bills/csvrecords.h"
#include "bills/escapes.h"
#include "bills/layout.h"
#include "bills/unpack.h"

#include <QStringList>
#include <QtEndian>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace wego::bills {
namespace {

constexpr qsizetype Piece = 256 * 1024;
constexpr QByteArrayView Utf8Bom = "\xef\xbb\xbf";

QByteArrayView firstLine(QByteArrayView bytes)
{
    constexpr qsizetype LongestHeader = 64 * 1024;
    const qsizetype end = bytes.first(std::min(bytes.size(), LongestHeader)).indexOf('\n');
    return end < 0 ? bytes.first(std::min(bytes.size(), LongestHeader)) : bytes.first(end);
}

bool isUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Default);
    for (qsizetype at = 0; at < bytes.size(); at += Piece) {
        const QString ignored = decoder(bytes.sliced(at, std::min(Piece, bytes.size() - at)));
        if (decoder.hasError())
            return false;
    }
    return true;
}

/// What stands behind the first record of an exported CSV, in whose quoted cells a line end is
/// text. A quote that is never closed is none.
QByteArrayView behindRecord(QByteArrayView bytes)
{
    bool isCellStart = true;
    bool isQuotedCell = false;
    bool isInQuotes = false;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const char c = bytes[at];
        if (c == '\n' && !isInQuotes)
            return bytes.sliced(at + 1);
        isQuotedCell = isCellStart ? c == '"' : isQuotedCell;
        if (c == '"' && isQuotedCell)
            isInQuotes = !isInQuotes;
        isCellStart = c == ',' && !isInQuotes;
    }
    const qsizetype end = bytes.indexOf('\n');
    return end < 0 ? QByteArrayView() : bytes.sliced(end + 1);
}

/// Without cells that begin with a backtick in any of the first lines, the file is no bill of
/// WeChat's.
bool hasBackticks(QByteArrayView afterHeader)
{
    constexpr int LinesLookedAt = 20;
    for (int i = 0; i < LinesLookedAt && !afterHeader.isEmpty(); ++i) {
        if (afterHeader.startsWith('`') && firstLine(afterHeader).contains(",`"))
            return true;
        afterHeader = behindRecord(afterHeader);
    }
    return false;
}

/// Turns the records of an exported CSV into lines of a bill.
class RecordWriter {
public:
    RecordWriter(Spill& out, bool mayHaveTabs) : m_out(out), m_stripTabs(mayHaveTabs) { }

    base::Result<void> write(const CsvRecords::Record& record)
    {
        if (!m_layout)
            return writeHeader(record);
        if (!m_sawRow)
            findTabs(record);
        m_sawRow = true;
        const EscapeForm form = escapeForm(kindOf(record));
        m_line.resize(0);
        for (const QByteArray& cell : record) {
            m_line += m_line.isEmpty() ? "`" : ",`";
            m_line += escape(withoutTab(cell), form);
        }
        return m_out.append(m_line += '\n');
    }

private:
    [[nodiscard]] QByteArrayView withoutTab(QByteArrayView cell) const
    {
        return m_stripTabs && cell.startsWith('\t') ? cell.sliced(1) : cell;
    }

    base::Result<void> writeHeader(const CsvRecords::Record& record)
    {
        QStringList headers;
        for (const QByteArray& cell : record)
            headers += QString::fromUtf8(cell).trimmed().replace(u',', u'，');
        auto layout = makeLayout(headers);
        if (!layout)
            return base::fail(layout.error());
        m_layout = std::move(*layout);
        return m_out.append((headers.join(u',') + u'\n').toUtf8());
    }

    /// An id never begins with a TAB by itself, so one that does betrays the Excel formats where
    /// neither BOM nor encoding does.
    void findTabs(const CsvRecords::Record& record)
    {
        const auto count = std::min(record.size(), qsizetype{m_layout->columnCount()});
        for (qsizetype i = 0; i < count && !m_stripTabs; ++i) {
            m_stripTabs = record[i].startsWith('\t')
                && m_layout->columns[static_cast<std::size_t>(i)].kind == ColumnKind::Number;
        }
    }

    [[nodiscard]] QByteArrayView cell(const CsvRecords::Record& record, Column column) const
    {
        const int at = m_layout->indexOf(column);
        return at < 0 || at >= record.size() ? QByteArrayView() : withoutTab(record[at]);
    }

    [[nodiscard]] RowKind kindOf(const CsvRecords::Record& record) const
    {
        return rowKind(*m_layout, cell(record, Column::TradeState), cell(record, Column::RefundId));
    }

    Spill& m_out;
    bool m_stripTabs;
    bool m_sawRow = false;
    std::optional<BillLayout> m_layout;
    QByteArray m_line;
};

/// The pieces of a file as UTF-8, whatever they were.
class Utf8Pieces {
public:
    explicit Utf8Pieces(bool gb18030)
    {
        if (gb18030)
            m_decoder.emplace("GB18030");
    }
    [[nodiscard]] bool isUsable() const { return !m_decoder || m_decoder->isValid(); }
    QByteArrayView take(QByteArrayView piece)
    {
        if (!m_decoder)
            return piece;
        QString text = m_decoder->decode(piece);
        if (m_first && text.startsWith(QChar::ByteOrderMark))
            text.remove(0, 1);
        m_first = false;
        m_piece = text.toUtf8();
        return m_piece;
    }

private:
    std::optional<QStringDecoder> m_decoder;
    QByteArray m_piece;
    bool m_first = true;
};

} // namespace

BillForm recogniseForm(QByteArrayView bytes)
{
    BillForm form;
    form.hasBom = bytes.startsWith(Utf8Bom);
    const QByteArrayView text = form.hasBom ? bytes.sliced(Utf8Bom.size()) : bytes;
    const QByteArrayView header = firstLine(text);
    const QByteArrayView rest = text.sliced(std::min(text.size(), header.size() + 1));
    form.csv = !rest.isEmpty() && !hasBackticks(rest);
    // A header in English says nothing about the encoding of the rest; one in Chinese says all,
    // even where a text further down was cut in the middle of a character.
    const bool english = std::ranges::all_of(header, [](char c) { return (c & 0x80) == 0; });
    form.gb18030 = !form.hasBom && !isUtf8(english && form.csv ? text : header);
    return form;
}

base::Result<void> normalise(
    QByteArrayView bytes, BillForm form, Spill& out, const std::function<bool(qint64)>& progress)
{
    if (form.hasBom)
        bytes = bytes.sliced(Utf8Bom.size());
    Utf8Pieces pieces(form.gb18030);
    if (!pieces.isUsable())
        return base::fail({.kind = base::ErrorKind::Input, .code = u"wego.bill-encoding"_s});
    RecordWriter writer(out, form.hasBom || form.gb18030);
    CsvRecords records(
        [&writer](const CsvRecords::Record& record) { return writer.write(record); });
    for (qsizetype at = 0; at < bytes.size(); at += Piece) {
        const auto utf8 = pieces.take(bytes.sliced(at, std::min(Piece, bytes.size() - at)));
        if (auto taken = form.csv ? records.feed(utf8) : out.append(utf8); !taken)
            return taken;
        if (progress && !progress(at))
            return base::fail(cancelledError());
    }
    return form.csv ? records.finish() : base::Result<void>{};
}

} // namespace wego::bills
