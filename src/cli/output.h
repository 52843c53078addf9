// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QList>
#include <QPair>
#include <QString>

#include <optional>

namespace wego::cli {

/// How commands speak: results to standard output, everything else to standard error, progress
/// only to a terminal.
class Output {
    Q_DECLARE_TR_FUNCTIONS(wego::cli::Output)

public:
    Output(const Context& context, const GlobalOptions& global);

    [[nodiscard]] bool isJson() const { return m_global.json; }

    /// One line of the result.
    void line(const QString& text);
    /// One JSON object on a line of its own.
    void object(const QJsonObject& object);
    /// Label and value in two columns.
    void table(const QList<QPair<QString, QString>>& rows);
    /// A remark that --quiet and --json leave out.
    void note(const QString& text);
    /// Something a person should know even with --quiet.
    void warn(const QString& text);
    /// What happened, why, what to do now; with --json one object on standard error. A fact
    /// "nearest" is the word that was probably meant.
    void error(const base::Error& error);
    /// Replaces the progress line; nothing unless standard error is a terminal.
    void progress(const QString& text);

    /// "wego.cannot-write" if not all of the result went out. A reader that is gone has seen what
    /// it wanted.
    [[nodiscard]] const std::optional<base::Error>& loss() const { return m_loss; }

    /// The title of an error in one line.
    [[nodiscard]] QString sentence(const base::Error& error) const;
    /// The error as --json gives it.
    [[nodiscard]] QJsonObject toJson(const base::Error& error) const;

private:
    void write(const QByteArray& bytes);
    void writeError(const QString& text);
    void clearProgress();

    const Context& m_context;
    const GlobalOptions& m_global;
    int m_progressWidth = 0;
    std::optional<base::Error> m_loss;
};

/// Columns that a text takes on a terminal: two for a Chinese character.
int displayWidth(const QString& text);
/// The text with blanks up to that width, on its right or its left.
QString padded(const QString& text, int width, bool right = false);

} // namespace wego::cli
