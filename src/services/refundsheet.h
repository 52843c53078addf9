// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/refundbatch.h"
#include "services/refunds.h"

#include <QByteArray>
#include <QList>

namespace wego::services {

// Tables about refunds, as CSV that Excel opens right. Columns are named as WeChat names them, so
// that the tables can be read again.

/// One line an entry. Importing it again sends nothing: its numbers stand in the journal.
QByteArray refundResultCsv(const QList<domain::RefundEntry>& entries);
/// One line a row of a dry run, with its verdict.
QByteArray refundPlanCsv(const RefundPlan& plan);

} // namespace wego::services
