// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/menupublishcommand.h"

using namespace Qt::StringLiterals;

namespace wego::cli {

QString MenuPublishCommand::summary() const
{
    return tr("Publish a menu file; shows what changes and asks first.");
}

void MenuPublishCommand::declare(QCommandLineParser& parser) const
{
    parser.addPositionalArgument(u"[FILE]"_s, tr("The menu as JSON; - for standard input."));
    parser.addOption({u"dry-run"_s, tr("Only show what would change.")});
    parser.addOption({u"note"_s, tr("A remark for the history."), u"text"_s});
    parser.addOption({u"finish"_s, tr("Finish the publication that was broken off.")});
    parser.addOption({u"go-back"_s, tr("Go back to what was live before that publication.")});
}

void MenuPublishCommand::execute(const QCommandLineParser& parser)
{
    const QStringList files = parser.positionalArguments();
    const bool finishes = parser.isSet(u"finish"_s);
    const bool goesBack = parser.isSet(u"go-back"_s);
    if (files.size() + (finishes ? 1 : 0) + (goesBack ? 1 : 0) != 1)
        return misuse(tr("Name one file: wego menu publish FILE; or give --finish or --go-back."));
    if (!openMenus())
        return;
    m_note = parser.value(u"note"_s);
    m_isDryRun = parser.isSet(u"dry-run"_s);
    if (files.isEmpty())
        return endBrokenOff(goesBack);
    if (const auto wanted = readMenus(files.first()))
        propose({*wanted, m_note, m_isDryRun});
}

void MenuPublishCommand::endBrokenOff(bool goesBack)
{
    follow(menus().known(account(), 1), [this, goesBack](const services::KnownMenus& known) {
        if (!known.publication)
            return misuse(tr("No publication was broken off."));
        const domain::MenuPublication& open = *known.publication;
        const QString note = m_note.isEmpty() && !goesBack ? open.note : m_note;
        propose({goesBack ? open.before : open.wanted, note, m_isDryRun, true});
    });
}

} // namespace wego::cli
