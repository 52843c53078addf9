// SPDX-License-Identifier: GPL-3.0-or-later
// Measures how long a large file of refunds is read and judged, against the least that anybody who
// keeps its rows must do: decode them, make a text of each cell, and keep each with its order.
// Usage: bench_refunds [ROWS]
#include "bench/besttime.h"
#include "domain/refundplan.h"
#include "services/refundfile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QStringList>

#include <algorithm>
#include <cstdio>
#include <utility>

using namespace Qt::StringLiterals;
using namespace wego;
using domain::KnownOrder;
using domain::OrderNumberKind;
using domain::PlannedRefund;
using domain::RefundVerdict;

namespace {

constexpr int Runs = 3;
constexpr qint64 NowMs = 1'790'000'000'000;
constexpr double MostTimesReading = 8;
constexpr double MostTimesJudging = 5;

QString numberOf(int row)
{
    return row % 2 == 0 ? u"4200002345202611%1"_s.arg(row, 12, 10, QChar(u'0'))
                        : u"DEMO20261101-%1"_s.arg(row, 7, 10, QChar(u'0'));
}

qint64 totalOf(int row)
{
    return 1'00 + row % 10'000;
}

/// Both kinds of numbers, mixed; every third row takes all.
QByteArray fileOf(int rows)
{
    QByteArray text = "订单号,金额,原因\r\n";
    text.reserve(qsizetype{rows} * 56);
    for (int row = 0; row < rows; ++row) {
        const QString amount = row % 3 == 0
            ? u"all"_s
            : base::Money::fromFen(std::max<qint64>(1, totalOf(row) / 3)).toYuan();
        text += (numberOf(row) + u',' + amount + u",\"活动取消, 全部退款\"\r\n"_s).toUtf8();
    }
    return text;
}

domain::RefundKnowledge knowledgeOf(const QList<domain::RefundRow>& rows)
{
    domain::RefundKnowledge knowledge;
    knowledge.wasQueried = true;
    knowledge.nowMs = NowMs;
    knowledge.orders.reserve(rows.size());
    for (int row = 0; row < rows.size(); ++row) {
        KnownOrder known;
        known.order.emplace();
        const bool isOurs = rows.at(row).number.kind == OrderNumberKind::OutTradeNo;
        known.order->outTradeNo = isOurs ? rows.at(row).number.value : u"T%1"_s.arg(row);
        known.order->transactionId = isOurs ? u"42%1"_s.arg(row) : rows.at(row).number.value;
        known.order->total = base::Money::fromFen(totalOf(row));
        known.order->state = domain::TradeState::Paid;
        known.order->paidAt = QDateTime::fromMSecsSinceEpoch(NowMs - 86'400'000, Qt::UTC);
        known.isComplete = true;
        knowledge.orders.insert(domain::keyOf(rows.at(row).number), known);
    }
    return knowledge;
}

/// Y: each cell as a text of its own.
qsizetype cellsOf(const QByteArray& bytes)
{
    QList<QStringList> table;
    const QString text = QString::fromUtf8(bytes);
    for (const QStringView line : QStringView(text).split(u'\n')) {
        QStringList cells;
        for (const QStringView cell : line.split(u','))
            cells.append(cell.toString());
        table.append(cells);
    }
    return table.size();
}

/// Z: each row together with its order, as the verdicts are kept.
qsizetype rowsOf(const QList<domain::RefundRow>& rows, const domain::RefundKnowledge& knowledge)
{
    QList<PlannedRefund> planned;
    for (const domain::RefundRow& row : rows) {
        PlannedRefund one;
        one.row = row;
        one.order = knowledge.orders.value(domain::keyOf(row.number)).order;
        planned.append(one);
    }
    return planned.size();
}

bool within(const char* name, double ratio, double bound)
{
    const bool passed = ratio <= bound;
    std::printf(
        "%-44s %9.2f times bound %6.1f  %s\n", name, ratio, bound, passed ? "pass" : "MISS");
    return passed;
}

services::RefundFile read(const QByteArray& bytes, int rows)
{
    auto file = services::readRefundFile(bytes, u"cancelled.csv"_s, {});
    if (!file || file->rows.size() != rows)
        qFatal("the file was not read");
    return std::move(*file);
}

void judgeAll(const services::RefundFile& file, const domain::RefundKnowledge& knowledge)
{
    const QList<PlannedRefund> planned = domain::judge(file.rows, knowledge);
    const bool areGood = std::all_of(planned.begin(), planned.end(),
        [](const PlannedRefund& row) { return row.verdict == RefundVerdict::Refund; });
    if (planned.size() != file.rows.size() || !areGood)
        qFatal("the rows were not judged");
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const int rows = argc > 1 ? QByteArray(argv[1]).toInt() : 1'000'000;
    const QByteArray bytes = fileOf(rows);
    const services::RefundFile file = read(bytes, rows);
    const domain::RefundKnowledge knowledge = knowledgeOf(file.rows);
    std::printf("%d rows, %.0f MB; best of %d runs\n\n", rows,
        static_cast<double>(bytes.size()) / 1e6, Runs);

    const double cells = bench::bestMs(Runs, [&] {
        if (cellsOf(bytes) < rows)
            qFatal("the yardstick is wrong");
    });
    const double reading = bench::bestMs(Runs, [&] { read(bytes, rows); });
    const double kept = bench::bestMs(Runs, [&] {
        if (rowsOf(file.rows, knowledge) != rows)
            qFatal("the yardstick is wrong");
    });
    const double judging = bench::bestMs(Runs, [&] { judgeAll(file, knowledge); });
    std::printf("%-44s %9.1f ms\n", "Y: a text of each cell", cells);
    std::printf("%-44s %9.1f ms\n", "reading the file", reading);
    std::printf("%-44s %9.1f ms\n", "Z: each row with its order", kept);
    std::printf("%-44s %9.1f ms\n", "judging the rows", judging);
    const bool isRead = within("reading to Y", reading / cells, MostTimesReading);
    const bool isJudged = within("judging to Z", judging / kept, MostTimesJudging);
    return isRead && isJudged ? 0 : 1;
}
