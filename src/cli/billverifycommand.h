// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bills/verification.h"
#include "cli/servicecommand.h"

namespace wego::cli {

/// Compares a bill with its own summary line.
class BillVerifyCommand final : public ServiceCommand {
    Q_OBJECT

public:
    using ServiceCommand::ServiceCommand;

    [[nodiscard]] QString name() const override { return QStringLiteral("bill verify"); }
    [[nodiscard]] QString summary() const override;
    void declare(QCommandLineParser& parser) const override;

protected:
    void execute(const QCommandLineParser& parser) override;

private:
    void show(const bills::Verification& verification);
    static QString actualText(const bills::SumCheck& sum);
};

} // namespace wego::cli
