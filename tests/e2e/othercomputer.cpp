// SPDX-License-Identifier: GPL-3.0-or-later
// Loaded into a program before all others, so that it believes to be on another computer: two
// people cannot sit at this one while a test runs.
#include <cstring>
#include <sys/syscall.h>
#include <sys/utsname.h>
#include <unistd.h>

extern "C" int uname(utsname* name) noexcept
{
    const auto result = static_cast<int>(syscall(SYS_uname, name));
    if (result == 0)
        std::strcpy(name->nodename, "another-computer");
    return result;
}
