// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/tagcommand.h"

namespace wego::cli {

/// "tag rename TAG NAME".
class TagRenameCommand final : public TagCommand {
    Q_OBJECT

public:
    using TagCommand::TagCommand;

    [[nodiscard]] QString name() const override { return QStringLiteral("tag rename"); }
    [[nodiscard]] QString summary() const override;
    void declare(QCommandLineParser& parser) const override;

protected:
    bool checkUsage(const QCommandLineParser& parser) override;
    void executeFor(const QCommandLineParser& parser, const Services& services) override;
};

} // namespace wego::cli
