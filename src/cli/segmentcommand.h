// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/servicecommand.h"
#include "services/segments.h"

namespace wego::cli {

/// What the commands about saved segments have in common.
class SegmentCommand : public ServiceCommand {
    Q_OBJECT

public:
    using ServiceCommand::ServiceCommand;

protected:
    void execute(const QCommandLineParser& parser) final;
    /// How many names the command takes, and what to say if there are more or fewer.
    [[nodiscard]] virtual qsizetype argumentCount() const = 0;
    /// Does the work, as execute() of the base.
    virtual void executeFor(const QCommandLineParser& parser, const Services& services) = 0;

    [[nodiscard]] const domain::AccountId& account() const { return m_account; }
    /// The segment of this name: Input "wego.segment-unknown" (facts: segment, nearest).
    [[nodiscard]] base::Result<domain::NamedSegment> segmentCalled(
        const QString& name, const Services& services) const;
    static QJsonObject toJson(const domain::NamedSegment& segment);

private:
    domain::AccountId m_account;
};

} // namespace wego::cli
