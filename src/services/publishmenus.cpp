// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/publishmenus.h"

#include "base/clock.h"
#include "services/environment.h"
#include "services/menurecords.h"
#include "wechat/oa/apierror.h"
#include "wechat/oa/currentmenu.h"
#include "wechat/oa/menus.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wego::services {
namespace {

namespace oa = wechat::oa;
using base::Result;
using domain::MenuSet;
using domain::MenuStep;
using domain::MenuVersion;
using store::MenuRepository;

oa::ApiRequest requestFor(const MenuStep& step, const MenuSet& wanted)
{
    switch (step.kind) {
    case MenuStep::Kind::SetStandard:
        return oa::menuCreateRequest(*wanted.standard);
    case MenuStep::Kind::DeleteAll:
        return oa::menusDeleteRequest();
    case MenuStep::Kind::DeleteConditional:
        return oa::conditionalMenuDeleteRequest(step.id);
    case MenuStep::Kind::AddConditional:
        return oa::conditionalMenuRequest(wanted.conditional.at(step.index));
    }
    return {};
}

/// WeChat has said no, so that the call has done nothing. Without an answer nobody knows, and when
/// the platform is busy neither.
bool isRefusal(const base::Error& error)
{
    bool isNumber = false;
    (void)error.code.toLongLong(&isNumber);
    return isNumber && oa::reactionTo(error) != oa::Reaction::BackOff;
}

/// Keeps what to go back to from a publication that was broken off. No two begin at the same time.
Result<BegunPublication> beginPublication(
    MenuRepository& store, const MenuSet& live, const PublishOrder& order, qint64 nowMs)
{
    if (auto seen = recordSeen(store, live, nowMs); !seen)
        return base::fail(seen.error());
    const auto older = store.publication();
    if (!older)
        return base::fail(older.error());
    const QByteArray before = *older ? (*older)->before : toRecord(live);
    const qint64 beginMs = *older ? std::max(nowMs, (*older)->begunMs + 1) : nowMs;
    const auto begun = store.beginPublication(
        {beginMs, order.note, before, toRecord(order.wanted)});
    if (!begun)
        return base::fail(begun.error());
    return BegunPublication{beginMs, older->has_value()};
}

} // namespace

base::Error refusalError(const QList<domain::MenuProblem>& refusals)
{
    return {base::ErrorKind::Input, u"wego.menu-problems"_s, {}, false, {},
        {{u"problem"_s, refusals.first().code}, {u"count"_s, QString::number(refusals.size())}}};
}

void FetchMenus::begin()
{
    ask(oa::menusRequest(), [this](const Result<QJsonObject>& answer) {
        const auto menus = answer ? oa::parseMenus(*answer)
                                  : Result<MenuSet>(base::fail(answer.error()));
        if (!menus)
            return finish(base::fail(menus.error()));
        m_live.menus = *menus;
        if (menus->standard)
            end();
        else
            askConsole();
    });
}

/// Whoever may not ask has none that is known.
void FetchMenus::askConsole()
{
    ask(oa::currentMenuRequest(), [this](const Result<QJsonObject>& answer) {
        const auto current = answer ? oa::parseCurrentMenu(*answer)
                                    : Result<oa::CurrentMenu>(base::fail(answer.error()));
        m_live.hasConsoleMenu = current && current->isOpen && !current->menu.buttons.isEmpty();
        end();
    });
}

void FetchMenus::end()
{
    m_live.fetchedMs = desk().environment.clock.nowMs();
    keep([live = m_live](
             MenuRepository& store) { return recordSeen(store, live.menus, live.fetchedMs); },
        [this](const Result<void>&) { finish(m_live); });
}

PublishMenus::PublishMenus(const MenuDesk& desk, const PublishOrder& order, QObject* owner)
    : MenuJob(desk, owner), m_order(order)
{
}

template <typename Next> void PublishMenus::askLive(Next next)
{
    ask(oa::menusRequest(), [this, next = std::move(next)](const Result<QJsonObject>& answer) {
        const auto menus = answer ? oa::parseMenus(*answer) : Live(base::fail(answer.error()));
        if (!menus)
            return fail(menus.error());
        next(*menus);
    });
}

void PublishMenus::begin()
{
    askLive([this](const MenuSet& live) { plan(live); });
}

void PublishMenus::plan(const MenuSet& live)
{
    if (m_order.expected && !domain::areEqualMenus(live, *m_order.expected))
        return refuseAsChanged(live);
    m_steps = domain::stepsToPublish(live, m_order.wanted);
    const auto refusals = domain::refusalsOf(m_steps, m_order.wanted);
    if (!refusals.isEmpty())
        return finish(base::fail(refusalError(refusals)));
    emit progressChanged(0, m_steps.size());
    keep([live, order = m_order, nowMs = desk().environment.clock.nowMs()](
             MenuRepository& store) { return beginPublication(store, live, order, nowMs); },
        [this, live](const Result<BegunPublication>& begun) {
            m_begun = *begun;
            if (m_steps.isEmpty())
                return compare(live);
            step();
        });
}

void PublishMenus::refuseAsChanged(const MenuSet& live)
{
    keep([live, nowMs = desk().environment.clock.nowMs()](
             MenuRepository& store) { return recordSeen(store, live, nowMs); },
        [this](const Result<void>&) {
            finish(base::fail({base::ErrorKind::Input, u"wego.menu-changed"_s}));
        });
}

void PublishMenus::step()
{
    if (m_done == m_steps.size())
        return askLive([this](const MenuSet& live) { compare(live); });
    ask(requestFor(m_steps.at(m_done), m_order.wanted),
        [this](const Result<QJsonObject>& answer) { receive(answer); });
}

void PublishMenus::receive(const Result<QJsonObject>& answer)
{
    if (!answer)
        return fail(answer.error());
    emit progressChanged(++m_done, m_steps.size());
    step();
}

/// Whatever may have changed something stays open, to be finished or taken back.
void PublishMenus::fail(const base::Error& error)
{
    const bool nothingDone = m_done == 0 && !m_steps.isEmpty() && isRefusal(error);
    if (!nothingDone || m_begun.isContinued)
        return finish(base::fail(error));
    keep([begunMs = m_begun.ms](MenuRepository& store) { return store.dropPublication(begunMs); },
        [this, error](const Result<void>&) { finish(base::fail(error)); });
}

void PublishMenus::compare(const MenuSet& live)
{
    if (!domain::areEqualMenus(live, m_order.wanted))
        return finish(base::fail({base::ErrorKind::Protocol, u"wego.menu-differs"_s}));
    MenuVersion version{0, desk().environment.clock.nowMs(), true, m_order.note, live};
    keep(
        [version, begunMs = m_begun.ms](MenuRepository& store) {
            return store.endPublication(
                begunMs, {0, version.seenMs, true, version.note, toRecord(version.menus)});
        },
        [this, version](const Result<qint64>& number) mutable {
            version.number = *number;
            finish(version);
        });
}

} // namespace wego::services
