// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bill.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDate>
#include <QList>

#include <expected>

namespace wego::cli {

/// Days from `from` to `to`, both included.
struct DaySpan {
    QDate from;
    QDate to;

    [[nodiscard]] QList<QDate> days() const;
};

/// A value, or what is wrong with the usage, as a sentence for people.
template <typename T> using Usage = std::expected<T, QString>;

/// The options that say which days and which kind of bill.
class Days {
    Q_DECLARE_TR_FUNCTIONS(wego::cli::Days)

public:
    static void declareSpan(QCommandLineParser& parser);
    static void declareType(QCommandLineParser& parser);

    /// "2026-11-21", a real day and nothing else.
    static Usage<QDate> day(const QString& text);
    /// "2026-11".
    static Usage<DaySpan> month(const QString& text);
    /// --from and --to; without --to the span ends with `last`.
    static Usage<DaySpan> span(const QCommandLineParser& parser, QDate last);
    static Usage<domain::BillType> type(const QCommandLineParser& parser);
};

} // namespace wego::cli
