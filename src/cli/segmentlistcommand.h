// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/segmentcommand.h"

namespace wego::cli {

/// Lists saved segments and imported lists of openids.
class SegmentListCommand final : public SegmentCommand {
    Q_OBJECT

public:
    using SegmentCommand::SegmentCommand;

    [[nodiscard]] QString name() const override { return QStringLiteral("segment list"); }
    [[nodiscard]] QString summary() const override;
    void declare(QCommandLineParser& parser) const override;

protected:
    [[nodiscard]] qsizetype argumentCount() const override { return 0; }
    void executeFor(const QCommandLineParser& parser, const Services& services) override;

private:
    void show(const QList<domain::NamedSegment>& segments);
    void show(const QList<domain::OpenidList>& lists);
};

} // namespace wego::cli
