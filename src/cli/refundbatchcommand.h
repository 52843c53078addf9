// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/refundruncommand.h"

namespace wego::cli {

/// Refunds what a file says: reads it, says of each row what will happen, asks for the total,
/// writes all of it into the journal and carries it out. The same file again does nothing twice.
class RefundBatchCommand final : public RefundRunCommand {
    Q_OBJECT

public:
    using RefundRunCommand::RefundRunCommand;

    [[nodiscard]] QString name() const override { return QStringLiteral("refund batch"); }
    [[nodiscard]] QString summary() const override;
    void declare(QCommandLineParser& parser) const override;

protected:
    void execute(const QCommandLineParser& parser) override;

private:
    void read(const std::optional<services::RefundColumns>& columns);
    void takeFile(const services::RefundFile& file);
    void judge(const services::RefundFile& file, bool query);
    void takePlan(const services::RefundPlan& plan);
    void writePlan(const services::RefundPlan& plan);
    void offer(const services::RefundPlan& plan);
    void offerEarlier(const domain::RefundBatch& batch);
    [[nodiscard]] bool isConfirmed(const domain::RefundTally& toSend);
    void begin(const domain::RefundBatch& batch);
    void askForApproval(const domain::RefundBatch& batch);
    void show(const services::RefundPlan& plan);

    QString m_path;
    QByteArray m_text; ///< of standard input
    QString m_columns; ///< as they were given; empty once they are used
    QString m_planFile;
    bool m_isDry = false;
    bool m_queries = false;
    bool m_needsApproval = false;
};

} // namespace wego::cli
