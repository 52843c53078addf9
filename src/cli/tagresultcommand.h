// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/tagcommand.h"

#include <optional>

namespace wego::cli {

/// Tells what became of everybody in a plan.
class TagResultCommand final : public TagCommand {
    Q_OBJECT

public:
    using TagCommand::TagCommand;

    [[nodiscard]] QString name() const override { return QStringLiteral("tag result"); }
    [[nodiscard]] QString summary() const override;
    void declare(QCommandLineParser& parser) const override;

protected:
    bool checkUsage(const QCommandLineParser& parser) override;
    void executeFor(const QCommandLineParser& parser, const Services& services) override;

private:
    void show(const domain::TaggedPerson& person);

    qint64 m_plan = 0;
    std::optional<domain::PersonState> m_state;
};

} // namespace wego::cli
