// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/servicecommand.h"

namespace wego::cli {

/// A command on one account, which may be named; without a name it is the current one.
class NamedAccountCommand : public ServiceCommand {
    Q_OBJECT

public:
    using ServiceCommand::ServiceCommand;

    void declare(QCommandLineParser& parser) const override;

protected:
    void execute(const QCommandLineParser& parser) final;
    /// Does the work, as execute() of the base.
    virtual void executeFor(const Services& services, const domain::Account& account) = 0;
};

} // namespace wego::cli
