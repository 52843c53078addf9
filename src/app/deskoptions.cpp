// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deskoptions.h"

#include "app/photographer.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace wego::app {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("wego::app", text);
}

void declare(QCommandLineParser& parser)
{
    parser.setApplicationDescription(tr("Desk for WeChat merchants"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {u"home"_s, tr("Keep all data, settings and caches in this folder."), u"folder"_s},
        {u"sandbox"_s, tr("Open the embedded sandbox at once.")},
        {u"room"_s, tr("Room to begin with."), u"name"_s},
        {u"language"_s, tr("zh_CN, en or system; remembered."), u"language"_s},
        {u"theme"_s, tr("light, dark or system; remembered."), u"theme"_s},
        {u"shot"_s, tr("Write a picture of the window when all is loaded, and quit."), u"file"_s},
        {u"scene"_s, tr("What the picture shows: %1.").arg(Photographer::scenes().join(u", "_s)),
            u"name"_s, u"bills"_s},
        {u"size"_s, tr("Size of the window, such as 1440x900."), u"size"_s},
        {u"scale"_s, tr("Scale of the picture, such as 2."), u"factor"_s},
        {u"quit-when-shown"_s, tr("Print the milliseconds to the first paint, and quit.")},
    });
}

} // namespace

std::expected<DeskOptions, QString> readDeskOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    declare(parser);
    parser.process(arguments);
    DeskOptions options{.home = parser.value(u"home"_s),
        .room = parser.value(u"room"_s),
        .language = parser.value(u"language"_s),
        .theme = parser.value(u"theme"_s),
        .shotFile = parser.value(u"shot"_s),
        .scene = parser.value(u"scene"_s),
        .size = {},
        .sandbox = parser.isSet(u"sandbox"_s),
        .quitWhenShown = parser.isSet(u"quit-when-shown"_s)};
    const QStringList languages{u""_s, u"zh_CN"_s, u"en"_s, u"system"_s};
    const QStringList themes{u""_s, u"light"_s, u"dark"_s, u"system"_s};
    if (!languages.contains(options.language) || !themes.contains(options.theme))
        return std::unexpected(tr("There is no such language or theme."));
    if (!Photographer::scenes().contains(options.scene))
        return std::unexpected(tr("There is no such scene."));
    if (parser.isSet(u"size"_s)) {
        static const QRegularExpression form(u"^(\\d{3,5})x(\\d{3,5})$"_s);
        const QRegularExpressionMatch match = form.match(parser.value(u"size"_s));
        if (!match.hasMatch())
            return std::unexpected(tr("A size is written as 1440x900."));
        options.size = {match.captured(1).toInt(), match.captured(2).toInt()};
    }
    return options;
}

QByteArray scaleArgument(int argc, char** argv)
{
    for (int i = 1; i < argc; ++i) {
        const QByteArray argument = argv[i];
        if (argument == "--scale" && i + 1 < argc)
            return argv[i + 1];
        if (argument.startsWith("--scale="))
            return argument.mid(8);
    }
    return {};
}

} // namespace wego::app
