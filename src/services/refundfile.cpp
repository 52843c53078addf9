// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/refundfile.h"

#include "bills/csvrecords.h"
#include "domain/ordernumber.h"
#include "domain/refundrules.h"
#include "services/refundcolumns.h"
#include "services/textdecoding.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace wego::services {
namespace {

using domain::OrderNumber;
using domain::OrderNumberKind;
using domain::RefundRow;

constexpr qsizetype SampleRows = 20;

base::Error unusable(const QString& code, const QString& name)
{
    return {base::ErrorKind::Input, code, {}, false, {}, {{u"path"_s, name}}};
}

/// What stands most often in the first line, outside of quotes.
char separatorOf(const QByteArray& utf8)
{
    const QByteArrayView line = QByteArrayView(utf8).first(
        std::max<qsizetype>(0, utf8.indexOf('\n') < 0 ? utf8.size() : utf8.indexOf('\n')));
    constexpr std::array separators{',', ';', '\t'};
    std::array<int, separators.size()> counts{};
    bool isQuoted = false;
    for (const char c : line) {
        isQuoted = isQuoted != (c == '"');
        for (std::size_t at = 0; at < separators.size() && !isQuoted; ++at)
            counts.at(at) += c == separators.at(at) ? 1 : 0;
    }
    const auto most = std::max_element(counts.begin(), counts.end());
    return separators.at(static_cast<std::size_t>(most - counts.begin()));
}

QList<QStringList> recordsOf(const QString& text)
{
    QByteArray utf8 = text.toUtf8();
    // Old Macs end lines by a carriage return alone.
    if (!utf8.contains('\n'))
        utf8.replace('\r', '\n');
    QList<QStringList> records;
    bills::CsvRecords reader(
        [&records](const bills::CsvRecords::Record& record) -> base::Result<void> {
            QStringList cells;
            for (const QByteArray& cell : record)
                cells.append(QString::fromUtf8(cell));
            records.append(cells);
            return {};
        },
        separatorOf(utf8));
    (void)reader.feed(utf8);
    (void)reader.finish();
    return records;
}

/// "4.2E+27": Excel has thrown most of the digits away.
bool isScientific(const QString& cell)
{
    static const QRegularExpression pattern(
        u"^\\d(\\.\\d+)?E\\+?\\d+$"_s, QRegularExpression::CaseInsensitiveOption);
    return pattern.match(cell).hasMatch();
}

/// Understands one record.
class RowReader {
public:
    RowReader(const RefundColumns& columns, const QStringList& record)
        : m_columns(columns), m_record(record)
    {
    }

    RefundRow read(int row)
    {
        m_row.row = row;
        readNumber();
        readAmount();
        readReason();
        readRefundNumber();
        return m_row;
    }

private:
    [[nodiscard]] QString cell(int column) const
    {
        return column < 0 ? QString() : bareCell(m_record.value(column)).toString();
    }
    /// The first problem of a row is the one that is told.
    void problem(const QString& what)
    {
        if (m_row.problem.isEmpty())
            m_row.problem = u"wego.refund-row-"_s + what;
    }

    [[nodiscard]] OrderNumber given() const
    {
        if (const QString number = cell(m_columns.transactionId); !number.isEmpty())
            return {OrderNumberKind::TransactionId, number};
        if (const QString number = cell(m_columns.outTradeNo); !number.isEmpty())
            return {OrderNumberKind::OutTradeNo, number};
        return {OrderNumberKind::OutTradeNo, cell(m_columns.number)};
    }

    void readNumber()
    {
        m_row.number = given();
        const QString& text = m_row.number.value;
        if (text.isEmpty())
            return problem(u"number-missing"_s);
        if (isScientific(text))
            return problem(u"number-rounded"_s);
        const bool isMixed = cell(m_columns.transactionId).isEmpty()
            && cell(m_columns.outTradeNo).isEmpty();
        for (const OrderNumber& number : domain::recogniseOrderNumber(text)) {
            const bool isOrder = number.kind == OrderNumberKind::TransactionId
                || number.kind == OrderNumberKind::OutTradeNo;
            if (isOrder && (isMixed || number.kind == m_row.number.kind)) {
                m_row.number = number;
                return;
            }
        }
        problem(u"number"_s);
    }

    void readAmount()
    {
        m_row.amountText = cell(m_columns.amount);
        QString text = m_row.amountText;
        if (text.isEmpty() || text.compare(u"all"_s, Qt::CaseInsensitive) == 0 || text == u"全部") {
            m_row.takesAll = true;
            return;
        }
        if (text.startsWith(u'¥') || text.startsWith(u'￥'))
            text = text.mid(1).trimmed();
        if (text.endsWith(u'元'))
            text = text.chopped(1).trimmed();
        static const QRegularExpression grouped(u"^\\d{1,3}(,\\d{3})+(\\.\\d+)?$"_s);
        if (grouped.match(text).hasMatch())
            text.remove(u',');
        judgeAmount(text);
    }

    void judgeAmount(const QString& text)
    {
        static const QRegularExpression number(u"^-?\\d+(\\.\\d+)?$"_s);
        if (!number.match(text).hasMatch())
            return problem(u"amount"_s);
        const auto amount = base::Money::fromYuan(text.toLatin1());
        if (!amount)
            return problem(text.size() > MostDigits ? u"amount-huge"_s : u"amount-decimals"_s);
        if (*amount <= base::Money())
            return problem(u"amount-positive"_s);
        if (*amount > base::Money::fromFen(MostFen))
            return problem(u"amount-huge"_s);
        m_row.amount = amount;
    }

    void readReason()
    {
        m_row.reason = m_columns.reason < 0 ? QString()
                                            : m_record.value(m_columns.reason).simplified();
        if (m_row.reason.toUtf8().size() > domain::MostReasonBytes)
            problem(u"reason-long"_s);
        else if (std::any_of(m_row.reason.begin(), m_row.reason.end(),
                     [](QChar c) { return c.isSurrogate(); }))
            problem(u"reason-characters"_s);
    }

    void readRefundNumber()
    {
        m_row.outRefundNo = cell(m_columns.outRefundNo);
        if (!m_row.outRefundNo.isEmpty() && !domain::isOutRefundNo(m_row.outRefundNo))
            problem(u"refund-number"_s);
    }

    static constexpr qsizetype MostDigits = 17;
    static constexpr qint64 MostFen = 1'000'000'000'00;

    const RefundColumns& m_columns;
    const QStringList& m_record;
    RefundRow m_row;
};

/// Blank lines are skipped by everybody who edits such files.
bool isBlank(const QStringList& record)
{
    return std::all_of(
        record.begin(), record.end(), [](const QString& cell) { return bareCell(cell).isEmpty(); });
}

base::Result<DecodedText> decoded(const QByteArray& bytes, const QString& name)
{
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("\xD0\xCF\x11\xE0"))
        return base::fail(unusable(u"wego.refund-file-sheet"_s, name));
    auto text = decodeText(bytes);
    if (!text)
        return base::fail(unusable(u"wego.refund-file-binary"_s, name));
    return std::move(*text);
}

} // namespace

base::Result<RefundFile> readRefundFile(const QByteArray& bytes, const QString& name,
    const std::optional<RefundColumns>& columns, const QStringList& remembered)
{
    const auto text = decoded(bytes, name);
    if (!text)
        return base::fail(text.error());
    RefundFile file;
    file.name = name;
    file.encoding = text->encoding;
    const QList<QStringList> records = recordsOf(text->text);
    qsizetype first = 0;
    while (first < records.size() && isBlank(records[first]))
        ++first;
    if (first < records.size() && looksLikeHeader(records[first]))
        file.header = records[first++];
    file.sample = records.mid(first, SampleRows);
    file.columns = columns ? *columns
                           : rememberedColumns(remembered, file.header)
                                 .value_or(guessColumns(file.header, file.sample));
    for (qsizetype at = first; at < records.size(); ++at) {
        if (!isBlank(records[at]))
            file.rows.append(RowReader(file.columns, records[at]).read(static_cast<int>(at) + 1));
    }
    if (file.rows.isEmpty())
        return base::fail(unusable(u"wego.refund-file-empty"_s, name));
    file.digest = domain::digestOf(file.rows);
    return file;
}

} // namespace wego::services
