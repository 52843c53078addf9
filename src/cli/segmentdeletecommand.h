// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/segmentcommand.h"

namespace wego::cli {

/// Deletes a saved segment; the followers stay.
class SegmentDeleteCommand final : public SegmentCommand {
    Q_OBJECT

public:
    using SegmentCommand::SegmentCommand;

    [[nodiscard]] QString name() const override { return QStringLiteral("segment delete"); }
    [[nodiscard]] QString summary() const override;
    void declare(QCommandLineParser& parser) const override;

protected:
    [[nodiscard]] qsizetype argumentCount() const override { return 1; }
    void executeFor(const QCommandLineParser& parser, const Services& services) override;
};

} // namespace wego::cli
