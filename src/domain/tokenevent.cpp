// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tokenevent.h"

#include <array>

using namespace Qt::StringLiterals;

namespace wego::domain {
namespace {

constexpr std::array<QLatin1StringView, 3> Names{"received"_L1, "failed"_L1, "refused"_L1};

} // namespace

QString toString(TokenEvent::What what)
{
    return Names[static_cast<std::size_t>(what)];
}

std::optional<TokenEvent::What> tokenEventFromString(QStringView name)
{
    for (std::size_t i = 0; i < Names.size(); ++i) {
        if (name == Names[i])
            return static_cast<TokenEvent::What>(i);
    }
    return std::nullopt;
}

} // namespace wego::domain
