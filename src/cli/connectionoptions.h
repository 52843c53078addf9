// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace wego::cli {

/// The options that say how an official account gets its token and is reached: --token-source and
/// its details, --oa-host, --connect-timeout and --idle-timeout.
class ConnectionOptions {
    Q_DECLARE_TR_FUNCTIONS(wego::cli::ConnectionOptions)

public:
    static void declare(QCommandLineParser& parser);

    /// Puts the options that are given into `account`; returns what is wrong with their usage, or
    /// an empty text.
    static QString apply(
        const QCommandLineParser& parser, const QDateTime& now, domain::Account& account);

    /// What has to be confirmed before an account uses the classic call; empty for other sources.
    static QString warningAbout(const domain::TokenChoice& token);
};

} // namespace wego::cli
