// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/days.h"
#include "cli/servicecommand.h"

#include <QStringList>

namespace wego::cli {

/// The openids that a command is about: as arguments, or with --openids from a file or standard
/// input.
class OpenidInput {
    Q_DECLARE_TR_FUNCTIONS(wego::cli::OpenidInput)

public:
    static void declareOption(QCommandLineParser& parser);

    /// `arguments`: those of the command that are openids.
    static Usage<QString> checkUsage(
        const QCommandLineParser& parser, const QStringList& arguments);

    struct Found {
        QStringList openids;
        qint64 junkLines = 0;
    };
    /// Reads them; lines that hold none are shown to the user, who decides what that means.
    static base::Result<Found> read(const QCommandLineParser& parser, const QStringList& arguments,
        Streams& streams, Output& output);
};

} // namespace wego::cli
