// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/context.h"
#include "gui/users/followermodel.h"
#include "gui/users/hindrance.h"
#include "gui/users/segmentwords.h"
#include "gui/users/usersquery.h"

#include <QHash>
#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QStackedWidget;

namespace wego::gui {

class EmptyState;
class FollowerPane;
class FollowerTable;
class SegmentBuilder;
class UsersFoot;
class UsersToolRow;

/// The followers of one account: tool row, builder, table, side pane and foot, and the queries
/// between them. Changes nothing by itself.
class UsersPage final : public QWidget {
    Q_OBJECT

public:
    explicit UsersPage(Context& context, QWidget* parent = nullptr);

    void setAccount(const domain::AccountId& account);
    /// Reads tags, segments and lists again.
    void refreshNames();
    /// Rows may have changed in the store.
    void refreshRows();
    /// The size of the whole room: decides where the pane stands and whether the builder folds.
    void fitRoom(QSize room);
    void setFollowerCount(qint64 count);
    void setNote(const QString& note);

    [[nodiscard]] UsersToolRow* tools() const { return m_tools; }
    [[nodiscard]] SegmentBuilder* builder() const { return m_builder; }
    [[nodiscard]] FollowerTable* table() const { return m_table; }
    [[nodiscard]] FollowerModel* model() const { return m_model; }
    [[nodiscard]] FollowerPane* pane() const { return m_pane; }
    [[nodiscard]] UsersFoot* foot() const { return m_foot; }
    [[nodiscard]] const QHash<int, QString>& tagNames() const { return m_names.tags; }
    [[nodiscard]] const UsersFilter& filter() const { return m_filter; }

    [[nodiscard]] bool isPaneOpen() const;
    void openPane();
    void closePane();
    /// Everybody whom the openid begins with; also clears what narrows the table.
    void showOpenid(const QString& openid);

signals:
    void queryStarted(); ///< the rows are those of the query before until queryShown()
    void queryShown();
    void rowsChanged();
    void failed(const wego::base::Error& error);
    void visibleKeysChanged(const QStringList& keys);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    void connectFilters();
    void connectTable();
    void connectModel();
    void query();
    void chooseSegment(const QString& name);
    void onSegmentEdited();
    void showContent();
    void showNobody();
    void showHindrance(const std::optional<Hindrance::Found>& found);
    void drop(int condition);
    void showCurrent();
    void refreshPane();
    void showPerson(const QString& openid);
    void showCounts();
    void placePane();
    void foldBuilder();

    Context& m_context;
    domain::AccountId m_account;
    UsersFilter m_filter;
    SegmentNames m_names;
    qint64 m_followerCount = 0;
    Hindrance* m_hindrance = nullptr;
    std::optional<Hindrance::Found> m_shownHindrance;
    FollowerModel* m_model = nullptr;
    UsersToolRow* m_tools = nullptr;
    QPushButton* m_fold = nullptr;
    SegmentBuilder* m_builder = nullptr;
    QStackedWidget* m_stack = nullptr;
    FollowerTable* m_table = nullptr;
    EmptyState* m_nobody = nullptr;
    FollowerPane* m_pane = nullptr;
    UsersFoot* m_foot = nullptr;
    QWidget* m_middle = nullptr;
    QHBoxLayout* m_middleLayout = nullptr;
    QSize m_room{1240, 868};
};

} // namespace wego::gui
