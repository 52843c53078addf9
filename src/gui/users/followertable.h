// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/followerquery.h"
#include "gui/users/followermodel.h"
#include "gui/widgets/columnlayout.h"
#include "gui/widgets/rowtableview.h"

namespace wego::gui {

/// The table of followers: its columns, its keys, and the selection, which stays with the people
/// when the rows change. Selecting everybody means everybody whom the query finds, also later.
class FollowerTable final : public RowTableView {
    Q_OBJECT

public:
    explicit FollowerTable(FollowerModel* model, QWidget* parent = nullptr);

    [[nodiscard]] FollowerModel* followers() const { return m_model; }
    [[nodiscard]] int selectedCount() const;
    [[nodiscard]] bool isAllSelected() const { return m_isAllSelected; }
    /// Rows as first and last of each run, ascending.
    [[nodiscard]] QList<std::pair<int, int>> selectedRuns() const;
    /// Of the current row; empty if there is none.
    [[nodiscard]] QString currentOpenid() const;
    void showSort(domain::FollowerOrder order, bool descending);

    void setVisibleKeys(const QStringList& keys);
    [[nodiscard]] const QStringList& visibleKeys() const { return m_keys; }
    /// Keys of what is shown, in the order of the screen.
    [[nodiscard]] QStringList shownKeys() const;
    /// The keys wanted in the order of the screen, also those without room.
    [[nodiscard]] QStringList wantedKeys() const;
    [[nodiscard]] bool hasNoRoomFor(const QString& key) const;
    void restoreLayout(const QStringList& stored);

    void selectAll() override;

signals:
    void selectionCountChanged(int count);
    void currentFollowerChanged();
    void sortChosen(wego::domain::FollowerOrder order, bool descending);
    void paneRequested();   ///< Space, Enter or a double click
    void remarkRequested(); ///< F2
    void tagRequested();    ///< T
    void copyRequested();
    void layoutChosen(const QStringList& stored);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void connectModel();
    void connectHeader();
    void makeMenu();
    void onSelectionChanged();
    void pinSelection();
    void keepPlace();
    void returnToPlace();
    void findAgain();
    void needVisible();
    void arrange();
    void applyOrder();
    void onSortIndicator(int section, Qt::SortOrder order);
    void onResized(int section, int width);
    [[nodiscard]] bool takeKey(const QKeyEvent& event);

    FollowerModel* m_model = nullptr;
    ColumnLayout m_layout;
    QStringList m_keys;
    QStringList m_withoutRoom;
    QStringList m_chosen; ///< who is selected while rows change
    QString m_chosenCurrent;
    QPersistentModelIndex m_top; ///< the first row in sight while rows change
    int m_topOffset = 0;
    bool m_isAllSelected = false;
    bool m_isSomeUnknown = false; ///< of the selection: their rows are not read yet
    bool m_isRefreshing = false;
    bool m_isShowingSort = false;
    bool m_isArranging = false;
    bool m_isDragging = false;
};

} // namespace wego::gui
