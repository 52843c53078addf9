// SPDX-License-Identifier: GPL-3.0-or-later
// Measures search and segments over many followers in a store of their own, against a bare pass
// over the same table in the same run. Usage: bench_followers [FOLLOWERS]
#include "store/database.h"
#include "store/followerrepository.h"
#include "store/sqlquery.h"
#include "store/tagrepository.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace Qt::StringLiterals;
using namespace wego;
using namespace wego::domain;
using namespace wego::store;

namespace {

constexpr int Runs = 9;
constexpr int PageSize = 200;
constexpr double SearchBound = 50.0;
constexpr double SegmentBound = 200.0;

const Audience& shop()
{
    static const Audience audience{{u"bench"_s}, u"wx0a1b2c3d4e5f6789"_s};
    return audience;
}

/// The best of some runs, in milliseconds.
double bestOf(const std::function<bool()>& work)
{
    double best = 1e18;
    for (int i = 0; i < Runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        if (!work())
            qFatal("the store failed");
        best = std::min(best, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return best;
}

/// Spread evenly, but without order: a product with an odd number, modulo 2^32. A fifth has a
/// remark; each has two of twenty tags; openids begin alike, as those of one account do.
base::Result<void> seed(QSqlDatabase& connection, qint64 audience, qint64 count)
{
    const auto done = executeInOrder(connection,
        u"WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < ?), "
        "mixed (n, m) AS (SELECT n, (n * 2654435761) & 4294967295 FROM number) "
        "INSERT INTO follower (audience, openid, remark, subscribed_at, scene, language, "
        "blacklisted, missed_on, tags_low, profiled_at) SELECT ?, "
        "'oQhT1k' || printf('%08x%014x', m, n), "
        "CASE WHEN n % 5 = 0 THEN '熟客' || (m % 1000000) ELSE '' END, "
        "1600000000 + m % 160000000, m % 13, 'zh_CN', m % 50 = 7, "
        "CASE WHEN m % 20 = 3 THEN '2026-11-01' ELSE '' END, "
        "(1 << (m / 16 % 20)) | (1 << (m / 512 % 20)), 1 FROM mixed"_s,
        {count, audience});
    if (!done)
        return base::fail(done.error());
    return {};
}

bool fill(Database& database, qint64 count)
{
    TagRepository tags(database, shop());
    for (int i = 0; i < 20; ++i) {
        if (!tags.save({100 + i, u"标签%1"_s.arg(i), 0}))
            return false;
    }
    return database
        .write([&](QSqlDatabase& connection) -> base::Result<void> {
            const auto audience = makeAudience(connection, shop());
            return audience ? seed(connection, *audience, count) : base::fail(audience.error());
        })
        .has_value();
}

class Bench {
public:
    Bench(Database& database, qint64 count)
        : m_database(database), m_followers(database, shop()), m_count(count)
    {
    }

    int run()
    {
        m_yardstick = bestOf([this] { return barePass(); });
        std::printf("Y: bare pass over the table, reading one column %9.1f ms\n\n", m_yardstick);
        searches();
        segments();
        std::printf("\n%d missed\n", m_missed);
        return m_missed == 0 ? 0 : 1;
    }

private:
    [[nodiscard]] bool barePass() const
    {
        const auto sum = m_database.read([](QSqlDatabase& connection) -> base::Result<qint64> {
            auto query = execute(connection, u"SELECT SUM(qr_scene), COUNT(*) FROM follower"_s);
            if (!query)
                return base::fail(query.error());
            return query->next() ? query->value(1).toLongLong() : 0;
        });
        return sum && *sum == m_count;
    }

    void report(const char* name, double ms, double bound)
    {
        const bool passed = bound <= 0 || ms <= bound;
        m_missed += passed ? 0 : 1;
        std::printf("%-46s %8.1f ms  %5.2f Y", name, ms, ms / m_yardstick);
        if (bound > 0)
            std::printf("  bound %5.0f ms  %s", bound, passed ? "pass" : "MISS");
        std::printf("\n");
    }

    /// What a keystroke waits for: the first page.
    void search(const char* name, const QString& text, double bound = SearchBound,
        FollowerOrder order = FollowerOrder::SubscribeTime)
    {
        const FollowerQuery query{{}, text, order, true};
        qint64 count = 0;
        report(name, bestOf([&] { return m_followers.page(query, PageSize).has_value(); }), bound);
        const double counted = bestOf([&] {
            const auto found = m_followers.count(query);
            count = found.value_or(0);
            return found.has_value();
        });
        std::printf(
            "%-46s %8.1f ms  %lld found\n", "  its count", counted, static_cast<long long>(count));
    }

    void searches()
    {
        search("search, openid prefix, everybody", u"oQhT1k"_s);
        search("search, openid prefix, one in 16", u"oQhT1k3"_s);
        search("search, openid prefix, one in 4,096", u"oQhT1k3a7"_s);
        search("search, openid prefix, nobody", u"oQhT1kzz"_s);
        search("search, remark prefix, one in 5", u"熟客"_s);
        search("search, remark prefix, few", u"熟客7777"_s);
        search("search, remark prefix, few, by remark", u"熟客7777"_s, SearchBound,
            FollowerOrder::Remark);
        search("search, remark prefix, one in 5, by openid", u"熟客"_s, SearchBound,
            FollowerOrder::Openid);
        search("search, inside the remark", u"99999"_s);
        search("search, name of a tag", u"标签7"_s);
    }

    void segment(const char* name, const Segment& segment)
    {
        qint64 count = 0;
        const double ms = bestOf([&] {
            const auto first = m_followers.firstPage({segment, {}}, PageSize);
            count = first ? first->count : 0;
            return first.has_value();
        });
        report(name, ms, SegmentBound);
        std::printf("%-46s %lld found\n", "", static_cast<long long>(count));
    }

    void segments()
    {
        const Segment year{Followed{QDate(2022, 1, 1), QDate(2022, 12, 31)}};
        const Segment never{AllOf{{{HasTag{101}}, {HasTag{102}}, {HasTag{103}}, {HasLeft{}}}}};
        segment("segment, tag, scene, year, not left",
            {AllOf{
                {{HasTag{103}}, {CameBy{SubscribeScene::Paid}}, year, {NoneOf{{{HasLeft{}}}}}}}});
        segment("segment, tag or scene or blacklisted or left",
            {AnyOf{
                {{HasTag{103}}, {CameBy{SubscribeScene::Paid}}, {IsBlacklisted{}}, {HasLeft{}}}}});
        segment("segment, (tag or remark) and not (scene or left)",
            {AllOf{{{AnyOf{{{HasTag{103}}, {RemarkIs{RemarkMatch::Contains, u"客77"_s}}}}},
                {NoneOf{{{CameBy{SubscribeScene::Paid}}, {HasLeft{}}}}}}}});
        segment("segment, four terms that nobody meets", never);
    }

    Database& m_database;
    FollowerRepository m_followers;
    qint64 m_count;
    double m_yardstick = 0;
    int m_missed = 0;
};

} // namespace

int main(int argc, char* argv[])
{
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const qint64 count = arguments.size() > 1 ? arguments[1].toLongLong() : 1'000'000;
    const QTemporaryDir folder;
    const auto database = Database::open(folder.filePath(u"wego.sqlite"_s));
    QElapsedTimer timer;
    timer.start();
    if (!database || !fill(**database, count))
        return 2;
    std::printf("%lld followers, stored in %.1f s; best of %d runs, pages of %d\n\n",
        static_cast<long long>(count), static_cast<double>(timer.elapsed()) / 1e3, Runs, PageSize);
    return Bench(**database, count).run();
}
