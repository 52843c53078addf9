// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/refundlimits.h"

#include "sandbox/sandbox.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace wego::test {
namespace {

struct Limit {
    QString what;
    QString window;
    int most;
};

sandbox::Fault fault(sandbox::Fault::Kind kind, int percent, const QString& path)
{
    sandbox::Fault result;
    result.kind = kind;
    result.count = -1;
    result.path = path;
    result.percent = percent;
    return result;
}

} // namespace

void injectRefundFaults(sandbox::Sandbox& sandbox)
{
    using Kind = sandbox::Fault::Kind;
    const auto v2 = u"/secapi/pay/refund"_s;
    const auto v3 = u"/v3/refund/domestic/refunds"_s;
    for (const QString& path : {v2, v3, u"/pay/refundquery"_s}) {
        sandbox.inject(fault(Kind::DropAfter, 4, path));
        sandbox.inject(fault(Kind::Drop, 2, path));
        sandbox.inject(fault(Kind::SystemErrorDone, 4, path));
        sandbox.inject(fault(Kind::SystemErrorUndone, 4, path));
        sandbox.inject(fault(Kind::Truncate, 1, path));
    }
    for (const QString& path : {v2, v3}) {
        sandbox.inject(fault(Kind::RateLimitedDone, 1, path));
        sandbox.inject(fault(Kind::RateLimitedUndone, 1, path));
    }
}

QString brokenLimit(const QJsonObject& rates)
{
    constexpr int LeastGapMs = 60'000;
    const QString all = QString::fromUtf8(QJsonDocument(rates).toJson(QJsonDocument::Compact));
    const Limit limits[]{{u"refunds"_s, u"second"_s, 150}, {u"refused"_s, u"second"_s, 6},
        {u"queries"_s, u"second"_s, 300}, {u"refunds"_s, u"minute"_s, 5'000}};
    for (const auto& [what, window, most] : limits) {
        const int measured = rates[what][window].toInt(-1);
        if (measured < 0 || measured > most)
            return u"too many %1 in a %2: "_s.arg(what, window) + all;
    }
    if (rates[u"smallest_gap_ms"].toInt(LeastGapMs) < LeastGapMs)
        return u"too soon for the same order: "_s + all;
    return rates[u"refunds"][u"count"].toInt() > 0 ? QString() : u"nothing was measured: "_s + all;
}

} // namespace wego::test
