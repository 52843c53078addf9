// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signalwatcher.h"

#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace wego::app {

namespace {

// A handler gets nothing but the number, so these cannot be members.
volatile std::sig_atomic_t raisedFlag = 0;
volatile std::sig_atomic_t pipeEnd = -1;

void handle(int)
{
    const int kept = errno;
    raisedFlag = 1;
    const char byte = 1;
    // Nothing can be done here if the pipe is full, and then one byte more is not needed.
    [[maybe_unused]] const auto written = write(static_cast<int>(pipeEnd), &byte, 1);
    errno = kept;
}

void install(int signal)
{
    struct sigaction action = {};
    action.sa_handler = handle;
    sigemptyset(&action.sa_mask);
    // No SA_RESTART: a read from the terminal has to end. A second signal ends the program.
    action.sa_flags = static_cast<int>(SA_RESETHAND);
    sigaction(signal, &action, nullptr);
}

} // namespace

SignalWatcher::SignalWatcher(QObject* parent) : QObject(parent)
{
    std::array<int, 2> ends{};
    if (pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_readEnd = ends[0];
    m_writeEnd = ends[1];
    pipeEnd = m_writeEnd;
    auto* notifier = new QSocketNotifier(m_readEnd, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &SignalWatcher::readPipe);
    install(SIGINT);
    install(SIGTERM);
}

SignalWatcher::~SignalWatcher()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    pipeEnd = -1;
    close(m_readEnd);
    close(m_writeEnd);
}

bool SignalWatcher::wasRaised()
{
    return raisedFlag != 0;
}

void SignalWatcher::readPipe()
{
    std::array<char, 16> bytes{};
    if (read(m_readEnd, bytes.data(), bytes.size()) > 0)
        emit raised();
}

} // namespace wego::app
