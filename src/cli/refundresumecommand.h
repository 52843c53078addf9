// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/refundruncommand.h"

#include <QList>

namespace wego::cli {

/// Goes on with one batch, or with everything that was left open: single refunds, which somebody
/// waits for, batches, and what WeChat had only accepted.
class RefundResumeCommand final : public RefundRunCommand {
    Q_OBJECT

public:
    using RefundRunCommand::RefundRunCommand;

    [[nodiscard]] QString name() const override { return QStringLiteral("refund resume"); }
    [[nodiscard]] QString summary() const override;
    void declare(QCommandLineParser& parser) const override;

protected:
    void execute(const QCommandLineParser& parser) override;
    bool goesOnAfter(const base::Error& error) override;

private:
    void resumeAll();
    void next();
    void take(const domain::RefundBatch& batch);

    bool m_isAll = false;
    bool m_anyOpen = false;
    QList<std::function<void()>> m_steps;
    ExitCode m_code = ExitCode::Done; ///< the first that was not good
};

} // namespace wego::cli
