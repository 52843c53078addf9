// SPDX-License-Identifier: GPL-3.0-or-later
// How long from the start of the process to the first picture of the window, as a ratio to W: a
// bare QMainWindow with a menu and an empty table, started in turns with ours. Every program says
// "shown" on its standard output when it has painted; ours says "filled" when the store is open and
// the room of the account is to be seen.
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
constexpr int LongestRunMs = 60'000;

struct Candidate {
    const char* name;
    QString program;
    QStringList arguments;
    const char* until = "shown";
    std::vector<double> milliseconds = {};

    [[nodiscard]] double median() const
    {
        std::vector<double> sorted = milliseconds;
        std::sort(sorted.begin(), sorted.end());
        return sorted[sorted.size() / 2];
    }
};

/// Wall-clock time until the program says so; negative if it failed.
double timeRun(const Candidate& candidate)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(candidate.program, candidate.arguments);
    QByteArray said;
    double ms = -1;
    while (ms < 0 && process.waitForReadyRead(LongestRunMs)) {
        said += process.readAllStandardOutput();
        if (said.contains(candidate.until))
            ms = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }
    return process.waitForFinished(LongestRunMs) && process.exitCode() == 0 ? ms : -1;
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
    const char* verdict = ratio <= Bound ? "pass" : "MISS";
    std::printf("%-44s %8.1f ms   %5.2f W   (bound %.1f W) %s\n", candidate.name,
        candidate.median(), ratio, Bound, verdict);
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
        {"its room filled (no bound)", desk, {u"--quit-when-shown"_s, u"--home"_s, full.path()},
            "filled"},
    };
    if (!measure(candidates)) {
        std::fputs("a program did not end well\n", stderr);
        return 1;
    }
    const double yardstick = candidates.front().median();
    std::printf("%-44s %8.1f ms\n", candidates.front().name, yardstick);
    print(candidates[1], yardstick);
    print(candidates[2], yardstick);
    const double filled = candidates[3].median();
    std::printf("%-44s %8.1f ms   %5.2f W\n", candidates[3].name, filled, filled / yardstick);
    const bool missed = std::max(candidates[1].median(), candidates[2].median())
        > Bound * yardstick;
    return missed ? 1 : 0;
}
