// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is found in a text has the form of openids, each once, and is found again in a list of
// them; junk is told within bounds.
#include "domain/openid.h"
#include "services/segments.h"

#include <QSet>

#include <cstdint>
#include <cstdlib>

using namespace wego;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto found = services::readOpenids(bytes);
    if (!found)
        return 0;
    QSet<QString> seen;
    for (const QString& openid : found->openids) {
        if (!domain::isOpenid(openid) || seen.contains(openid))
            std::abort();
        seen.insert(openid);
    }
    const bool isJunkTold = found->junk.size() <= found->junkLines;
    if (!isJunkTold || found->openids.isEmpty())
        std::abort();
    const auto again = services::readOpenids(found->openids.join(u'\n').toUtf8());
    if (!again || again->openids != found->openids || again->junkLines != 0)
        std::abort();
    return 0;
}
