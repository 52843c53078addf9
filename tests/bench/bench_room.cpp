// SPDX-License-Identifier: GPL-3.0-or-later
// Measures what somebody waits for in the bill room, from the click or the key to the picture, with
// days of a million rows archived, and the longest time for which the window did not answer.
// Usage: bench_room [ROWS]
#include "app/appcontext.h"
#include "base/beijingtime.h"
#include "bench/fullstore.h"
#include "bench/paintwatch.h"
#include "bench/yardsticks.h"
#include "domain/bill.h"
#include "gui/bills/billcalendar.h"
#include "gui/bills/billpage.h"
#include "gui/bills/billsroom.h"
#include "gui/bills/billtablemodel.h"
#include "gui/bills/billtableview.h"
#include "gui/context.h"
#include "gui/shell/jobcentre.h"
#include "gui/widgets/tokens.h"
#include "gui/widgets/wegostyle.h"
#include "services/accounts.h"
#include "services/bills.h"

#include <QDir>
#include <QHeaderView>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace wego;
using namespace wego::gui;

namespace {

constexpr int Runs = 7;

class RoomBench {
public:
    RoomBench(bench::TimedApplication& application, const QString& home)
        : m_application(application)
        , m_app(app::findPaths(home))
        , m_bill(QDir(home).filePath(bench::FullStoreBill))
    {
    }

    bool open()
    {
        if (!m_app.open(security::makeMemoryKeychain()) || !m_app.accounts().current())
            return false;
        m_jobs = std::make_unique<JobCentre>(m_app.clock());
        m_context = std::make_unique<Context>(
            ShellContext{m_app.clock(), m_app.errors(), m_app.settings(), m_theme, *m_jobs},
            m_app.useCases());
        m_room = std::make_unique<BillsRoom>(*m_context);
        m_room->resize(1240, 868);
        m_room->setAccount(m_app.accounts().current()->id);
        m_room->QWidget::show();
        m_page = m_room->findChild<BillPage*>();
        m_painted = new bench::PaintWatch(m_page->view()->viewport());
        return true;
    }

    int run()
    {
        const QDate newest = domain::newestBillDay(base::beijing::now(m_app.clock()));
        m_elsewhere = newest.addDays(-2);
        measureYardstick();
        measureOpening("plain", newest);
        measureOpening("gzip", newest.addDays(-1));
        measureQueries(newest);
        std::printf("\n%d missed\n", m_missed);
        return m_missed == 0 ? 0 : 1;
    }

private:
    using Action = std::function<void()>;
    using Condition = std::function<bool()>;

    void measureYardstick()
    {
        m_probe = 1e18;
        for (int i = 0; i < Runs; ++i) {
            QElapsedTimer timer;
            timer.start();
            bench::probeSums(m_bill);
            m_probe = std::min(m_probe, static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
        std::printf("%-44s %9.1f ms\n", "L: sum six columns, AVX2, 2 threads", m_probe);
    }

    void report(const QByteArray& name, double ms, double bound)
    {
        const bool passed = ms >= 0 && ms <= bound;
        m_missed += passed || bound == 0 ? 0 : 1;
        std::printf("%-44s %9.1f ms %6.2f L", name.constData(), ms, ms / m_probe);
        if (bound > 0)
            std::printf("   bound %4.0f ms  %s", bound, passed ? "pass" : "MISS");
        std::printf("   (longest event %.1f ms)\n", m_application.longestMs());
        m_application.forgetLongest();
    }

    /// The median of some runs, each begun by `prepare`, which is not measured.
    double medianOf(const Action& prepare, const Action& action, const Condition& isThere)
    {
        std::vector<double> times;
        for (int i = 0; i < Runs; ++i) {
            prepare();
            times.push_back(m_painted->msUntilPainted(action, isThere));
        }
        std::ranges::sort(times);
        return times.front() < 0 ? -1 : times[times.size() / 2];
    }

    void clickDay(QDate day)
    {
        auto* calendar = m_room->findChild<BillCalendar*>();
        const QModelIndex cell = calendar->model()->indexOf(day);
        QTest::mouseClick(calendar->view()->viewport(), Qt::LeftButton, {},
            calendar->view()->visualRect(cell).center());
    }

    void leaveDay()
    {
        m_room->openDay(m_elsewhere);
        if (!QTest::qWaitFor([this] { return m_page->model()->rowCount() == 0; }))
            qFatal("the day did not go");
        m_application.forgetLongest();
    }

    [[nodiscard]] bool isComplete() const
    {
        const auto table = m_page->model()->table();
        return table && table->isComplete() && m_page->result();
    }

    void measureOpening(const QByteArray& kind, QDate day)
    {
        const auto prepare = [this] { leaveDay(); };
        const auto click = [this, day] { clickDay(day); };
        report("click on a day (" + kind + "): first rows painted",
            medianOf(prepare, click, [this] { return m_page->model()->rowCount() > 0; }), 150);
        report("click on a day (" + kind + "): all of it, sorted",
            medianOf(prepare, click, [this] { return isComplete(); }), 0);
    }

    void search(const QString& text, double bound)
    {
        auto* field = m_room->findChild<QLineEdit*>(u"billSearch"_s);
        const auto isShown = [this](const QString& wanted) {
            return isComplete() && m_page->result()->filter.text == wanted
                && m_page->model()->rowCount() == static_cast<int>(m_page->result()->rows->size());
        };
        const auto prepare = [&] {
            field->clear();
            if (!QTest::qWaitFor([&] { return isShown({}); }))
                qFatal("the filter did not go");
            m_application.forgetLongest();
        };
        const auto type = [&] { QTest::keyClicks(field, text); };
        report("type \"" + text.toUtf8() + "\" to the rows painted",
            medianOf(prepare, type, [&] { return isShown(text); }), bound);
        prepare();
    }

    void sortBy(bills::Column column, double bound)
    {
        QHeaderView* header = m_page->view()->horizontalHeader();
        const int section = m_page->model()->columnOf(column);
        const auto isSorted = [&](bills::Column wanted) {
            return m_page->result() && m_page->sort() && m_page->sort()->first == wanted
                && m_page->result()->sort.column == m_page->model()->table()->indexOf(wanted);
        };
        const auto click = [&](bills::Column wanted) {
            const int at = wanted == column ? section : m_page->model()->columnOf(wanted);
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                QPoint(header->sectionViewportPosition(at) + 20, header->height() / 2));
        };
        const auto prepare = [&] {
            click(bills::Column::TradeTime);
            if (!QTest::qWaitFor([&] { return isSorted(bills::Column::TradeTime); }))
                qFatal("not sorted by time");
            m_application.forgetLongest();
        };
        report("click on the head of " + bills::columnInfo(column).english.toUtf8()
                + " to the rows painted",
            medianOf(prepare, [&] { click(column); }, [&] { return isSorted(column); }), bound);
    }

    void measureQueries(QDate day)
    {
        clickDay(day);
        if (!QTest::qWaitFor([this] { return isComplete(); }))
            qFatal("the day did not come");
        // A query of 60 ms, the pause after a key, and a picture.
        search(u"7"_s, 0);
        search(u"DEMO2026090100777"_s, 0);
        sortBy(bills::Column::OrderAmount, 0);
    }

    bench::TimedApplication& m_application;
    Theme m_theme;
    app::AppContext m_app;
    QString m_bill;
    std::unique_ptr<JobCentre> m_jobs;
    std::unique_ptr<Context> m_context;
    std::unique_ptr<BillsRoom> m_room;
    BillPage* m_page = nullptr;
    bench::PaintWatch* m_painted = nullptr;
    QDate m_elsewhere;
    double m_probe = 0;
    int m_missed = 0;
};

} // namespace

int main(int argc, char* argv[])
{
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    QApplication::setStyle(new WegoStyle);
    bench::TimedApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const qint64 rows = arguments.size() > 1 ? arguments[1].toLongLong() : 1'000'000;
    const QTemporaryDir home;
    if (!bench::makeFullStore(home.path(), 2, rows, 1))
        return 2;
    RoomBench room(application, home.path());
    return room.open() ? room.run() : 2;
}
