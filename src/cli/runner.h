// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include <QObject>
#include <QStringList>

namespace wego::cli {

/// Parses the arguments (without the program's name), finds the command and runs it; answers by
/// `done`. Help comes from the commands' declarations; wrong usage is explained on the error
/// stream with the nearest word that would have been right.
class Runner : public QObject {
    Q_OBJECT

public:
    Runner(CommandList commands, Streams& streams, QObject* parent = nullptr);
    ~Runner() override;

    void run(const QStringList& arguments, const Command::Finished& done);
    void interrupt();

private:
    struct Words;

    [[nodiscard]] Command* find(const Words& words) const;
    [[nodiscard]] bool isNoun(const QString& noun) const;
    [[nodiscard]] QStringList nouns() const;
    [[nodiscard]] QStringList verbsOf(const QString& noun) const;
    [[nodiscard]] QString generalHelp() const;
    [[nodiscard]] QString nounHelp(const QString& noun) const;

    ExitCode explainUnknownWords(const Words& words);
    ExitCode explainUnknownOptions(const QCommandLineParser& parser, const QString& command);
    void runCommand(Command& command, const QStringList& arguments, const GlobalOptions& before,
        const Command::Finished& done);
    ExitCode say(const QString& text);
    ExitCode complain(const QString& text);

    CommandList m_commands;
    Streams& m_streams;
    Command* m_current = nullptr;
};

} // namespace wego::cli
