// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "services/refunds.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace wego::services {

/// A million rows with long reasons are a third of that.
inline constexpr qint64 LargestRefundFile = 256LL * 1024 * 1024;

// Files of refunds as shops have them. Pure, but for the columns that are remembered.

/// Reads a table: commas, semicolons or tabs, quotes, UTF-8, GB18030 or UTF-16, with a header or
/// without. Nothing is lost: a row that cannot be understood has a problem, which
/// is a code of the catalogue. Columns are `columns` if given, else those remembered for this
/// header, else guessed by names and by what stands in them.
/// Input "wego.refund-file-sheet" (a workbook, not a table), "wego.refund-file-binary" (no text),
/// "wego.refund-file-empty" (no row), "wego.refund-file-quote" (never closed; fact: line); all with
/// the fact "path", which is `name`.
base::Result<RefundFile> readRefundFile(const QByteArray& bytes, const QString& name,
    const std::optional<RefundColumns>& columns, const QStringList& remembered = {});

/// The problem of a row that has one, with the facts that its sentence names: number, text.
base::Error problemOf(const domain::RefundRow& row);

/// The columns that were chosen for a header, and how they are added to what is remembered, the
/// newest first. In Setting::RefundColumns.
std::optional<RefundColumns> rememberedColumns(
    const QStringList& remembered, const QStringList& header);
QStringList withColumns(
    const QStringList& remembered, const QStringList& header, const RefundColumns& columns);

} // namespace wego::services
