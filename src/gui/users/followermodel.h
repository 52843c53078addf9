// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "gui/users/followerpages.h"
#include "gui/users/followerwalk.h"
#include "gui/users/readopenids.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QPersistentModelIndex>
#include <QPointer>
#include <QTimer>

#include <memory>

namespace wego::gui {

/// The followers that a query finds, all of them as rows, of which only those near the rows last
/// needed are in memory; the others show a place-holder. What changed in the store comes in as
/// inserted and removed rows: everybody who is shown or pinned keeps their index.
class FollowerModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        OpenidRole = Qt::UserRole,
        TagsRole, ///< QStringList: names of the tags
    };
    /// People whose rows are followed although they are out of sight.
    static constexpr int MostPinned = 5'000;

    explicit FollowerModel(QObject* parent = nullptr);
    ~FollowerModel() override;

    /// Another account: empties the model.
    void setSource(const FollowerSource& source);
    /// Another query; the old rows stay until the new ones are there.
    void setQuery(const domain::FollowerQuery& query);
    /// Whose rows are shown.
    [[nodiscard]] const domain::FollowerQuery& query() const { return m_query; }
    void setTagNames(const QHash<int, QString>& names);

    /// Something changed in the store. Many calls become few readings.
    void refresh();
    /// While held, the rows stay as they are.
    void hold(bool held);
    /// Rows that are in sight.
    void need(int first, int last);
    /// People who keep their index whatever happens, at most MostPinned; they must be in memory or
    /// pinned already.
    void pin(const QList<int>& rows);
    /// Null while the row is not in memory.
    [[nodiscard]] const domain::Follower* follower(int row) const { return m_pages.at(row); }
    /// Empty if it is neither in memory nor pinned.
    [[nodiscard]] QString openidOf(int row) const;
    /// -1 if this follower is neither in memory nor pinned.
    [[nodiscard]] int rowOf(const QString& openid) const;
    /// The rows of all who are pinned, by openid; also of those who moved in the order.
    [[nodiscard]] QHash<QString, int> pinnedRows() const;
    /// Who stands in these rows, whether or not they are in memory. Fails with "wego.list-changed"
    /// if the store has other people there than the table.
    net::ResultJob<QStringList>* read(const ReadOpenids::Runs& runs);
    [[nodiscard]] bool hasQuery() const { return m_hasQuery; }
    /// True while something is being read.
    [[nodiscard]] bool isReading() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

signals:
    void queryShown(); ///< the rows of another query are there
    void refreshAboutToShow();
    void refreshed();
    void failed(const wego::base::Error& error);

private:
    struct Pin {
        QPersistentModelIndex index;
        QString openid;
    };

    void forget();
    void askQuery();
    void onQuery(const base::Result<domain::FollowerPage>& page);
    void readMissing();
    void askRows(int page);
    void onRows(int page, int limit, const base::Result<QList<domain::Follower>>& rows);
    void startWalk();
    void goOn();
    void onWalked(const QList<domain::Follower>& rows);
    void show(const FollowerWalk& walk);
    void take(const RowsStep& step);
    [[nodiscard]] bool isComplete(const FollowerWalk& walk) const;
    void followPins(const FollowerWalk& walk);
    void sortPins();
    [[nodiscard]] const Pin* pinOf(int row) const;
    [[nodiscard]] QList<KnownRow> known() const;
    [[nodiscard]] ReadOpenids::Known knownByRow() const;
    [[nodiscard]] bool isOurs(const base::Error& error);
    [[nodiscard]] int firstMissing() const;

    FollowerSource m_source;
    domain::FollowerQuery m_query;
    domain::FollowerQuery m_wanted; ///< the query to be shown next
    bool m_hasQuery = false;
    bool m_isStale = false;
    bool m_isHeld = false;
    int m_count = 0;
    int m_firstNeeded = 0;
    int m_lastNeeded = 0;
    FollowerPages m_pages;
    QList<Pin> m_pins;
    QHash<int, QString> m_tagNames;
    QPointer<net::Job> m_queryJob;
    QPointer<net::Job> m_rowsJob;
    QPointer<net::Job> m_walkJob;
    std::unique_ptr<FollowerWalk> m_walk; ///< a refresh under way
    QTimer m_refreshLater;
};

} // namespace wego::gui
