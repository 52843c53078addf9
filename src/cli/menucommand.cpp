// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/menucommand.h"

#include "cli/confirmation.h"
#include "cli/menutext.h"
#include "cli/textfile.h"
#include "domain/menusteps.h"
#include "services/menufile.h"

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

void MenuCommand::propose(const domain::MenuSet& wanted, const QString& note, bool dryRun)
{
    follow(menus().fetch(m_account), [=, this](const services::LiveMenus& live) {
        const bool isLive = domain::areEqualMenus(live.menus, wanted);
        if (isLive)
            output().note(tr("Nothing changes: these menus are live."));
        showDifference(live.menus, wanted);
        if (dryRun || isLive)
            return finish(ExitCode::Done);
        confirmAndPublish(live.menus, wanted, note);
    });
}

void MenuCommand::confirmAndPublish(
    const domain::MenuSet& live, const domain::MenuSet& wanted, const QString& note)
{
    const qsizetype calls = domain::stepsToPublish(live, wanted).size();
    const QString question = tr("Publish this? %Ln call(s); followers see it within minutes.",
        nullptr, static_cast<int>(calls));
    if (!Confirmation(context(), global(), output()).ask(question))
        return finish(ExitCode::Refused);
    follow(m_menus->publish(m_account, {wanted, live, note}),
        [this](const domain::MenuVersion& version) {
            if (output().isJson())
                output().object(MenuText::toJson(version));
            else
                output().line(tr("Published as version %1.").arg(version.number));
            finish(ExitCode::Done);
        });
}

} // namespace wego::cli
