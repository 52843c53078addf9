// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/segmentshowcommand.h"

#include "domain/segmenttext.h"
#include "services/followers.h"

using namespace Qt::StringLiterals;

namespace wego::cli {

QString SegmentShowCommand::summary() const
{
    return tr("Show the expression of a segment and how many followers it finds.");
}

void SegmentShowCommand::declare(QCommandLineParser& parser) const
{
    parser.addPositionalArgument(u"NAME"_s, tr("Name of the segment."));
}

void SegmentShowCommand::executeFor(const QCommandLineParser& parser, const Services& services)
{
    const auto segment = segmentCalled(parser.positionalArguments().first(), services);
    if (!segment)
        return fail(segment.error());
    if (const auto checked = services.segments.check(account(), segment->segment); !checked)
        return fail(checked.error());
    const domain::FollowerQuery query{.segment = segment->segment};
    follow(services.followers.count(account(), query), [this, segment = *segment](qint64 count) {
        if (output().isJson()) {
            QJsonObject object = toJson(segment);
            object.insert(u"followers"_s, count);
            output().object(object);
        } else {
            output().line(QString::fromUtf8(domain::toText(segment.segment)));
            output().line(tr("%L1 followers").arg(count));
        }
        finish(ExitCode::Done);
    });
}

} // namespace wego::cli
