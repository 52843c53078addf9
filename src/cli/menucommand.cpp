// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/menucommand.h"

#include "cli/confirmation.h"
#include "cli/textfile.h"

using namespace Qt::StringLiterals;

namespace wego::cli {

bool MenuCommand::openMenus()
{
    const auto opened = openAccount();
    if (!opened)
        return false;
    m_account = opened->account.id;
    m_menus = &opened->services.menus;
    return true;
}

std::optional<domain::MenuSet> MenuCommand::readMenus(const QString& path)
{
    const auto text = readText(context().streams, path);
    const auto menus = text ? services::menusFromFile(*text, path)
                            : base::Result<domain::MenuSet>(base::fail(text.error()));
    if (menus)
        return *menus;
    fail(menus.error());
    return std::nullopt;
}

void MenuCommand::withMenus(const QString& word, const TakeMenus& use)
{
    bool isNumber = false;
    const qint64 number = word.toLongLong(&isNumber);
    if (word == u"live") {
        return follow(
            menus().fetch(m_account), [use](const services::LiveMenus& live) { use(live.menus); });
    }
    if (word == u"draft")
        return withDraft(use);
    if (isNumber)
        return withVersion(
            number, [use](const domain::MenuVersion& version) { use(version.menus); });
    if (const auto menus = readMenus(word))
        use(*menus);
}

void MenuCommand::withDraft(const TakeMenus& use)
{
    follow(menus().known(m_account, 1), [this, use](const services::KnownMenus& known) {
        if (!known.draft)
            return misuse(tr("There is no draft."));
        use(known.draft->menus);
    });
}

void MenuCommand::withVersion(
    qint64 number, const std::function<void(const domain::MenuVersion&)>& use)
{
    follow(menus().version(m_account, number), use);
}

void MenuCommand::showDifference(const domain::MenuSet& before, const domain::MenuSet& after)
{
    for (const domain::MenuChange& change : domain::menuDifference(before, after)) {
        if (output().isJson())
            output().object(MenuText::toJson(change));
        else
            output().line(MenuText::change(before, after, change));
    }
}

void MenuCommand::propose(const Proposal& proposal)
{
    follow(menus().fetch(m_account),
        [this, proposal](const services::LiveMenus& live) { proposeOver(live, proposal); });
}

void MenuCommand::proposeOver(const services::LiveMenus& live, const Proposal& proposal)
{
    const QList<domain::MenuStep> steps = domain::stepsToPublish(live.menus, proposal.wanted);
    showDifference(live.menus, proposal.wanted);
    if (live.hasConsoleMenu && !steps.isEmpty())
        output().warn(tr("The menu that was made in the web console is in force. Publishing "
                         "replaces it, and it cannot be brought back from here."));
    if (isRefused(steps, proposal.wanted))
        return;
    if (steps.isEmpty())
        output().note(tr("Nothing changes: these menus are live."));
    if (proposal.isDryRun || (steps.isEmpty() && !proposal.endsPublication))
        return finish(ExitCode::Done);
    const QString question = tr("Publish this? %Ln call(s); followers see it within minutes.",
        nullptr, static_cast<int>(steps.size()));
    if (!steps.isEmpty() && !Confirmation(context(), global(), output()).ask(question))
        return finish(ExitCode::Refused);
    publish(live.menus, proposal);
}

bool MenuCommand::isRefused(const QList<domain::MenuStep>& steps, const domain::MenuSet& wanted)
{
    const QList<domain::MenuProblem> refusals = domain::refusalsOf(steps, wanted);
    if (refusals.isEmpty())
        return false;
    for (const domain::MenuProblem& each : refusals)
        output().note(MenuText::problem(wanted, each, context().errors, context().chinese));
    fail(services::refusalError(refusals));
    return true;
}

void MenuCommand::publish(const domain::MenuSet& live, const Proposal& proposal)
{
    follow(m_menus->publish(m_account, {proposal.wanted, live, proposal.note}),
        [this](const domain::MenuVersion& version) {
            if (output().isJson())
                output().object(MenuText::toJson(version));
            else
                output().line(tr("Published as version %1.").arg(version.number));
            finish(ExitCode::Done);
        });
}

} // namespace wego::cli
