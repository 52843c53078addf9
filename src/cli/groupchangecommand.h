// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/servicecommand.h"
#include "services/groups.h"

namespace wego::cli {

/// The commands about one legacy group, which is named or numbered: create, rename, delete, of and
/// move.
class GroupChangeCommand final : public ServiceCommand {
    Q_OBJECT

public:
    enum class Verb { Create, Rename, Delete, Of, Move };

    GroupChangeCommand(Context& context, Verb verb);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    void declare(QCommandLineParser& parser) const override;

protected:
    void execute(const QCommandLineParser& parser) override;

private:
    [[nodiscard]] qsizetype argumentCount() const;
    [[nodiscard]] net::ResultJob<services::LegacyGroup>* start(services::Groups& groups,
        const domain::AccountId& account, const QStringList& arguments) const;
    /// Deleting asks.
    [[nodiscard]] bool mayGoOn(const QStringList& arguments);
    void show(const services::LegacyGroup& group, const QStringList& arguments);
    [[nodiscard]] QString sentence(
        const services::LegacyGroup& group, const QStringList& arguments) const;

    Verb m_verb;
};

} // namespace wego::cli
