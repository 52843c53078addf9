// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal.h"

#include <termios.h>
#include <unistd.h>

namespace wego::app {

StandardInput::StandardInput(QObject* parent) : QIODevice(parent)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 StandardInput::readData(char* data, qint64 most)
{
    const auto count = ::read(STDIN_FILENO, data, static_cast<std::size_t>(most));
    return count > 0 ? count : -1;
}

qint64 StandardInput::writeData(const char* data, qint64 size)
{
    Q_UNUSED(data)
    Q_UNUSED(size)
    return -1;
}

bool inputIsTerminal()
{
    return isatty(STDIN_FILENO) == 1;
}

bool errorIsTerminal()
{
    return isatty(STDERR_FILENO) == 1;
}

void setTerminalEcho(bool shown)
{
    termios settings = {};
    if (tcgetattr(STDIN_FILENO, &settings) != 0)
        return;
    if (shown)
        settings.c_lflag |= static_cast<tcflag_t>(ECHO);
    else
        settings.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &settings);
}

} // namespace wego::app
