// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/followerfilter.h"
#include "cli/servicecommand.h"
#include "services/tags.h"

#include <utility>

namespace wego::cli {

/// What the commands about tags have in common: the account's tags, and the one that is meant.
class TagCommand : public ServiceCommand {
    Q_OBJECT

public:
    using ServiceCommand::ServiceCommand;

protected:
    void execute(const QCommandLineParser& parser) final;
    /// Whether the command was used well; says so and ends it if not.
    [[nodiscard]] virtual bool checkUsage(const QCommandLineParser& parser) = 0;
    /// Does the work, as execute() of the base.
    virtual void executeFor(const QCommandLineParser& parser, const Services& services) = 0;

    [[nodiscard]] const domain::AccountId& account() const { return m_account; }
    [[nodiscard]] services::Tags& tags() const { return *m_tags; }
    [[nodiscard]] QList<domain::Tag> knownTags() const;

    /// Calls `use(tag)` with the tag of this name or number. If it is not known here, WeChat is
    /// asked for its tags first.
    template <typename Use> void withTag(const QString& text, const Services& services, Use use)
    {
        const auto known = FollowerFilter::tag(text, services, m_account);
        if (known)
            return use(*known);
        follow(m_tags->refresh(m_account),
            [this, text, services, use = std::move(use)](const QList<domain::Tag>&) {
                const auto found = FollowerFilter::tag(text, services, m_account);
                if (!found)
                    return fail(found.error());
                use(*found);
            });
    }

private:
    domain::AccountId m_account;
    services::Tags* m_tags = nullptr;
};

} // namespace wego::cli
