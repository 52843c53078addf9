// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/days.h"
#include "cli/servicecommand.h"
#include "domain/followerquery.h"
#include "domain/tag.h"

namespace wego::cli {

/// The options that say which followers are meant: --tag, --search, --segment, --left and
/// --blacklisted. Without --left and --segment, people who left are not.
class FollowerFilter {
    Q_DECLARE_TR_FUNCTIONS(wego::cli::FollowerFilter)

public:
    static void declare(QCommandLineParser& parser);
    /// What is wrong with words that no option takes, as if they were a filter; empty: nothing.
    static QString misuseOf(const QCommandLineParser& parser);

    /// What is wrong with the usage, or an error, ends the command by `fail` or `misuse` of the
    /// caller.
    struct Problem {
        QString usage;
        std::optional<base::Error> error;
    };
    static std::expected<domain::FollowerQuery, Problem> query(const QCommandLineParser& parser,
        const Services& services, const domain::AccountId& account);

    /// The tag of this name, or with this number: Input "wego.tag-unknown" (facts: tag,
    /// nearest).
    static base::Result<domain::Tag> tag(
        const QString& text, const Services& services, const domain::AccountId& account);

private:
    /// The saved segment of this name, all tags and lists of which are there.
    static std::expected<domain::Segment, Problem> segment(
        const QString& name, const Services& services, const domain::AccountId& account);
};

} // namespace wego::cli
