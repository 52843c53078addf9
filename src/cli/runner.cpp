// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/runner.h"

#include "base/redact.h"
#include "cli/suggestion.h"

#include <QCommandLineOption>
#include <QCoreApplication>
#include <QIODevice>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wego::cli {

namespace {

QString programName()
{
    return u"wego"_s;
}

// An option that would carry a secret, or that somebody who tries to pass one would guess.
bool looksSecret(const QString& option)
{
    static const QRegularExpression guesses(
        u"^(app|api|mch|mchid|merchant|v2|v3|proxy|push|master|p12|private)_?.*"
        "(secret|password|passwd|token|key)$"_s);
    const QString name = QString(option).replace(u'-', u'_').toLower();
    return base::isSecretName(name) || guesses.match(name).hasMatch();
}

void declareGlobal(QCommandLineParser& parser)
{
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsCompactedShortOptions);
    parser.addOptions({
        {u"account"_s, Runner::tr("Use this account instead of the current one."), u"name"_s},
        {u"json"_s, Runner::tr("Print JSON: one object, or one object a line.")},
        {{u"q"_s, u"quiet"_s}, Runner::tr("Print results and errors only.")},
        {{u"y"_s, u"yes"_s}, Runner::tr("Answer every confirmation with yes.")},
        {u"home"_s, Runner::tr("Keep all data, settings and caches in this folder."), u"folder"_s},
        {u"keychain-file"_s,
            Runner::tr("Keep secrets in this encrypted file instead of the system's keychain; "
                       "remembered."),
            u"file"_s},
        {u"master-password-stdin"_s,
            Runner::tr("Read the password of the encrypted file from the first line of standard "
                       "input.")},
        {{u"h"_s, u"help"_s}, Runner::tr("Show this help.")},
    });
}

void readGlobal(const QCommandLineParser& parser, GlobalOptions& options)
{
    if (parser.isSet(u"account"_s))
        options.account = parser.value(u"account"_s);
    if (parser.isSet(u"keychain-file"_s))
        options.keychainFile = parser.value(u"keychain-file"_s);
    options.json |= parser.isSet(u"json"_s);
    options.quiet |= parser.isSet(u"quiet"_s);
    options.yes |= parser.isSet(u"yes"_s);
    options.masterPasswordStdin |= parser.isSet(u"master-password-stdin"_s);
}

// QCommandLineParser does not tell what was declared, except in its help text.
QStringList declaredOptions(const QCommandLineParser& parser)
{
    static const QRegularExpression pattern(
        u"^  (?:-\\w, )?--([\\w-]+)"_s, QRegularExpression::MultilineOption);
    QStringList names;
    for (const QRegularExpressionMatch& match : pattern.globalMatch(parser.helpText()))
        names.append(match.captured(1));
    return names;
}

QString helpOf(const QCommandLineParser& parser, const QString& command)
{
    QString text = parser.helpText();
    const QString program = QCoreApplication::arguments().value(0);
    const qsizetype at = text.indexOf(program);
    if (!program.isEmpty() && at >= 0 && at < text.indexOf(u'\n'))
        text.replace(at, program.size(), command);
    return text;
}

// WeChat has a code -1, and no option is a number.
QStringList withNegativeNumbersLast(const QStringList& arguments)
{
    static const QRegularExpression negative(u"^-\\d+$"_s);
    if (arguments.contains(u"--"_s))
        return arguments;
    QStringList others;
    QStringList numbers;
    for (const QString& argument : arguments)
        (negative.match(argument).hasMatch() ? numbers : others).append(argument);
    return numbers.isEmpty() ? arguments : others + QStringList{u"--"_s} + numbers;
}

} // namespace

/// What stands before the options of a command.
struct Runner::Words {
    QString noun;
    QString verb; ///< empty if nothing but options follows the noun
    QStringList rest;
};

Runner::Runner(CommandList commands, Streams& streams, QObject* parent)
    : QObject(parent), m_commands(std::move(commands)), m_streams(streams)
{
}

Runner::~Runner() = default;

void Runner::run(const QStringList& arguments, const Command::Finished& done)
{
    QCommandLineParser parser;
    declareGlobal(parser);
    parser.addOption({{u"v"_s, u"version"_s}, tr("Show the version.")});
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    if (!parser.parse(QStringList{programName()} + arguments))
        return done(explainUnknownOptions(parser, programName()));
    if (parser.isSet(u"version"_s))
        return done(say(programName() + u' ' + QCoreApplication::applicationVersion() + u'\n'));

    GlobalOptions global;
    readGlobal(parser, global);
    Words words;
    words.rest = parser.positionalArguments();
    const bool asksHelp = parser.isSet(u"help"_s) || words.rest.value(0) == u"help";
    if (words.rest.value(0) == u"help")
        words.rest.removeFirst();
    if (!words.rest.isEmpty())
        words.noun = words.rest.takeFirst();
    if (words.noun.isEmpty())
        return done(asksHelp ? say(generalHelp()) : complain(generalHelp()));
    if (!words.rest.isEmpty() && !words.rest.first().startsWith(u'-'))
        words.verb = words.rest.first();

    Command* command = find(words);
    if (command == nullptr) {
        const bool nounOnly = isNoun(words.noun) && words.verb.isEmpty();
        const bool nounHelpWanted = asksHelp || words.rest.contains(u"--help"_s)
            || words.rest.contains(u"-h"_s);
        if (nounOnly && nounHelpWanted)
            return done(say(nounHelp(words.noun)));
        return done(explainUnknownWords(words));
    }
    if (command->name() != words.noun)
        words.rest.removeFirst();
    if (asksHelp)
        words.rest = {u"--help"_s};
    runCommand(*command, words.rest, global, done);
}

void Runner::interrupt()
{
    if (m_current != nullptr)
        m_current->interrupt();
}

void Runner::runCommand(Command& command, const QStringList& arguments, const GlobalOptions& before,
    const Command::Finished& done)
{
    const QString full = programName() + u' ' + command.name();
    QCommandLineParser parser;
    parser.setApplicationDescription(command.summary());
    command.declare(parser);
    declareGlobal(parser);
    if (!parser.parse(QStringList{full} + arguments)
        && !parser.parse(QStringList{full} + withNegativeNumbersLast(arguments)))
        return done(explainUnknownOptions(parser, full));
    if (parser.isSet(u"help"_s))
        return done(say(helpOf(parser, full)));
    GlobalOptions global = before;
    readGlobal(parser, global);
    m_current = &command;
    command.run(parser, global, [this, done](ExitCode code) {
        m_current = nullptr;
        done(code);
    });
}

Command* Runner::find(const Words& words) const
{
    for (const auto& command : m_commands) {
        const QString name = command->name();
        if (name == words.noun || name == words.noun + u' ' + words.verb)
            return command.get();
    }
    return nullptr;
}

QStringList Runner::nouns() const
{
    QStringList list;
    for (const auto& command : m_commands) {
        const QString noun = command->name().section(u' ', 0, 0);
        if (!list.contains(noun))
            list.append(noun);
    }
    return list;
}

bool Runner::isNoun(const QString& noun) const
{
    return nouns().contains(noun);
}

QStringList Runner::verbsOf(const QString& noun) const
{
    QStringList list;
    for (const auto& command : m_commands) {
        if (command->name().section(u' ', 0, 0) == noun)
            list.append(command->name().section(u' ', 1));
    }
    return list;
}

QString Runner::generalHelp() const
{
    QCommandLineParser options;
    declareGlobal(options);
    options.addOption({{u"v"_s, u"version"_s}, tr("Show the version.")});
    QString text = tr("Usage: wego [options] noun verb [options of the verb]") + u"\n\n"_s
        + tr("Desk for WeChat merchants: the same services as the window.") + u"\n\n"_s
        + tr("Commands:") + u'\n';
    for (const auto& command : m_commands)
        text += u"  "_s + command->name().leftJustified(25) + command->summary() + u'\n';
    const QString help = options.helpText();
    text += help.mid(help.indexOf(u"\n\n"_s) + 1);
    text += u'\n' + tr("\"wego noun verb --help\" shows the options of a verb.") + u'\n';
    return text;
}

QString Runner::nounHelp(const QString& noun) const
{
    QString text = tr("Usage: wego %1 verb [options]").arg(noun) + u"\n\n"_s + tr("Verbs:") + u'\n';
    for (const auto& command : m_commands) {
        if (command->name().section(u' ', 0, 0) == noun) {
            const QString verb = command->name().section(u' ', 1);
            text += u"  "_s + verb.leftJustified(18) + command->summary() + u'\n';
        }
    }
    return text;
}

ExitCode Runner::explainUnknownWords(const Words& words)
{
    if (!isNoun(words.noun)) {
        const QString nearest = nearestWord(words.noun, nouns());
        const QString text = nearest.isEmpty()
            ? tr("There is no command \"%1\".").arg(words.noun)
            : tr("There is no command \"%1\". Did you mean \"%2\"?").arg(words.noun, nearest);
        return complain(text + u'\n' + tr("\"wego --help\" lists all commands.") + u'\n');
    }
    if (words.verb.isEmpty())
        return complain(nounHelp(words.noun));
    const QString nearest = nearestWord(words.verb, verbsOf(words.noun));
    const QString text = nearest.isEmpty()
        ? tr("\"%1\" cannot \"%2\".").arg(words.noun, words.verb)
        : tr("\"%1\" cannot \"%2\". Did you mean \"%3\"?").arg(words.noun, words.verb, nearest);
    return complain(text + u'\n' + nounHelp(words.noun));
}

ExitCode Runner::explainUnknownOptions(const QCommandLineParser& parser, const QString& command)
{
    const QStringList unknown = parser.unknownOptionNames();
    const auto secret = std::find_if(unknown.begin(), unknown.end(), looksSecret);
    if (secret != unknown.end()) {
        return complain(
            tr("Secrets are never taken from arguments, where every program on this computer can "
               "read them: \"--%1\" is refused.\nGive them as JSON with --secrets-stdin, or leave "
               "them out to be asked on the terminal. If that was a real secret, change it.")
                .arg(*secret)
            + u'\n');
    }
    QString text = parser.errorText();
    if (!unknown.isEmpty()) {
        const QString nearest = nearestWord(unknown.first(), declaredOptions(parser));
        if (!nearest.isEmpty())
            text = tr("%1 Did you mean \"%2\"?").arg(text, u"--"_s + nearest);
    }
    return complain(text + u'\n' + tr("\"%1 --help\" shows all options.").arg(command) + u'\n');
}

ExitCode Runner::say(const QString& text)
{
    m_streams.out.write(text.toUtf8());
    return ExitCode::Done;
}

ExitCode Runner::complain(const QString& text)
{
    m_streams.err.write(text.toUtf8());
    return ExitCode::Usage;
}

} // namespace wego::cli
