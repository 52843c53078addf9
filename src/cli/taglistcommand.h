// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/tagcommand.h"

namespace wego::cli {

/// Lists the tags as they are known, or as WeChat tells them now.
class TagListCommand final : public TagCommand {
    Q_OBJECT

public:
    using TagCommand::TagCommand;

    [[nodiscard]] QString name() const override { return QStringLiteral("tag list"); }
    [[nodiscard]] QString summary() const override;
    void declare(QCommandLineParser& parser) const override;

protected:
    bool checkUsage(const QCommandLineParser& parser) override;
    void executeFor(const QCommandLineParser& parser, const Services& services) override;

private:
    void show(const QList<domain::Tag>& tags);
};

} // namespace wego::cli
