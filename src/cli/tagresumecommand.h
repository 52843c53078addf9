// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/taggingcommand.h"

namespace wego::cli {

/// "tag resume PLAN".
class TagResumeCommand final : public TaggingCommand {
    Q_OBJECT

public:
    using TaggingCommand::TaggingCommand;

    [[nodiscard]] QString name() const override { return QStringLiteral("tag resume"); }
    [[nodiscard]] QString summary() const override;
    void declare(QCommandLineParser& parser) const override;

protected:
    bool checkUsage(const QCommandLineParser& parser) override;
    void executeFor(const QCommandLineParser& parser, const Services& services) override;
};

} // namespace wego::cli
