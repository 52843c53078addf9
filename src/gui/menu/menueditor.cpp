// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/menu/menueditor.h"

#include "base/clock.h"
#include "base/log.h"
#include "domain/menusteps.h"
#include "gui/shell/jobcentre.h"
#include "services/accounts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wego::gui {

using domain::AccountId;
using domain::MenuSet;
using domain::MenuVersion;

namespace {

/// What is typed within this time is stored once, however long somebody goes on typing.
constexpr int SaveAfterMs = 400;

} // namespace

MenuEditor::MenuEditor(Context& context, QObject* parent) : QObject(parent), m_context(context)
{
    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(SaveAfterMs);
    connect(&m_saveSoon, &QTimer::timeout, this, &MenuEditor::saveDraft);
    connect(&m_document, &MenuDocument::changed, this, [this] {
        if (m_isLoaded && !m_saveSoon.isActive())
            m_saveSoon.start();
        emit changed();
    });
}

MenuEditor::~MenuEditor()
{
    // The last words before the window was closed.
    if (!m_saveSoon.isActive())
        return;
    const auto stored = m_context.menus.endDraft(
        m_account, isChanged() ? std::optional(m_document.menus()) : std::nullopt);
    if (!stored) // nobody is left to be told
        qCWarning(base::logGui) << base::toLogLine(stored.error());
}

void MenuEditor::setAccount(const AccountId& account)
{
    if (account == m_account)
        return fetch();
    if (m_saveSoon.isActive())
        saveDraft();
    m_account = account;
    m_isLoaded = false;
    m_live = {};
    m_liveMs = 0;
    m_isConsoleLive = false;
    m_known = {};
    m_savedMs = 0;
    m_document.load({});
    const auto found = m_context.accounts.find(account);
    m_isLoading = found && !found->appId.isEmpty();
    emit changed();
    if (m_isLoading)
        loadKnown();
}

/// What comes when another account is shown already is for nobody.
template <typename T, typename Use> void MenuEditor::follow(net::ResultJob<T>* job, Use use)
{
    job->onFinished(
        this, [this, account = m_account, use = std::move(use)](const base::Result<T>& result) {
            if (account != m_account)
                return;
            if (!result)
                return fail(account, result.error());
            use(*result);
        });
}

/// To begin with the newest version is enough, which is there long before all have been read.
void MenuEditor::loadKnown()
{
    follow(m_isLoaded ? m_context.menus.known(m_account) : m_context.menus.known(m_account, 1),
        [this](const services::KnownMenus& known) { takeKnown(known); });
}

/// What was edited last goes before what was live last.
void MenuEditor::takeKnown(const services::KnownMenus& known)
{
    m_known = known;
    m_isLoading = false;
    if (!m_isLoaded) {
        if (!known.versions.isEmpty())
            m_live = known.versions.first().menus;
        m_savedMs = known.draft ? known.draft->savedMs : 0;
        m_document.load(known.draft ? known.draft->menus : m_live);
        m_isLoaded = true;
        loadKnown();
        fetch();
    }
    emit changed();
}

void MenuEditor::fetch()
{
    if (!m_isLoaded)
        return;
    follow(m_context.menus.fetch(m_account),
        [this](const services::LiveMenus& live) { takeLive(live); });
}

/// Whoever has changed nothing goes on with what is live.
void MenuEditor::takeLive(const services::LiveMenus& live)
{
    const bool wasUnchanged = !isChanged();
    m_live = live.menus;
    m_liveMs = live.fetchedMs;
    m_isConsoleLive = live.hasConsoleMenu;
    if (wasUnchanged && isChanged()) {
        m_document.load(m_live);
        m_saveSoon.stop();
    }
    loadKnown();
    emit changed();
    emit fetched();
}

bool MenuEditor::isChanged() const
{
    return !domain::areEqualMenus(m_document.menus(), m_live);
}

QList<domain::MenuChange> MenuEditor::changes() const
{
    return domain::menuDifference(m_live, m_document.menus());
}

QList<domain::MenuProblem> MenuEditor::problems() const
{
    return domain::checkMenus(m_document.menus());
}

bool MenuEditor::isBlocked() const
{
    const auto steps = domain::stepsToPublish(m_live, m_document.menus());
    return !domain::refusalsOf(steps, m_document.menus()).isEmpty();
}

void MenuEditor::saveDraft()
{
    m_saveSoon.stop();
    const bool hasDraft = isChanged();
    auto* job = hasDraft ? m_context.menus.saveDraft(m_account, m_document.menus())
                         : m_context.menus.dropDraft(m_account);
    const qint64 nowMs = hasDraft ? m_context.clock.nowMs() : 0;
    follow(job, [this, nowMs](net::Done) { onDraftSaved(nowMs); });
}

void MenuEditor::onDraftSaved(qint64 savedMs)
{
    m_savedMs = savedMs;
    emit changed();
}

void MenuEditor::publish(const QString& note)
{
    publish(m_document.menus(), note);
}

void MenuEditor::publish(const MenuSet& wanted, const QString& note)
{
    if (m_publishing)
        return;
    followPublication(m_context.menus.publish(m_account, {wanted, m_live, note}));
}

void MenuEditor::followPublication(net::ResultJob<MenuVersion>* job)
{
    m_publishing = job;
    const auto account = m_context.accounts.find(m_account);
    const int tracked = m_context.jobs.begin(
        job, tr("Publish the menu"), account ? account->name : QString());
    job->onFinished(
        this, [this, tracked, id = m_account](const base::Result<MenuVersion>& version) {
            m_publishing.clear();
            m_context.jobs.end(tracked,
                version ? TrackedJob::State::Done : TrackedJob::State::Failed,
                version ? tr("The menu is live") : tr("The menu was not published"));
            if (id != m_account)
                return;
            if (version)
                return onPublished(*version);
            // Somebody may have published meanwhile, or part of ours may be live.
            fail(id, version.error());
            fetch();
        });
    emit changed();
}

/// Whoever had nothing else in hand goes on with what is live now; a draft stays a draft.
void MenuEditor::onPublished(const MenuVersion& version)
{
    const bool wasUnchanged = !isChanged();
    m_live = version.menus;
    m_liveMs = version.seenMs;
    m_isConsoleLive = false;
    if (wasUnchanged && isChanged())
        m_document.replace(tr("Take what is live"), m_live);
    if (!isChanged())
        saveDraft(); // there is none any more
    loadKnown();
    emit changed();
    emit published(version);
}

void MenuEditor::discard()
{
    m_document.replace(tr("Discard the changes"), m_live);
}

void MenuEditor::importConsole()
{
    follow(m_context.menus.console(m_account), [this](const services::ConsoleMenu& console) {
        if (console.menu.buttons.isEmpty())
            return emit nothingToImport();
        MenuSet menus = m_document.menus();
        menus.standard = console.menu;
        m_document.replace(tr("Import from the web console"), menus);
        emit imported(console.lost);
    });
}

void MenuEditor::importFile(const QString& path)
{
    follow(m_context.menus.readFile(path), [this](const MenuSet& menus) {
        m_document.replace(tr("Import from a file"), menus);
        emit imported({});
    });
}

void MenuEditor::exportFile(const QString& path)
{
    follow(m_context.menus.writeFile(m_document.menus(), path),
        [this, path](net::Done) { emit exported(path); });
}

void MenuEditor::match(const QString& person)
{
    follow(m_context.menus.match(m_account, person),
        [this, person](const domain::Menu& menu) { emit matched(person, menu); });
}

void MenuEditor::fail(const AccountId& account, const base::Error& error)
{
    if (account != m_account)
        return;
    m_isLoading = false;
    emit changed();
    emit failed(error);
}

} // namespace wego::gui
