// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/killer.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>
#include <QtMath>

#include <algorithm>
#include <utility>

namespace wego::test {
namespace {

constexpr int LongestMs = 600'000;
/// Long enough for an answer to arrive and to be written down.
constexpr int LongestMomentUs = 25'000;
/// How much of the work may be done by the last kill.
constexpr double Reachable = 0.97;

int numberFrom(const char* variable, int otherwise)
{
    bool isSet = false;
    const int number = qEnvironmentVariableIntValue(variable, &isSet);
    return isSet ? number : otherwise;
}

} // namespace

KillWish KillWish::fromEnvironment(int kills)
{
    const auto seed = static_cast<int>(QRandomGenerator::global()->bounded(1'000'000));
    const KillWish wish{
        numberFrom("WEGO_KILLS", kills), static_cast<quint32>(numberFrom("WEGO_KILLS_SEED", seed))};
    qInfo("WEGO_KILLS=%d WEGO_KILLS_SEED=%u", wish.kills, wish.seed);
    return wish;
}

Killer::Killer(const KillWish& wish, int work, std::function<int()> calls)
    : m_wish(wish), m_work(work), m_calls(std::move(calls)), m_random(wish.seed)
{
}

/// Each kill has a part of the work of its own and falls somewhere into it. A life that got further
/// than it should have makes the next one short.
Killer::Moment Killer::moment(int left)
{
    const double part = Reachable * m_work / m_wish.kills;
    const int calls = qCeil(part * (m_done + m_random.bounded(1.0))) - (m_work - left);
    m_startsOnly = !m_startsOnly && m_random.bounded(4) == 0;
    if (m_startsOnly || calls < 1)
        return {0, m_random.bounded(m_startUs * 11 / 10 + 1), 1};
    const int most = std::max(calls, std::min(calls + std::max(1, calls / 4), left - 2));
    return {calls, m_random.bounded(LongestMomentUs), most};
}

bool Killer::kill(QProcess& program, int left)
{
    const Moment moment = this->moment(left);
    const int before = m_calls();
    QElapsedTimer life;
    QElapsedTimer reached;
    QEventLoop loop;
    QTimer watch;
    int calls = 0;
    QObject::connect(&program, &QProcess::finished, &loop, &QEventLoop::quit);
    QObject::connect(&program, &QProcess::errorOccurred, &loop, &QEventLoop::quit);
    QObject::connect(&watch, &QTimer::timeout, &loop, [&] {
        if (const int now = m_calls() - before; now != calls) {
            m_startUs = calls == 0 ? life.nsecsElapsed() / 1'000 : m_startUs;
            calls = now;
        }
        if (!reached.isValid() && calls >= moment.calls)
            reached.start();
        if (calls >= moment.most
            || (reached.isValid() && reached.nsecsElapsed() / 1'000 >= moment.us))
            program.kill();
    });
    QTimer::singleShot(LongestMs, &loop, [&program] { program.kill(); });
    life.start();
    watch.start(1);
    if (program.state() != QProcess::NotRunning) // else nobody would end the loop
        loop.exec();
    program.waitForFinished();
    if (program.exitStatus() != QProcess::CrashExit)
        return false;
    count(left, calls);
    return true;
}

void Killer::count(int left, int calls)
{
    ++m_done;
    m_early += calls == 0 ? 1 : 0;
    const int reached = m_work - left + calls;
    ++m_quarters[static_cast<size_t>(std::clamp(4 * reached / m_work, 0, 3))];
}

QByteArray Killer::summary() const
{
    return QByteArray::number(m_done) + " kills, " + QByteArray::number(m_early)
        + " before the first call; by quarter of the work " + QByteArray::number(m_quarters[0])
        + ", " + QByteArray::number(m_quarters[1]) + ", " + QByteArray::number(m_quarters[2]) + ", "
        + QByteArray::number(m_quarters[3]);
}

} // namespace wego::test
