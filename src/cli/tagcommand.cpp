// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/tagcommand.h"

namespace wego::cli {

void TagCommand::execute(const QCommandLineParser& parser)
{
    if (!checkUsage(parser))
        return;
    const auto opened = services();
    if (!opened)
        return;
    const auto account = chosenAccount(*opened);
    if (!account)
        return;
    m_account = account->id;
    m_tags = &opened->tags;
    executeFor(parser, *opened);
}

QList<domain::Tag> TagCommand::knownTags() const
{
    return m_tags->all(m_account).value_or(QList<domain::Tag>());
}

} // namespace wego::cli
