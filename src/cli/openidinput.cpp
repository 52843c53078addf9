// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/openidinput.h"

#include "cli/textfile.h"
#include "services/openidfile.h"

using namespace Qt::StringLiterals;

namespace wego::cli {

void OpenidInput::declareOption(QCommandLineParser& parser)
{
    parser.addOption({u"openids"_s,
        tr("File with openids, one a line or in the first column of a CSV; - for standard "
           "input."),
        u"file"_s});
}

Usage<QString> OpenidInput::checkUsage(
    const QCommandLineParser& parser, const QStringList& arguments)
{
    if (parser.isSet(u"openids"_s) == !arguments.isEmpty())
        return std::unexpected(tr("Give openids, or --openids with a file of them."));
    return parser.value(u"openids"_s);
}

base::Result<OpenidInput::Found> OpenidInput::read(const QCommandLineParser& parser,
    const QStringList& arguments, Streams& streams, Output& output)
{
    if (!parser.isSet(u"openids"_s))
        return Found{arguments, 0};
    const auto bytes = readText(streams, parser.value(u"openids"_s), services::LargestOpenidFile);
    if (!bytes)
        return base::fail(bytes.error());
    const auto text = services::readOpenids(*bytes);
    if (!text)
        return base::fail(text.error());
    if (text->junkLines > 0) {
        output.warn(tr("%Ln line(s) hold no openid:", "", static_cast<int>(text->junkLines)));
        for (const QString& line : text->junk)
            output.warn(u"  "_s + line);
    }
    return Found{text->openids, text->junkLines};
}

} // namespace wego::cli
