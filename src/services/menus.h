// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "domain/menurules.h"
#include "domain/menuversion.h"
#include "net/job.h"

#include <QList>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace wego::services {

struct Environment;
class OfficialAccounts;

/// What WeChat has now.
struct LiveMenus {
    domain::MenuSet menus;
    qint64 fetchedMs = 0;
    /// No menu was set by the interface, but one made in the web console is in force: publishing
    /// replaces it for good.
    bool hasConsoleMenu = false;
};

/// What is kept of an account's menus.
struct KnownMenus {
    QList<domain::MenuVersion> versions; ///< newest first
    std::optional<domain::MenuDraft> draft;
    std::optional<domain::MenuPublication> publication; ///< that was broken off
};

/// The menu that was made in the web console or by whom ever.
struct ConsoleMenu {
    struct Lost {
        domain::MenuPlace place;
        QString type; ///< the console's word: "text", "img" and so on
    };

    bool isOpen = false;
    domain::Menu menu;
    QList<Lost> lost; ///< buttons whose content the interface cannot set
};

struct PublishOrder {
    domain::MenuSet wanted;
    /// What the user was shown as live; if WeChat has something else by then, nothing is sent.
    std::optional<domain::MenuSet> expected;
    QString note;
};

/// "wego.menu-problems" about what domain::refusalsOf() found, which is not nothing.
base::Error refusalError(const QList<domain::MenuProblem>& refusals);

/// The custom menu of the official accounts and the conditional ones, every version of them, and
/// what is being edited.
///
/// Failures of the jobs: those of OfficialAccounts::open() and of the calls; Input
/// "wego.menu-problems" (facts: problem, count), "wego.menu-changed" (somebody else has published
/// meanwhile), "wego.menu-version" (fact: version); Protocol "wego.menu-differs" (WeChat has not
/// what was sent); those of the store.
class Menus : public QObject {
    Q_OBJECT

public:
    /// Both outlive this object.
    Menus(Environment& environment, OfficialAccounts& lines, QObject* parent = nullptr);
    ~Menus() override;

    /// Versions, draft, broken-off publication; on a worker, without WeChat.
    net::ResultJob<KnownMenus>* known(const domain::AccountId& account, int versions = 50);
    net::ResultJob<domain::MenuVersion>* version(const domain::AccountId& account, qint64 number);
    /// Asks WeChat; what was not known yet becomes a version.
    net::ResultJob<LiveMenus>* fetch(const domain::AccountId& account);
    /// Drafts are stored in the order of the calls.
    net::ResultJob<net::Done>* saveDraft(
        const domain::AccountId& account, const domain::MenuSet& menus);
    net::ResultJob<net::Done>* dropDraft(const domain::AccountId& account);
    /// For the moment in which the program ends and no job starts any more: stores the draft on
    /// this thread, or drops it, behind what is being stored.
    base::Result<void> endDraft(
        const domain::AccountId& account, const std::optional<domain::MenuSet>& menus);

    /// Makes a set live: compares with what WeChat has at that moment, sends the fewest calls,
    /// reads back. Broken off, it stands among the known menus until another one has ended, and
    /// what is live may be anything between both; publishing `wanted` finishes it, `before` goes
    /// back. progressChanged counts calls. The version that is live then.
    net::ResultJob<domain::MenuVersion>* publish(
        const domain::AccountId& account, const PublishOrder& order);

    /// What somebody sees, by openid or WeChat ID.
    net::ResultJob<domain::Menu>* match(const domain::AccountId& account, const QString& person);
    net::ResultJob<ConsoleMenu>* console(const domain::AccountId& account);

    /// Files on a worker; failures as in menufile.h.
    net::ResultJob<domain::MenuSet>* readFile(const QString& path);
    net::ResultJob<net::Done>* writeFile(const domain::MenuSet& menus, const QString& path);

signals:
    /// Versions or publication changed.
    void menusChanged(const wego::domain::AccountId& account);

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace wego::services
