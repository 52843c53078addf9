// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/menus.h"

#include "base/clock.h"
#include "net/workerjob.h"
#include "services/audienceof.h"
#include "services/environment.h"
#include "services/failedjob.h"
#include "services/menufile.h"
#include "services/menurecords.h"
#include "services/publishmenus.h"
#include "wechat/oa/currentmenu.h"
#include "wechat/oa/menus.h"

#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace wego::services {
namespace {

namespace oa = wechat::oa;
using base::Result;
using domain::AccountId;
using domain::MenuVersion;
using store::MenuRepository;

Result<KnownMenus> readKnown(const MenuRepository& store, int versions)
{
    KnownMenus known;
    const auto stored = store.versions(versions);
    const auto draft = store.draft();
    const auto publication = store.publication();
    if (!stored || !draft || !publication)
        return base::fail(
            !stored ? stored.error() : (!draft ? draft.error() : publication.error()));
    for (const store::StoredMenus& each : *stored) {
        auto version = versionFrom(each);
        if (!version)
            return base::fail(version.error());
        known.versions.append(std::move(*version));
    }
    if (*draft) {
        auto read = draftFrom(**draft);
        if (!read)
            return base::fail(read.error());
        known.draft = std::move(*read);
    }
    if (*publication) {
        auto read = publicationFrom(**publication);
        if (!read)
            return base::fail(read.error());
        known.publication = std::move(*read);
    }
    return known;
}

Result<MenuVersion> readVersion(const MenuRepository& store, qint64 number)
{
    const auto stored = store.version(number);
    if (!stored)
        return base::fail(stored.error());
    if (!*stored) {
        return base::fail({base::ErrorKind::Input, u"wego.menu-version"_s, {}, false, {},
            {{u"version"_s, QString::number(number)}}});
    }
    return versionFrom(**stored);
}

/// One call whose answer is all there is to it.
template <typename T> class AskMenu final : public OaJob<T> {
public:
    using Read = Result<T> (*)(const QJsonObject&);

    AskMenu(OfficialAccounts& lines, const AccountId& account, QObject* owner,
        oa::ApiRequest request, Read read)
        : OaJob<T>(lines, account, owner), m_request(std::move(request)), m_read(read)
    {
    }

protected:
    void begin() override
    {
        this->ask(m_request, [this](const Result<QJsonObject>& answer) {
            this->finish(answer ? m_read(*answer) : base::fail(answer.error()));
        });
    }

private:
    oa::ApiRequest m_request;
    Read m_read;
};

Result<ConsoleMenu> consoleMenuFrom(const QJsonObject& answer)
{
    const auto current = oa::parseCurrentMenu(answer);
    if (!current)
        return base::fail(current.error());
    ConsoleMenu menu{current->isOpen, current->menu, {}};
    for (const oa::LostContent& lost : current->lost)
        menu.lost.append({lost.place, lost.type});
    return menu;
}

} // namespace

struct Menus::Private {
    Environment& environment;
    OfficialAccounts& lines;
    QThreadPool pool = {};

    /// Runs `work(MenuRepository&) -> Result<T>` on a worker.
    template <typename T, typename Work>
    net::ResultJob<T>* onStore(Menus& menus, const AccountId& account, Work work)
    {
        const auto audience = audienceOf(environment, account);
        if (!audience)
            return failedJob<T>(&menus, audience.error());
        return new net::WorkerJob<T>(
            &menus,
            [store = MenuRepository(environment.database, *audience), work = std::move(work)](
                const net::WorkerControl&) mutable { return work(store); },
            &pool);
    }

    [[nodiscard]] Result<MenuDesk> desk(Menus& menus, const AccountId& account)
    {
        const auto audience = audienceOf(environment, account);
        if (!audience)
            return base::fail(audience.error());
        return MenuDesk{environment, lines, pool, account,
            MenuRepository(environment.database, *audience),
            [&menus, account] { emit menus.menusChanged(account); }};
    }
};

Menus::Menus(Environment& environment, OfficialAccounts& lines, QObject* parent)
    : QObject(parent), m_d(new Private{environment, lines})
{
    // Drafts are stored in the order in which they were given.
    m_d->pool.setMaxThreadCount(1);
}

Menus::~Menus()
{
    // A job may use what goes with this object.
    for (net::Job* job : findChildren<net::Job*>(QString(), Qt::FindDirectChildrenOnly))
        job->cancel();
}

net::ResultJob<KnownMenus>* Menus::known(const AccountId& account, int versions)
{
    return m_d->onStore<KnownMenus>(*this, account,
        [versions](const MenuRepository& store) { return readKnown(store, versions); });
}

net::ResultJob<MenuVersion>* Menus::version(const AccountId& account, qint64 number)
{
    return m_d->onStore<MenuVersion>(*this, account,
        [number](const MenuRepository& store) { return readVersion(store, number); });
}

net::ResultJob<LiveMenus>* Menus::fetch(const AccountId& account)
{
    const auto desk = m_d->desk(*this, account);
    if (!desk)
        return failedJob<LiveMenus>(this, desk.error());
    return new FetchMenus(*desk, this);
}

net::ResultJob<net::Done>* Menus::saveDraft(const AccountId& account, const domain::MenuSet& menus)
{
    return m_d->onStore<net::Done>(*this, account,
        [menus, nowMs = m_d->environment.clock.nowMs()](
            MenuRepository& store) -> Result<net::Done> {
            const auto saved = store.saveDraft({nowMs, toRecord(menus)});
            return saved ? Result<net::Done>(net::Done()) : base::fail(saved.error());
        });
}

net::ResultJob<net::Done>* Menus::dropDraft(const AccountId& account)
{
    return m_d->onStore<net::Done>(*this, account, [](MenuRepository& store) -> Result<net::Done> {
        const auto dropped = store.dropDraft();
        return dropped ? Result<net::Done>(net::Done()) : base::fail(dropped.error());
    });
}

Result<void> Menus::endDraft(const AccountId& account, const std::optional<domain::MenuSet>& menus)
{
    const auto audience = audienceOf(m_d->environment, account);
    if (!audience)
        return base::fail(audience.error());
    m_d->pool.waitForDone();
    MenuRepository store(m_d->environment.database, *audience);
    return menus ? store.saveDraft({m_d->environment.clock.nowMs(), toRecord(*menus)})
                 : store.dropDraft();
}

net::ResultJob<MenuVersion>* Menus::publish(const AccountId& account, const PublishOrder& order)
{
    const auto desk = m_d->desk(*this, account);
    if (!desk)
        return failedJob<MenuVersion>(this, desk.error());
    return new PublishMenus(*desk, order, this);
}

net::ResultJob<domain::Menu>* Menus::match(const AccountId& account, const QString& person)
{
    return new AskMenu<domain::Menu>(
        m_d->lines, account, this, oa::menuMatchRequest(person), oa::parseMatchedMenu);
}

net::ResultJob<ConsoleMenu>* Menus::console(const AccountId& account)
{
    return new AskMenu<ConsoleMenu>(
        m_d->lines, account, this, oa::currentMenuRequest(), consoleMenuFrom);
}

net::ResultJob<domain::MenuSet>* Menus::readFile(const QString& path)
{
    return new net::WorkerJob<domain::MenuSet>(
        this, [path](const net::WorkerControl&) { return readMenuFile(path); });
}

net::ResultJob<net::Done>* Menus::writeFile(const domain::MenuSet& menus, const QString& path)
{
    return new net::WorkerJob<net::Done>(
        this, [menus, path](const net::WorkerControl&) -> Result<net::Done> {
            const auto written = writeMenuFile(menus, path);
            return written ? Result<net::Done>(net::Done()) : base::fail(written.error());
        });
}

} // namespace wego::services
