// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/refund.h"
#include "domain/refundentry.h"

#include <QList>

#include <optional>

namespace wego::domain {

/// The state that needs a person most among all refunds of an order: what WeChat told, and ours in
/// the journal. Nothing without any.
std::optional<RefundState> mostUrgent(
    const QList<Refund>& refunds, const QList<RefundEntry>& journal);

} // namespace wego::domain
