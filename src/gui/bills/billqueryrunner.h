// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bills/billquery.h"
#include "gui/bills/rowschange.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <optional>

namespace wego::gui {

/// What a query found, ready to be shown.
struct BillQueryResult {
    bills::BillTablePtr table;
    bills::BillFilter filter;
    bills::BillSort sort;
    bills::RowsPtr inFileOrder;
    bills::RowsPtr rows; ///< in the order asked for
    bills::BillTotals totals;
    RowsChange change; ///< from the result before, if that was of the same table
};

/// Filters, sorts and sums on a worker thread. A new query cancels the one that runs and uses the
/// last result where that is enough; only the newest answers, on the thread of this object.
class BillQueryRunner : public QObject {
    Q_OBJECT

public:
    explicit BillQueryRunner(QObject* parent = nullptr);
    ~BillQueryRunner() override;

    /// Forgets the last result; a running query never answers.
    void setTable(const bills::BillTablePtr& table);
    void run(const bills::BillFilter& filter, bills::BillSort sort);
    /// Sums of a selection; only the newest answers.
    void sumSelection(bills::Rows rows);
    void forgetSelection();
    /// The distinct values of a column, for check lists.
    void countWords(int column);

    [[nodiscard]] bool isRunning() const { return m_query != nullptr; }
    [[nodiscard]] const std::optional<BillQueryResult>& last() const { return m_last; }

signals:
    void found(const wego::gui::BillQueryResult& result);
    void selectionSummed(const wego::bills::BillTotals& totals);
    void wordsCounted(int column, const QList<wego::bills::WordCount>& words);

private:
    using Flag = std::shared_ptr<std::atomic_bool>;

    /// Runs `work` in the pool and hands its result to `deliver` here, unless the flag is set.
    template <typename Work, typename Deliver>
    void start(const Flag& cancelled, Work work, Deliver deliver);
    static void cancel(Flag& flag);

    bills::BillTablePtr m_table;
    std::optional<BillQueryResult> m_last;
    Flag m_query;
    Flag m_selection;
    Flag m_words;
    QThreadPool m_pool;
};

} // namespace wego::gui
