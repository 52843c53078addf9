// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/taggingplan.h"
#include "gui/context.h"
#include "gui/shell/room.h"
#include "gui/users/usersroomstate.h"

#include <QPointer>

#include <functional>

class QStackedWidget;

namespace wego::gui {

class Banner;
class EmptyState;
class ErrorPanel;
class FollowerActions;
class FollowerExports;
class FollowerSyncs;
class SyncErrorPanel;
class UsersHeader;
class UsersPage;

/// The room of followers: find anybody as one types, build segments, tag many, edit one. Wiring
/// only; what is said is decided by UsersRoomState.
class UsersRoom final : public Room {
    Q_OBJECT

public:
    explicit UsersRoom(Context& context, QWidget* parent = nullptr);
    ~UsersRoom() override;

    void setAccount(const domain::AccountId& account) override;
    void focusSearch() override;
    void refresh() override;
    void exportView() override;
    void runPrimary() override;
    bool closeInnermost() override;
    [[nodiscard]] QList<QWidget*> areas() const override;
    bool openText(const QString& text) override;

    [[nodiscard]] UsersPage* page() const { return m_page; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void makeCommands();
    void connectWidgets();
    void connectPane();
    void connectServices();
    void connectWork();
    void sync();
    void loadState();
    void takeProgress();
    void onStateRead(
        const domain::AccountId& account, const base::Result<domain::SyncState>& state);
    [[nodiscard]] QString keptPages() const;
    void count();
    void onRowsChanged(const domain::AccountId& account, const QStringList& openids);
    void onSyncFailed(const domain::AccountId& account, const base::Error& error);
    void onFailed(const domain::AccountId& account, const base::Error& error);

    void withSelection(std::function<void(const QStringList& openids)> use);
    void onUnreadSelection(const base::Error& error);
    void tagSelection(domain::TaggingAction action);
    void tagQuery();
    void askBlacklist();
    void copySelection();
    void copyOpenids(const QString& lines);
    void editRemark();
    void addTag();
    void openTagMenu(const QString& openid);
    void openTags();
    void openGroups();
    void openConnection();
    void checkConnection();

    void show();
    void showContent();
    void showNote();

    Context& m_context;
    domain::AccountId m_account;
    QString m_appId; ///< its followers are those of the room
    UsersRoomState m_state;
    FollowerSyncs* m_syncs = nullptr;
    FollowerActions* m_actions = nullptr;
    FollowerExports* m_exports = nullptr;
    QPointer<net::Job> m_stateJob;
    QPointer<net::Job> m_countJob;
    QPointer<net::Job> m_knownJob;
    QPointer<net::Job> m_readJob;
    bool m_isStateStale = false;
    bool m_isCountStale = false;
    QString m_emptyText; ///< what the empty room says

    UsersHeader* m_header = nullptr;
    SyncErrorPanel* m_syncError = nullptr;
    ErrorPanel* m_error = nullptr;
    Banner* m_note = nullptr;
    QStackedWidget* m_stack = nullptr;
    UsersPage* m_page = nullptr;
    EmptyState* m_empty = nullptr;
};

} // namespace wego::gui
