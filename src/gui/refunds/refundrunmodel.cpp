// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/refunds/refundrunmodel.h"

#include "base/beijingtime.h"
#include "gui/refunds/refundrows.h"
#include "gui/refunds/refundwords.h"
#include "gui/widgets/celldelegate.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

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

int quietHead(const RefundEntry& entry)
{
    constexpr int compared = 10;
    const auto length = static_cast<int>(entry.order.transactionId.size());
    return std::max(0, length - compared);
}

} // namespace

RefundRunModel::RefundRunModel(const services::ErrorCatalogue& errors, QObject* parent)
    : QAbstractTableModel(parent), m_errors(errors)
{
}

void RefundRunModel::setEntries(const QList<RefundEntry>& entries)
{
    if (!m_entries.isEmpty()) {
        beginRemoveRows({}, 0, rowCount() - 1);
        m_entries.clear();
        m_rows.clear();
        endRemoveRows();
    }
    if (entries.isEmpty())
        return;
    beginInsertRows({}, 0, static_cast<int>(entries.size()) - 1);
    m_entries = entries;
    std::reverse(m_entries.begin(), m_entries.end());
    for (int row = 0; row < m_entries.size(); ++row)
        m_rows.insert(m_entries[row].number, row);
    endInsertRows();
}

void RefundRunModel::update(const RefundEntry& entry)
{
    const auto row = m_rows.constFind(entry.number);
    if (row == m_rows.cend())
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

int RefundRunModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RefundRunModel::text(const RefundEntry& entry, int column) const
{
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

QVariant RefundRunModel::look(const RefundEntry& entry, int column, int role)
{
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
        return column == NumberColumn ? quietHead(entry) : 0;
    default:
        return {};
    }
}

QVariant RefundRunModel::facts(const RefundEntry& entry, int role) const
{
    switch (role) {
    case RefundClassesRole:
        return QVariant::fromValue(QSet<int>{AllRefunds, keyOf(entry.state)});
    case RefundTextRole:
        return QStringList{entry.order.transactionId, entry.order.outTradeNo,
            entry.order.outRefundNo, text(entry, ReasonColumn)}
            .join(u'\n')
            .toLower();
    case RefundProblemRole:
        return RefundWords::isLoud(entry.state);
    default:
        return {};
    }
}

QVariant RefundRunModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RefundEntry& entry = m_entries[index.row()];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(entry, index.column());
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = index.column() == RowColumn || index.column() == AmountColumn;
        return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    const QVariant shown = look(entry, index.column(), role);
    return shown.isValid() ? shown : facts(entry, role);
}

QVariant RefundRunModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = section == RowColumn || section == AmountColumn;
        return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Row"), tr("State"), tr("Order number"), tr("Refund number"),
        tr("This refund"), tr("Changed"), tr("Explanation")};
    return names.value(section);
}

} // namespace wego::gui
