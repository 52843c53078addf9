// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/auditrecord.h"
#include "domain/refundbatch.h"
#include "domain/refundentry.h"
#include "domain/refundplan.h"
#include "domain/refundrules.h"
#include "services/refunds.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QList>
#include <QPair>
#include <QStringList>

namespace wego::cli {

/// Refunds, batches and plans in words and as JSON (amounts in fen).
class RefundText {
    Q_DECLARE_TR_FUNCTIONS(wego::cli::RefundText)

public:
    static QString state(domain::RefundState state);
    /// WeChat's state of a refund, with who got the money.
    static QString status(const domain::Refund& refund);
    static QString verdict(domain::RefundVerdict verdict);
    static QString obstacle(domain::RefundObstacle obstacle);
    /// Why a row of a plan is as it is, for people; empty if there is nothing to say.
    static QString explanation(const domain::PlannedRefund& row);

    static QList<QPair<QString, QString>> table(const domain::Refund& refund);
    static QList<QPair<QString, QString>> table(const domain::RefundEntry& entry);
    /// One line of a list.
    static QString line(const domain::RefundEntry& entry);
    static QString line(const domain::RefundBatch& batch);
    /// `problem` says why the row cannot be read; empty if it can.
    static QString line(const domain::PlannedRefund& row, const QString& problem);
    static QString line(const domain::AuditRecord& record);
    /// "3 of 12.00 yuan".
    static QString tally(const domain::RefundTally& tally);
    /// What a file comes to: one line a verdict that occurs, and one a reason.
    static QStringList totals(const services::RefundPlan& plan);
    /// States that occur, as label and tally.
    static QList<QPair<QString, QString>> states(const domain::RefundBatch& batch);

    static QJsonObject toJson(const domain::PlannedRefund& row);
    /// Without the rows.
    static QJsonObject toJson(const services::RefundPlan& plan);
    static QJsonObject toJson(const domain::RefundBatch& batch);
    static QJsonObject toJson(const domain::AuditRecord& record);
    static QJsonObject toJson(const domain::AuditReport& report);

private:
    static QString reason(domain::RefusalReason reason);
};

} // namespace wego::cli
