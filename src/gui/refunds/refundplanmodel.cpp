// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/refunds/refundplanmodel.h"

#include "domain/emptyamount.h"
#include "gui/refunds/refundrows.h"
#include "gui/refunds/refundwords.h"
#include "gui/widgets/celldelegate.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wego::gui {

using domain::PlannedRefund;
using domain::RefundVerdict;
using domain::RefusalReason;

namespace {

constexpr int FirstReason = 100;

constexpr int keyOf(RefundVerdict verdict)
{
    return 1 + static_cast<int>(verdict);
}

constexpr int keyOf(RefusalReason reason)
{
    return FirstReason + static_cast<int>(reason);
}

bool lacksAmount(const PlannedRefund& planned, const services::RefundColumns& columns)
{
    return columns.amount >= 0 && domain::takesAllSilently(planned);
}

QSet<int> classesOf(const PlannedRefund& planned, const services::RefundColumns& columns)
{
    QSet<int> keys{AllRefunds, keyOf(planned.verdict)};
    if (planned.verdict == RefundVerdict::Refused)
        keys.insert(keyOf(planned.reason));
    if (lacksAmount(planned, columns))
        keys.insert(WithoutAmount);
    return keys;
}

domain::RefundTally sumOf(const services::RefundPlan& plan)
{
    domain::RefundTally all;
    for (const domain::RefundTally& tally : plan.verdicts) {
        all.count += tally.count;
        all.amount += tally.amount;
    }
    return all;
}

} // namespace

RefundPlanModel::RefundPlanModel(const services::ErrorCatalogue& errors, QObject* parent)
    : RefundRowsModel({{tr("Row"), true}, {tr("Verdict")}, {tr("Order number (in the file)")},
                          {tr("Goods")}, {tr("Order"), true}, {tr("Refunded"), true},
                          {tr("This refund"), true}, {tr("Explanation")}},
          parent)
    , m_errors(errors)
{
}

QList<RefundClass> RefundPlanModel::classesOf(const services::RefundPlan& plan)
{
    QList<RefundClass> classes{{AllRefunds, tr("All"), {}, false, sumOf(plan)}};
    for (const RefundVerdict verdict : {RefundVerdict::Refund, RefundVerdict::QueryFirst,
             RefundVerdict::Done, RefundVerdict::Refused}) {
        const domain::RefundTally& tally = plan.of(verdict);
        if (tally.count > 0 || verdict == RefundVerdict::Refund)
            classes.append({keyOf(verdict), RefundWords::verdict(verdict),
                RefundWords::mark(verdict), false, tally});
    }
    for (int reason = 1; reason < domain::RefusalReasonCount; ++reason) {
        const auto& tally = plan.reasons[static_cast<size_t>(reason)];
        const auto word = static_cast<RefusalReason>(reason);
        if (tally.count > 0)
            classes.append({keyOf(word), RefundWords::reason(word), {}, true, tally});
    }
    if (const domain::RefundTally tally = withoutAmount(plan); tally.count > 0)
        classes.append({WithoutAmount, tr("No amount"), Mark::Warning, false, tally});
    return classes;
}

domain::RefundTally RefundPlanModel::withoutAmount(const services::RefundPlan& plan)
{
    domain::RefundTally tally;
    for (const PlannedRefund& planned : plan.rows) {
        if (!lacksAmount(planned, plan.file.columns))
            continue;
        ++tally.count;
        tally.amount += planned.amount;
    }
    return tally;
}

void RefundPlanModel::setPlan(const services::RefundPlan& plan)
{
    const int before = rowCount();
    const int after = static_cast<int>(plan.rows.size());
    if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_plan.rows.resize(after);
        endRemoveRows();
    }
    if (after > before)
        beginInsertRows({}, before, after - 1);
    m_plan = plan;
    if (after > before)
        endInsertRows();
    if (const int stayed = std::min(before, after); stayed > 0)
        emit dataChanged(index(0, 0), index(stayed - 1, ColumnCount - 1));
}

int RefundPlanModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_plan.rows.size());
}

QString RefundPlanModel::text(int row, int column) const
{
    const PlannedRefund& planned = m_plan.rows.at(row);
    switch (column) {
    case RowColumn:
        return QString::number(planned.row.row);
    case VerdictColumn:
        return RefundWords::verdict(planned.verdict);
    case NumberColumn:
        return planned.row.number.value;
    case GoodsColumn:
        return planned.order ? planned.order->goods.simplified() : u"–"_s;
    case TotalColumn:
        return planned.order ? RefundWords::amount(planned.order->total) : u"–"_s;
    case RefundedColumn:
        return RefundWords::amount(planned.refunded);
    case AmountColumn:
        return planned.reason == RefusalReason::Unreadable ? planned.row.amountText
                                                           : RefundWords::amount(planned.amount);
    default:
        return RefundWords::explain(planned, m_errors);
    }
}

QVariant RefundPlanModel::look(int row, int column, int role) const
{
    const PlannedRefund& planned = m_plan.rows.at(row);
    const bool isLoud = planned.verdict == RefundVerdict::Refused
        || planned.verdict == RefundVerdict::QueryFirst;
    const bool isRefused = planned.verdict == RefundVerdict::Refused;
    const bool isOfWeChat = planned.row.number.kind == domain::OrderNumberKind::TransactionId;
    switch (role) {
    case MarkRole:
        return column == VerdictColumn ? QVariant(int(RefundWords::mark(planned.verdict)))
                                       : QVariant();
    case ToneRole:
        return column == VerdictColumn && isLoud
            ? QVariant(int(isRefused ? Tone::Bad : Tone::Attention))
            : QVariant();
    case ZeroRole:
        return column == RefundedColumn && planned.refunded.isZero();
    case QuietRole:
        return column == RowColumn || (isRefused && column == AmountColumn)
            || (!isRefused && (column == ReasonColumn || column == VerdictColumn));
    case DangerRole:
        return isRefused && column == ReasonColumn;
    case QuietHeadRole:
        return column == NumberColumn && isOfWeChat ? quietHead(planned.row.number.value) : 0;
    default:
        return {};
    }
}

QVariant RefundPlanModel::facts(int row, int role) const
{
    const PlannedRefund& planned = m_plan.rows.at(row);
    switch (role) {
    case RefundClassesRole:
        return QVariant::fromValue(gui::classesOf(planned, m_plan.file.columns));
    case RefundTextRole:
        return QStringList{planned.row.number.value, text(row, GoodsColumn),
            text(row, ReasonColumn), planned.row.reason}
            .join(u'\n')
            .toLower();
    case RefundProblemRole:
        return planned.verdict == RefundVerdict::Refused
            || planned.verdict == RefundVerdict::QueryFirst;
    case RefundAmountRole:
        return QVariant::fromValue<qint64>(planned.amount.fen());
    default:
        return {};
    }
}

} // namespace wego::gui
