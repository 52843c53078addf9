// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/refundfile.h"

#include "bills/csvrecords.h"
#include "domain/ordernumber.h"
#include "services/refundcells.h"
#include "services/refundcolumns.h"
#include "services/textdecoding.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace wego::services {
namespace {

using domain::OrderNumberKind;
using domain::RefundRow;

constexpr qsizetype SampleRows = 20;
/// So many rows tell what stands in the columns.
constexpr qsizetype GuessRows = 100;

base::Error unusable(const QString& code, const QString& name)
{
    return {base::ErrorKind::Input, code, {}, false, {}, {{u"path"_s, name}}};
}

/// What stands most often in the first line, outside of quotes. A tab in front of a cell only says
/// that it is text.
char separatorOf(const QByteArray& utf8)
{
    constexpr std::array Separators{'\t', ';', ','};
    std::array<int, Separators.size()> counts{};
    bool isQuoted = false;
    char before = '\n';
    for (const char c : utf8) {
        if (c == '\n' && !isQuoted && before != '\n')
            break;
        isQuoted = isQuoted != (c == '"');
        const bool isMark = c == '\t' && QByteArrayView("\n,;\"").contains(before);
        for (std::size_t at = 0; at < Separators.size() && !isQuoted && !isMark; ++at)
            counts.at(at) += c == Separators.at(at) ? 1 : 0;
        before = c == '\r' ? before : c;
    }
    const auto most = std::max_element(counts.begin(), counts.end());
    return *most == 0 ? ',' : Separators.at(static_cast<std::size_t>(most - counts.begin()));
}

QStringList textsOf(const QList<QByteArray>& record)
{
    QStringList cells;
    cells.reserve(record.size());
    for (const QByteArray& cell : record)
        cells.append(QString::fromUtf8(cell));
    return cells;
}

/// Blank lines are skipped by everybody who edits such files.
bool isBlank(const QStringList& record)
{
    return std::all_of(
        record.begin(), record.end(), [](const QString& cell) { return bareCell(cell).isEmpty(); });
}

/// Understands one record.
class RowReader {
public:
    RowReader(const RefundGuess& guess, qsizetype width)
        : m_columns(guess.columns), m_isAmountClear(guess.isAmountClear), m_width(width)
    {
    }

    RefundRow read(const QStringList& record, qint64 line)
    {
        m_record = record;
        m_row = {};
        m_row.row = static_cast<int>(line);
        readShape();
        readNumber();
        readAmount();
        readOthers();
        return std::exchange(m_row, {});
    }

private:
    [[nodiscard]] QString cell(int column) const
    {
        return column < 0 ? QString() : bareCell(m_record.value(column)).toString();
    }
    /// The first problem of a row is the one that is told.
    void problem(const QString& code)
    {
        if (m_row.problem.isEmpty())
            m_row.problem = code;
    }

    /// Cells that moved are other amounts: 1,234.00 without quotes would be 1 yuan. Missing ones
    /// are empty, as Excel leaves separators out at the end of lines.
    void readShape()
    {
        const bool isLonger = m_record.size() > m_width
            && !isBlank(m_record.mid(m_width, m_record.size() - m_width));
        if (isLonger)
            problem(u"wego.refund-row-cells"_s);
        if (!m_isAmountClear)
            problem(u"wego.refund-row-amount-column"_s);
    }

    void readNumber()
    {
        NumberCell number;
        if (const QString text = cell(m_columns.transactionId); !text.isEmpty())
            number = services::readNumber(text, OrderNumberKind::TransactionId);
        else if (const QString own = cell(m_columns.outTradeNo); !own.isEmpty())
            number = services::readNumber(own, OrderNumberKind::OutTradeNo);
        else
            number = services::readNumber(cell(m_columns.number), std::nullopt);
        m_row.number = number.number;
        problem(number.problem);
    }

    void readAmount()
    {
        m_row.amountText = cell(m_columns.amount);
        const AmountCell amount = services::readAmount(m_row.amountText);
        m_row.amount = amount.amount;
        m_row.takesAll = amount.takesAll;
        problem(amount.problem);
    }

    void readOthers()
    {
        if (m_columns.reason >= 0)
            m_row.reason = m_record.value(m_columns.reason).simplified();
        problem(reasonProblem(m_row.reason));
        m_row.outRefundNo = cell(m_columns.outRefundNo);
        if (!m_row.outRefundNo.isEmpty() && !domain::isOutRefundNo(m_row.outRefundNo))
            problem(u"wego.refund-row-refund-number"_s);
    }

    RefundColumns m_columns;
    bool m_isAmountClear;
    qsizetype m_width;
    QStringList m_record;
    RefundRow m_row;
};

struct Line {
    QStringList record;
    qint64 line = 0;
};

/// Takes records one by one, so that only rows stay in memory. The first ones wait until it is
/// known what the columns are.
class TableReader {
public:
    TableReader(RefundFile& file, const std::optional<RefundColumns>& columns,
        const QStringList& remembered)
        : m_file(file), m_columns(columns), m_remembered(remembered)
    {
    }

    void take(const QStringList& record, qint64 line)
    {
        if (isBlank(record))
            return;
        if (std::exchange(m_isFirst, false)) {
            m_width = record.size();
            if (looksLikeHeader(record)) {
                m_file.header = record;
                return;
            }
        }
        if (m_reader)
            return m_file.rows.append(m_reader->read(record, line));
        m_waiting.append({record, line});
        if (m_waiting.size() >= GuessRows)
            decide();
    }

    void finish()
    {
        if (!m_reader)
            decide();
    }

private:
    void decide()
    {
        QList<QStringList> sample;
        for (const Line& line : std::as_const(m_waiting))
            sample.append(line.record);
        const RefundGuess guess = columnsFor(sample);
        m_file.sample = sample.mid(0, SampleRows);
        m_file.columns = guess.columns;
        m_reader.emplace(guess, m_width);
        for (const Line& line : std::exchange(m_waiting, {}))
            m_file.rows.append(m_reader->read(line.record, line.line));
    }

    [[nodiscard]] RefundGuess columnsFor(const QList<QStringList>& sample) const
    {
        if (m_columns)
            return {within(*m_columns)};
        if (const auto known = rememberedColumns(m_remembered, m_file.header))
            return {within(*known)};
        return guessColumns(m_file.header, sample);
    }

    /// Somebody may choose columns that a file does not have.
    [[nodiscard]] RefundColumns within(RefundColumns columns) const
    {
        for (int* column : {&columns.number, &columns.transactionId, &columns.outTradeNo,
                 &columns.amount, &columns.reason, &columns.outRefundNo})
            *column = *column < m_width ? std::max(*column, -1) : -1;
        return columns;
    }

    RefundFile& m_file;
    const std::optional<RefundColumns>& m_columns;
    const QStringList& m_remembered;
    bool m_isFirst = true;
    qsizetype m_width = 0;
    QList<Line> m_waiting;
    std::optional<RowReader> m_reader;
};

base::Result<DecodedText> decoded(const QByteArray& bytes, const QString& name)
{
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("\xD0\xCF\x11\xE0"))
        return base::fail(unusable(u"wego.refund-file-sheet"_s, name));
    auto text = decodeText(bytes);
    if (!text)
        return base::fail(unusable(u"wego.refund-file-binary"_s, name));
    return std::move(*text);
}

/// Everything behind a quote that is never closed would be one cell, and its rows lost.
base::Error openQuote(const QString& name, qint64 line)
{
    base::Error error = unusable(u"wego.refund-file-quote"_s, name);
    error.facts.insert(u"line"_s, QString::number(line));
    return error;
}

base::Result<void> readRecords(const QString& text, const QString& name, TableReader& table)
{
    QByteArray utf8 = text.toUtf8();
    // Old Macs end lines by a carriage return alone.
    if (!utf8.contains('\n'))
        utf8.replace('\r', '\n');
    bills::CsvRecords* records = nullptr;
    bills::CsvRecords reader(
        [&](const bills::CsvRecords::Record& record) -> base::Result<void> {
            table.take(textsOf(record), records->line());
            return {};
        },
        separatorOf(utf8));
    records = &reader;
    if (auto fed = reader.feed(utf8); !fed)
        return fed;
    if (reader.isInQuotes())
        return base::fail(openQuote(name, reader.line()));
    return reader.finish();
}

} // namespace

base::Error problemOf(const domain::RefundRow& row)
{
    return {base::ErrorKind::Input, row.problem, {}, false, {},
        {{u"number"_s, row.number.value}, {u"text"_s, row.amountText}}};
}

base::Result<RefundFile> readRefundFile(const QByteArray& bytes, const QString& name,
    const std::optional<RefundColumns>& columns, const QStringList& remembered)
{
    const auto text = decoded(bytes, name);
    if (!text)
        return base::fail(text.error());
    RefundFile file;
    file.name = name;
    file.encoding = text->encoding;
    TableReader table(file, columns, remembered);
    if (const auto read = readRecords(text->text, name, table); !read)
        return base::fail(read.error());
    table.finish();
    if (file.rows.isEmpty())
        return base::fail(unusable(u"wego.refund-file-empty"_s, name));
    file.digest = domain::digestOf(file.rows);
    return file;
}

} // namespace wego::services
