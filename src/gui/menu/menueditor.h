// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/menudifference.h"
#include "domain/menurules.h"
#include "gui/context.h"
#include "gui/menu/menudocument.h"
#include "services/menus.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>

namespace wego::gui {

/// The menus of one account while somebody edits them: the document, what is live, the versions,
/// and the work with WeChat. What is edited is stored as a draft while one works; editing never
/// waits for anything.
class MenuEditor : public QObject {
    Q_OBJECT

public:
    explicit MenuEditor(Context& context, QObject* parent = nullptr);
    ~MenuEditor() override;

    void setAccount(const domain::AccountId& account);
    [[nodiscard]] MenuDocument& document() { return m_document; }

    /// What is live, as far as it is known: from WeChat, or the newest version.
    [[nodiscard]] const domain::MenuSet& live() const { return m_live; }
    /// When WeChat told it; 0 if it has not yet. Milliseconds since the epoch.
    [[nodiscard]] qint64 liveMs() const { return m_liveMs; }
    /// What is live was made in the web console, so that a publication takes it away.
    [[nodiscard]] bool isConsoleLive() const { return m_isConsoleLive; }
    [[nodiscard]] const services::KnownMenus& known() const { return m_known; }
    [[nodiscard]] bool isLoading() const { return m_isLoading; }
    [[nodiscard]] bool isPublishing() const { return !m_publishing.isNull(); }
    /// When the draft was stored; 0 if there is none.
    [[nodiscard]] qint64 savedMs() const { return m_savedMs; }

    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] QList<domain::MenuChange> changes() const;
    [[nodiscard]] QList<domain::MenuProblem> problems() const;
    /// Whether WeChat would refuse what would be sent.
    [[nodiscard]] bool isBlocked() const;

    /// Asks WeChat what is live.
    void fetch();
    /// Makes the document live. Nothing is sent if something else is live than `live()`.
    void publish(const QString& note);
    /// Makes another set live: a version, or either end of a publication that was broken off.
    void publish(const domain::MenuSet& wanted, const QString& note);
    /// The document is what is live again.
    void discard();
    /// Takes the menu of the web console into the document, as one step.
    void importConsole();
    /// Takes the menus of a file into the document, as one step.
    void importFile(const QString& path);
    void exportFile(const QString& path);
    /// Asks WeChat what somebody sees, by openid or WeChat ID.
    void match(const QString& person);

signals:
    /// Versions, what is live, draft or work changed.
    void changed();
    /// WeChat has told what is live.
    void fetched();
    void published(const wego::domain::MenuVersion& version);
    /// Buttons whose content could not be taken over.
    void imported(const QList<wego::services::ConsoleMenu::Lost>& lost);
    void nothingToImport();
    void exported(const QString& path);
    void matched(const QString& person, const wego::domain::Menu& menu);
    void failed(const wego::base::Error& error);

private:
    template <typename T, typename Use> void follow(net::ResultJob<T>* job, Use use);
    void loadKnown();
    void takeKnown(const services::KnownMenus& known);
    void takeLive(const services::LiveMenus& live);
    void saveDraft();
    void onDraftSaved(qint64 savedMs);
    void followPublication(net::ResultJob<domain::MenuVersion>* job);
    void onPublished(const domain::MenuVersion& version);
    void fail(const domain::AccountId& account, const base::Error& error);

    Context& m_context;
    domain::AccountId m_account;
    MenuDocument m_document;
    domain::MenuSet m_live;
    qint64 m_liveMs = 0;
    bool m_isConsoleLive = false;
    services::KnownMenus m_known;
    qint64 m_savedMs = 0;
    bool m_isLoading = false;
    bool m_isLoaded = false; ///< the document is that of the account
    QTimer m_saveSoon;
    QPointer<net::Job> m_publishing;
};

} // namespace wego::gui
