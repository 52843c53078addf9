// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/context.h"

#include "services/usecases.h"

#include <utility>

namespace wego::gui {

Context::Context(const ShellContext& shell, services::UseCases& useCases, OpenSandbox open)
    : ShellContext(shell)
    , accounts(useCases.accounts)
    , bills(useCases.bills)
    , tokens(useCases.tokens)
    , serverCheck(useCases.serverCheck)
    , quotas(useCases.quotas)
    , followers(useCases.followers)
    , tags(useCases.tags)
    , segments(useCases.segments)
    , groups(useCases.groups)
    , menus(useCases.menus)
    , orders(useCases.orders)
    , refunds(useCases.refunds)
    , openSandbox(std::move(open))
{
}

} // namespace wego::gui
