// SPDX-License-Identifier: GPL-3.0-or-later
// How long from the start of the process to the first paint of the window, as a ratio to W: a bare
// QMainWindow with a menu and an empty table, started in turns with ours.
#include "bench/fullstore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int Turns = 15;
constexpr int StoredDays = 5;
constexpr qint64 StoredRows = 1'000'000;
constexpr double Bound = 1.6;

struct Candidate {
    const char* name;
    QString program;
    QStringList arguments;
    std::vector<double> milliseconds = {};

    [[nodiscard]] double median() const
    {
        std::vector<double> sorted = milliseconds;
        std::sort(sorted.begin(), sorted.end());
        return sorted[sorted.size() / 2];
    }
};

/// Wall-clock time of one run; negative if it failed.
double timeRun(const Candidate& candidate)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(candidate.program, candidate.arguments);
    const bool ended = process.waitForFinished(60'000) && process.exitCode() == 0;
    return ended ? static_cast<double>(timer.nsecsElapsed()) / 1e6 : -1;
}

bool measure(std::vector<Candidate>& candidates)
{
    for (int turn = 0; turn <= Turns; ++turn) {
        for (Candidate& candidate : candidates) {
            const double ms = timeRun(candidate);
            if (ms < 0)
                return false;
            if (turn > 0) // the first fills the caches
                candidate.milliseconds.push_back(ms);
        }
    }
    return true;
}

void print(const Candidate& candidate, double yardstick)
{
    const double ratio = candidate.median() / yardstick;
    std::printf("%-34s %8.1f ms   %5.2f W   (bound %.1f W) %s\n", candidate.name,
        candidate.median(), ratio, Bound, ratio <= Bound ? "pass" : "MISS");
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir empty;
    const QTemporaryDir full;
    if (!wego::bench::makeFullStore(full.path(), StoredDays, StoredRows)) {
        std::fputs("cannot make the store\n", stderr);
        return 1;
    }
    const QString desk = QStringLiteral(WEGO_BIN_DIR) + u"/wegodesk"_s;
    std::vector<Candidate> candidates = {
        {"W: bare window", QStringLiteral(WEGO_BARE_WINDOW), {}},
        {"window, nothing stored", desk, {u"--quit-when-shown"_s, u"--home"_s, empty.path()}},
        {"window, 5,000,000 rows stored", desk, {u"--quit-when-shown"_s, u"--home"_s, full.path()}},
    };
    if (!measure(candidates)) {
        std::fputs("a program did not end well\n", stderr);
        return 1;
    }
    const double yardstick = candidates.front().median();
    std::printf("%-34s %8.1f ms\n", candidates.front().name, yardstick);
    print(candidates[1], yardstick);
    print(candidates[2], yardstick);
    return 0;
}
