// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/tagcommand.h"

namespace wego::cli {

void TagCommand::execute(const QCommandLineParser& parser)
{
    if (!checkUsage(parser))
        return;
    const auto opened = openAccount();
    if (!opened)
        return;
    m_account = opened->account.id;
    m_tags = &opened->services.tags;
    executeFor(parser, opened->services);
}

QList<domain::Tag> TagCommand::knownTags() const
{
    return m_tags->all(m_account).value_or(QList<domain::Tag>());
}

} // namespace wego::cli
