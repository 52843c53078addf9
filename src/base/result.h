// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <expected>
#include <utility>

namespace wego::base {

/// A value or the reason why there is none. Functions that return it throw nothing of ours.
template <typename T> using Result = std::expected<T, Error>;

/// Shorthand for returning a failure: `return fail({ErrorKind::Input, "wego.bad-date"});`
[[nodiscard]] inline std::unexpected<Error> fail(Error error)
{
    return std::unexpected<Error>(std::move(error));
}

} // namespace wego::base
