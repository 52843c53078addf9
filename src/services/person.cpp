// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/person.h"

#include <QFile>
#include <QSysInfo>

#ifdef Q_OS_UNIX
#include <array>
#include <pwd.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace wego::services {
namespace {

#ifdef Q_OS_UNIX
/// Not from the environment, which anybody may change.
QString userName()
{
    std::array<char, 4096> buffer{};
    passwd entry{};
    passwd* found = nullptr;
    const bool isKnown = getpwuid_r(geteuid(), &entry, buffer.data(), buffer.size(), &found) == 0
        && found;
    return isKnown ? QFile::decodeName(entry.pw_name) : u"uid-%1"_s.arg(geteuid());
}
#else
QString userName()
{
    return qEnvironmentVariable("USERNAME", u"user"_s);
}
#endif

} // namespace

QString thisPerson()
{
    static const QString person = u"%1@%2"_s.arg(userName(), QSysInfo::machineHostName());
    return person;
}

} // namespace wego::services
