// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace wego::app {

/// A crash must not write memory with secrets to a disk: no core dumps, and no other program of
/// this user may read our memory.
void keepMemoryPrivate();

} // namespace wego::app
