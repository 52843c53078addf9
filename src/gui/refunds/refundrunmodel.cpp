// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/refunds/refundrunmodel.h"

#include "base/beijingtime.h"
#include "gui/refunds/refundrows.h"
#include "gui/refunds/refundwords.h"
#include "gui/widgets/celldelegate.h"
#include "gui/widgets/rowssteps.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

namespace wego::gui {

using domain::RefundEntry;
using domain::RefundState;

namespace {

constexpr int keyOf(RefundState state)
{
    return 1 + static_cast<int>(state);
}

const QString& orderNumber(const RefundEntry& entry)
{
    return entry.order.transactionId.isEmpty() ? entry.order.outTradeNo : entry.order.transactionId;
}

QString textKeyOf(const RefundEntry& entry)
{
    return QString::number(entry.number);
}

} // namespace

RefundRunModel::RefundRunModel(const services::ErrorCatalogue& errors, QObject* parent)
    : RefundRowsModel(
          {{tr("Row"), true}, {tr("State")}, {tr("Order number")}, {tr("Refund number")},
              {tr("This refund"), true}, {tr("Changed")}, {tr("Explanation")}},
          parent)
    , m_errors(errors)
{
}

void RefundRunModel::setEntries(const QList<RefundEntry>& entries)
{
    QList<RefundEntry> shown = entries;
    std::reverse(shown.begin(), shown.end());
    follow(shown);
    m_rows.clear();
    for (int row = 0; row < shown.size(); ++row)
        m_rows.insert(shown.at(row).number, row);
    for (const RefundEntry& entry : std::as_const(shown))
        update(entry);
}

/// The rows that `shown` will have; what is new comes with its contents.
void RefundRunModel::follow(const QList<RefundEntry>& shown)
{
    QList<KnownRow> known;
    for (int row = 0; row < m_entries.size(); ++row)
        known.append({row, textKeyOf(m_entries.at(row))});
    QHash<QString, int> wanted;
    for (int row = 0; row < shown.size(); ++row)
        wanted.insert(textKeyOf(shown.at(row)), row);
    const auto steps = rowsSteps(known, rowCount(), wanted, static_cast<int>(shown.size()));
    for (const RowsStep& step : steps) {
        const int last = step.first + step.count - 1;
        if (step.kind == RowsStep::Kind::Remove) {
            beginRemoveRows({}, step.first, last);
            m_entries.remove(step.first, step.count);
            endRemoveRows();
            continue;
        }
        beginInsertRows({}, step.first, last);
        for (int row = step.first; row <= last; ++row)
            m_entries.insert(row, shown.value(row));
        endInsertRows();
    }
}

void RefundRunModel::update(const RefundEntry& entry)
{
    const auto row = m_rows.constFind(entry.number);
    if (row == m_rows.cend() || m_entries.at(*row) == entry)
        return;
    m_entries[*row] = entry;
    emit dataChanged(index(*row, 0), index(*row, ColumnCount - 1));
}

QModelIndex RefundRunModel::indexOf(const RefundEntry& entry) const
{
    const auto row = m_rows.constFind(entry.number);
    return row == m_rows.cend() ? QModelIndex() : index(*row, 0);
}

QList<RefundClass> RefundRunModel::classes() const
{
    std::array<domain::RefundTally, domain::RefundStateCount> tallies;
    domain::RefundTally all;
    for (const RefundEntry& entry : m_entries) {
        for (auto* tally : {&all, &tallies[static_cast<size_t>(entry.state)]}) {
            ++tally->count;
            tally->amount += entry.order.amount;
        }
    }
    QList<RefundClass> classes{{AllRefunds, tr("All"), {}, false, all}};
    using enum RefundState;
    for (const RefundState state :
        {Succeeded, Accepted, Sent, Unknown, Planned, Refused, Closed, Abnormal, Cancelled}) {
        const auto& tally = tallies[static_cast<size_t>(state)];
        if (tally.count > 0)
            classes.append(
                {keyOf(state), RefundWords::state(state), RefundWords::mark(state), false, tally});
    }
    return classes;
}

int RefundRunModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QString RefundRunModel::text(int row, int column) const
{
    const RefundEntry& entry = m_entries.at(row);
    switch (column) {
    case RowColumn:
        return QString::number(entry.row);
    case StateColumn:
        return RefundWords::state(entry.state);
    case NumberColumn:
        return orderNumber(entry);
    case RefundNumberColumn:
        return entry.order.outRefundNo;
    case AmountColumn:
        return RefundWords::amount(entry.order.amount);
    case TimeColumn:
        return entry.state == RefundState::Planned
            ? QString()
            : base::beijing::fromMs(entry.changedMs).toString(u"HH:mm:ss");
    default:
        return RefundWords::explain(entry, m_errors);
    }
}

QVariant RefundRunModel::look(int row, int column, int role) const
{
    const RefundEntry& entry = m_entries.at(row);
    const bool isLoud = RefundWords::isLoud(entry.state);
    const bool isBad = RefundWords::tone(entry.state) == Tone::Bad;
    switch (role) {
    case MarkRole:
        return column == StateColumn ? QVariant(int(RefundWords::mark(entry.state))) : QVariant();
    case ToneRole:
        return column == StateColumn && isLoud ? QVariant(int(RefundWords::tone(entry.state)))
                                               : QVariant();
    case QuietRole:
        return column == RowColumn || column == TimeColumn || (!isBad && column == ReasonColumn);
    case DangerRole:
        return isBad && column == ReasonColumn;
    case QuietHeadRole:
        return column == NumberColumn ? quietHead(entry.order.transactionId) : 0;
    default:
        return {};
    }
}

QVariant RefundRunModel::facts(int row, int role) const
{
    const RefundEntry& entry = m_entries.at(row);
    switch (role) {
    case RefundClassesRole:
        return QVariant::fromValue(QSet<int>{AllRefunds, keyOf(entry.state)});
    case RefundTextRole:
        return QStringList{entry.order.transactionId, entry.order.outTradeNo,
            entry.order.outRefundNo, text(row, ReasonColumn)}
            .join(u'\n')
            .toLower();
    case RefundProblemRole:
        return RefundWords::isLoud(entry.state);
    case RefundAmountRole:
        return QVariant::fromValue<qint64>(entry.order.amount.fen());
    default:
        return {};
    }
}

} // namespace wego::gui
