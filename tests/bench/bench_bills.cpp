// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the bill engine against yardsticks of the same run and prints ratios with their bounds.
// Usage: bench_bills [ROWS]
#include "bench/benchbill.h"
#include "bench/yardsticks.h"
#include "bills/billexport.h"
#include "bills/billquery.h"
#include "bills/billreader.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <numeric>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace wego;
using namespace wego::bills;

namespace {

/// Milliseconds that work took: by the clock, and of all processors together.
struct Cost {
    double wall = 1e18;
    double cpu = 1e18;
};

double cpuMs()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto ms = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
    };
    return ms(usage.ru_utime) + ms(usage.ru_stime);
}

/// The best of some runs: what the work costs when nothing disturbs it. `prepare` is not measured.
Cost bestOf(int runs, const std::function<void()>& work, const std::function<void()>& prepare = {})
{
    Cost best;
    for (int i = 0; i < runs; ++i) {
        if (prepare)
            prepare();
        const double cpu = cpuMs();
        QElapsedTimer timer;
        timer.start();
        work();
        best.wall = std::min(best.wall, static_cast<double>(timer.nsecsElapsed()) / 1e6);
        best.cpu = std::min(best.cpu, cpuMs() - cpu);
    }
    return best;
}

class Report {
public:
    void cost(const char* name, Cost cost)
    {
        std::printf("%-44s %9.1f ms     (cpu %.0f ms)\n", name, cost.wall, cost.cpu);
    }

    void against(const char* name, double value, const char* unit, double bound)
    {
        const bool passed = value <= bound;
        m_missed += passed ? 0 : 1;
        std::printf("%-44s %9.2f %-6s bound %6.1f  %s\n", name, value, unit, bound,
            passed ? "pass" : "MISS");
    }

    void within(const char* name, Cost cost, double bound)
    {
        against(name, cost.wall, "ms", bound);
        std::printf("%60s(cpu %.0f ms)\n", "", cost.cpu);
    }

    [[nodiscard]] int missed() const { return m_missed; }

private:
    int m_missed = 0;
};

long peakKiB()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

void exportTo(const QString& path, const BillTable& table, ExportFormat format)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        qFatal("cannot write the export");
    ExportOptions options;
    options.format = format;
    BillExporter exporter(&file, options);
    exporter.announce(table);
    if (!exporter.append(table) || !exporter.finish())
        qFatal("export failed");
}

class Bench {
public:
    Bench(const QString& folder, qint64 rows)
        : m_bill(folder + u"/bill.csv"_s), m_out(folder + u"/out.csv"_s), m_rows(rows)
    {
    }

    int run()
    {
        if (!bench::writeBill(m_bill, m_rows))
            qFatal("cannot write the bill");
        std::printf("trade bill of %lld rows, %.0f MB; best of %d runs\n\n",
            static_cast<long long>(m_rows), static_cast<double>(QFile(m_bill).size()) / 1e6, Runs);
        measureYardsticks();
        measureReading();
        measureQueries();
        measureExport();
        std::printf("\n%d missed\n", m_report.missed());
        return m_report.missed() == 0 ? 0 : 1;
    }

private:
    static constexpr int Runs = 7;

    void measureYardsticks()
    {
        m_probe = bestOf(Runs, [this] { bench::probeSums(m_bill); });
        m_report.cost("L: sum six columns, AVX2, 2 threads", m_probe);
        m_report.cost("M: count lines, memchr, 1 thread",
            bestOf(Runs, [this] { bench::countLines(m_bill); }));
        m_copy = bestOf(Runs, [this] { bench::copyFile(m_bill, m_out); }, [this] { removeOut(); });
        m_report.cost("cp of the bill", m_copy);
        std::printf("\n");
    }

    void measureReading()
    {
        const Cost verify = bestOf(Runs, [this] {
            const auto verification = verifyBill(m_bill);
            if (!verification || !verification->isVerified())
                qFatal("the bill does not verify");
        });
        m_report.cost("verify", verify);
        m_report.against("verify / L (goal 1.6)", verify.wall / m_probe.wall, "x", 3.0);
        double head = 1e18;
        const Cost read = bestOf(Runs, [this, &head] {
            QElapsedTimer timer;
            timer.start();
            ReadOptions options;
            options.head = [&timer, &head](const BillTablePtr&) {
                head = std::min(head, static_cast<double>(timer.nsecsElapsed()) / 1e6);
            };
            m_table = *readBill(m_bill, options);
        });
        m_report.cost("open: whole table", read);
        m_report.against("open: first rows", head, "ms", 150.0);
        m_report.against("own memory a row",
            static_cast<double>(m_table->ownMemory()) / static_cast<double>(m_rows), "bytes", 20.0);
    }

    void measureQueries()
    {
        for (const QString& text : {u"DEMO2026090100777"_s, u"拿铁"_s, u"1"_s, u"e"_s, u"zzz"_s,
                 u",\""_s, u","_s, u"`"_s}) {
            const QByteArray name = "filter all columns by \"" + text.toUtf8() + '"';
            m_report.within(name.constData(),
                bestOf(
                    Runs, [this, &text] { filterRows(*m_table, {.text = text, .columns = {}}); }),
                60.0);
        }
        Rows all(static_cast<std::size_t>(m_rows));
        std::iota(all.begin(), all.end(), 0U);
        const auto rows = std::make_shared<const Rows>(std::move(all));
        const auto sortBy = [this, &rows](const char* name, Column column, double bound) {
            m_report.within(name,
                bestOf(Runs, [&] { sortRows(*m_table, rows, {m_table->indexOf(column), true}); }),
                bound);
        };
        sortBy("sort by order amount", Column::OrderAmount, 60.0);
        sortBy("sort by fee", Column::Fee, 60.0);
        sortBy("sort by time", Column::TradeTime, 60.0);
        sortBy("sort by bank", Column::Bank, 60.0);
        m_report.cost("sort by merchant order number", bestOf(2, [&] {
            sortRows(*m_table, rows, {m_table->indexOf(Column::OutTradeNo), true});
        }));
        m_report.cost("sum all rows", bestOf(Runs, [this] { sumRows(*m_table, nullptr); }));
        m_report.cost(
            "sum the same, row by row", bestOf(Runs, [&] { sumRows(*m_table, rows.get()); }));
    }

    /// Emptying a file whose pages are on their way to the disk takes as long as writing it.
    void removeOut() { QFile::remove(m_out); }

    Cost exportAs(ExportFormat format, int runs)
    {
        return bestOf(runs, [&] { exportTo(m_out, *m_table, format); }, [this] { removeOut(); });
    }

    void measureExport()
    {
        const Cost excel = exportAs(ExportFormat::Excel, Runs);
        m_report.cost("export CSV for Excel", excel);
        m_report.against("export CSV for Excel / cp", excel.wall / m_copy.wall, "x", 2.5);
        const Cost plain = exportAs(ExportFormat::Rfc4180, Runs);
        m_report.against("export RFC 4180 / cp", plain.wall / m_copy.wall, "x", 2.5);
        m_report.cost("export GB18030", exportAs(ExportFormat::Gb18030, 2));
        std::printf("peak memory with mapped file %ld MiB\n", peakKiB() / 1024);
    }

    QString m_bill;
    QString m_out;
    qint64 m_rows;
    BillTablePtr m_table;
    Report m_report;
    Cost m_probe;
    Cost m_copy;
};

} // namespace

int main(int argc, char* argv[])
{
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const qint64 rows = arguments.size() > 1 ? arguments[1].toLongLong() : 1'000'000;
    const QTemporaryDir folder;
    return folder.isValid() ? Bench(folder.path(), rows).run() : 2;
}
