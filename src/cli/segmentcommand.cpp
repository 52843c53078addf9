// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/segmentcommand.h"

#include "cli/suggestion.h"
#include "domain/segmenttext.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wego::cli {

void SegmentCommand::execute(const QCommandLineParser& parser)
{
    if (parser.positionalArguments().size() != argumentCount())
        return misuse(tr("\"wego %1 --help\" tells what to give.").arg(name()));
    const auto opened = openAccount();
    if (!opened)
        return;
    m_account = opened->account.id;
    executeFor(parser, opened->services);
}

base::Result<domain::NamedSegment> SegmentCommand::segmentCalled(
    const QString& name, const Services& services) const
{
    const auto all = services.segments.all(m_account);
    if (!all)
        return base::fail(all.error());
    const auto found = std::ranges::find(*all, name, &domain::NamedSegment::name);
    if (found != all->end())
        return *found;
    QStringList names;
    for (const domain::NamedSegment& each : *all)
        names.append(each.name);
    return base::fail({base::ErrorKind::Input, u"wego.segment-unknown"_s, {}, false, {},
        {{u"segment"_s, name}, {u"nearest"_s, nearestWord(name, names)}}});
}

QJsonObject SegmentCommand::toJson(const domain::NamedSegment& segment)
{
    return {{u"name"_s, segment.name},
        {u"expression"_s, QJsonDocument::fromJson(domain::toText(segment.segment)).object()}};
}

} // namespace wego::cli
