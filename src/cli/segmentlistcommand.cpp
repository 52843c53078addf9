// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/segmentlistcommand.h"

#include "domain/segmenttext.h"

using namespace Qt::StringLiterals;

namespace wego::cli {

QString SegmentListCommand::summary() const
{
    return tr("List saved segments and imported lists of openids.");
}

void SegmentListCommand::declare(QCommandLineParser& /*parser*/) const
{
}

void SegmentListCommand::executeFor(const QCommandLineParser& /*parser*/, const Services& services)
{
    const auto segments = services.segments.all(account());
    if (!segments)
        return fail(segments.error());
    const auto lists = services.segments.lists(account());
    if (!lists)
        return fail(lists.error());
    show(*segments);
    show(*lists);
    if (segments->isEmpty() && lists->isEmpty())
        output().note(tr("No segment is saved. \"wego segment save NAME\" saves one."));
    finish(ExitCode::Done);
}

void SegmentListCommand::show(const QList<domain::NamedSegment>& segments)
{
    for (const domain::NamedSegment& segment : segments) {
        if (output().isJson())
            output().object(toJson(segment));
        else
            output().line(padded(segment.name, 24) + u"  "_s
                + QString::fromUtf8(domain::toText(segment.segment)));
    }
}

void SegmentListCommand::show(const QList<domain::OpenidList>& lists)
{
    for (const domain::OpenidList& list : lists) {
        if (output().isJson())
            output().object(
                {{u"list"_s, list.number}, {u"name"_s, list.name}, {u"size"_s, list.size}});
        else
            output().line(tr("%1  list %2, %L3 openids")
                    .arg(padded(list.name, 24))
                    .arg(list.number)
                    .arg(list.size));
    }
}

} // namespace wego::cli
