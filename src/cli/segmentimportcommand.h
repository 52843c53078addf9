// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/segmentcommand.h"

namespace wego::cli {

/// Imports a list of openids that segments can name.
class SegmentImportCommand final : public SegmentCommand {
    Q_OBJECT

public:
    using SegmentCommand::SegmentCommand;

    [[nodiscard]] QString name() const override { return QStringLiteral("segment import-list"); }
    [[nodiscard]] QString summary() const override;
    void declare(QCommandLineParser& parser) const override;

protected:
    [[nodiscard]] qsizetype argumentCount() const override { return 2; }
    void executeFor(const QCommandLineParser& parser, const Services& services) override;
};

} // namespace wego::cli
