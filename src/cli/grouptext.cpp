// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/grouptext.h"

#include "cli/output.h"

using namespace Qt::StringLiterals;

namespace wego::cli {

QJsonObject GroupText::toJson(const services::LegacyGroup& group)
{
    return {{u"id"_s, group.id}, {u"name"_s, group.name}, {u"count"_s, group.members}};
}

QString GroupText::line(const services::LegacyGroup& group)
{
    return u"%1  %2  %L3"_s.arg(group.id, 5).arg(padded(group.name, 32)).arg(group.members);
}

QString GroupText::tagsAreNewer()
{
    return tr("Groups are kept for old accounts: tags have replaced them, see \"wego tag\".");
}

} // namespace wego::cli
