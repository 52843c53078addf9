// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bills/billqueryrunner.h"

#include <QFutureWatcher>
#include <QPromise>

#include <numeric>

namespace wego::gui {

using bills::RowsPtr;

namespace {

struct Query {
    bills::BillTablePtr table;
    bills::BillFilter filter;
    bills::BillSort sort;
    std::optional<BillQueryResult> before;
};

RowsPtr everyRow(const bills::BillTable& table)
{
    auto rows = std::make_shared<bills::Rows>(static_cast<std::size_t>(table.rowCount()));
    std::iota(rows->begin(), rows->end(), 0U);
    return rows;
}

RowsPtr filtered(const Query& query, const std::atomic_bool& cancelled)
{
    if (query.filter.isEmpty())
        return everyRow(*query.table);
    if (query.before && query.before->filter == query.filter)
        return query.before->inFileOrder;
    const bool narrows = query.before && query.filter.narrows(query.before->filter);
    const bills::Rows* within = narrows ? query.before->inFileOrder.get() : nullptr;
    return bills::filterRows(*query.table, query.filter, within, &cancelled);
}

RowsChange changeSince(const std::optional<BillQueryResult>& before, const BillQueryResult& now)
{
    if (!before)
        return {};
    if (before->sort == now.sort)
        return compareRows(*before->rows, *now.rows);
    const bool isSameSet = *before->inFileOrder == *now.inFileOrder;
    return {isSameSet ? RowsChange::Kind::Order : RowsChange::Kind::Reset, {}};
}

/// Nothing when cancelled.
std::optional<BillQueryResult> answer(const Query& query, const std::atomic_bool& cancelled)
{
    BillQueryResult result{query.table, query.filter, query.sort, {}, {}, {}, {}};
    result.inFileOrder = filtered(query, cancelled);
    if (!result.inFileOrder)
        return std::nullopt;
    result.rows = query.sort.column < 0
        ? result.inFileOrder
        : bills::sortRows(*query.table, result.inFileOrder, query.sort, &cancelled);
    if (!result.rows)
        return std::nullopt;
    const auto totals = bills::sumRows(*query.table, result.inFileOrder.get(), &cancelled);
    if (!totals)
        return std::nullopt;
    result.totals = *totals;
    result.change = changeSince(query.before, result);
    return result;
}

} // namespace

BillQueryRunner::BillQueryRunner(QObject* parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(2);
}

BillQueryRunner::~BillQueryRunner()
{
    cancel(m_query);
    cancel(m_selection);
    cancel(m_words);
    m_pool.waitForDone();
}

void BillQueryRunner::cancel(Flag& flag)
{
    if (flag)
        flag->store(true);
    flag.reset();
}

template <typename Work, typename Deliver>
void BillQueryRunner::start(const Flag& cancelled, Work work, Deliver deliver)
{
    using Value = std::invoke_result_t<Work, const std::atomic_bool&>;
    auto promise = std::make_shared<QPromise<Value>>();
    auto* watcher = new QFutureWatcher<Value>(this);
    connect(watcher, &QFutureWatcherBase::finished, this,
        [watcher, cancelled, deliver = std::move(deliver)]() mutable {
            watcher->deleteLater();
            if (!cancelled->load() && watcher->future().resultCount() > 0)
                deliver(watcher->result());
        });
    watcher->setFuture(promise->future());
    m_pool.start([promise, cancelled, work = std::move(work)] {
        promise->start();
        promise->addResult(work(*cancelled));
        promise->finish();
    });
}

void BillQueryRunner::setTable(const bills::BillTablePtr& table)
{
    cancel(m_query);
    cancel(m_selection);
    cancel(m_words);
    m_last.reset();
    m_table = table;
}

void BillQueryRunner::run(const bills::BillFilter& filter, bills::BillSort sort)
{
    cancel(m_query);
    if (!m_table)
        return;
    m_query = std::make_shared<std::atomic_bool>(false);
    start(
        m_query,
        [query = Query{m_table, filter, sort, m_last}](
            const std::atomic_bool& cancelled) { return answer(query, cancelled); },
        [this](const std::optional<BillQueryResult>& result) {
            m_query.reset();
            if (!result)
                return;
            m_last = result;
            emit found(*result);
        });
}

void BillQueryRunner::sumSelection(bills::Rows rows)
{
    cancel(m_selection);
    if (!m_table)
        return;
    m_selection = std::make_shared<std::atomic_bool>(false);
    start(
        m_selection,
        [table = m_table, rows = std::move(rows)](const std::atomic_bool& cancelled) {
            return bills::sumRows(*table, &rows, &cancelled);
        },
        [this](const std::optional<bills::BillTotals>& totals) {
            m_selection.reset();
            if (totals)
                emit selectionSummed(*totals);
        });
}

void BillQueryRunner::forgetSelection()
{
    cancel(m_selection);
}

void BillQueryRunner::countWords(int column)
{
    cancel(m_words);
    if (!m_table || column < 0)
        return;
    m_words = std::make_shared<std::atomic_bool>(false);
    start(
        m_words,
        [table = m_table, column](
            const std::atomic_bool&) { return bills::countWords(*table, column); },
        [this, column](const QList<bills::WordCount>& words) {
            m_words.reset();
            emit wordsCounted(column, words);
        });
}

} // namespace wego::gui
