// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/taggingcommand.h"

namespace wego::cli {

/// "tag apply TAG" and "tag remove TAG" for a list of openids or for followers that are found.
class TagPlanCommand final : public TaggingCommand {
    Q_OBJECT

public:
    TagPlanCommand(Context& context, domain::TaggingAction action);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    void declare(QCommandLineParser& parser) const override;

protected:
    bool checkUsage(const QCommandLineParser& parser) override;
    void executeFor(const QCommandLineParser& parser, const Services& services) override;

private:
    void planFor(const domain::Tag& tag, const QStringList& openids);
    void planFor(const domain::Tag& tag, const domain::FollowerQuery& query);
    void take(const domain::TaggingPlan& plan);

    domain::TaggingAction m_action;
    bool m_isDry = false;
};

} // namespace wego::cli
