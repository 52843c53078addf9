// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/planpeoplemodel.h"

#include "gui/users/planwords.h"
#include "gui/widgets/celldelegate.h"
#include "gui/widgets/tokens.h"
#include "services/errorcatalogue.h"
#include "services/tags.h"

#include <algorithm>

namespace wego::gui {

using domain::PersonState;
using domain::TaggedPerson;

namespace {

constexpr int PageSize = 200;

QVariant markOf(PersonState state)
{
    switch (state) {
    case PersonState::Done:
        return static_cast<int>(Mark::Tick);
    case PersonState::Failed:
        return static_cast<int>(Mark::Refused);
    case PersonState::Skipped:
        return static_cast<int>(Mark::Closed);
    case PersonState::Waiting:
        break;
    }
    return static_cast<int>(Mark::Planned);
}

} // namespace

PlanPeopleModel::PlanPeopleModel(Context& context, QObject* parent)
    : QAbstractTableModel(parent), m_context(context)
{
}

void PlanPeopleModel::setPlan(const domain::AccountId& account, const domain::TaggingPlan& plan)
{
    beginResetModel();
    m_account = account;
    m_plan = plan;
    m_people = read(0, PageSize);
    endResetModel();
}

QList<TaggedPerson> PlanPeopleModel::read(qint64 from, int count) const
{
    if (m_plan.number == 0)
        return {};
    return m_context.tags.people(m_account, m_plan.number, from, count)
        .value_or(QList<TaggedPerson>());
}

/// People are worked off in order: from the first who waited, as far as nobody waits any more.
void PlanPeopleModel::refresh()
{
    auto row = std::find_if(m_people.cbegin(), m_people.cend(), [](const TaggedPerson& each) {
        return each.state == PersonState::Waiting;
    }) - m_people.cbegin();
    bool isWaiting = false;
    while (!isWaiting && row < m_people.size()) {
        const auto loaded = qMin<qsizetype>(PageSize, m_people.size() - row);
        const QList<TaggedPerson> now = read(row, static_cast<int>(loaded));
        if (now.isEmpty())
            return;
        std::copy(now.begin(), now.end(), m_people.begin() + row);
        const auto last = row + now.size() - 1;
        emit dataChanged(
            index(static_cast<int>(row), 0), index(static_cast<int>(last), ColumnCount - 1));
        isWaiting = m_people[last].state == PersonState::Waiting;
        row = last + 1;
    }
}

int PlanPeopleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_people.size());
}

int PlanPeopleModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PlanPeopleModel::text(const TaggedPerson& person, int column) const
{
    return column == OpenidColumn ? person.openid : PlanWords::person(person, m_context.errors);
}

QVariant PlanPeopleModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TaggedPerson& person = m_people[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(person, index.column());
    case Qt::FontRole:
        return index.column() == OpenidColumn ? QVariant(Theme::fixedFont(TypeRole::Caption))
                                              : QVariant();
    case MarkRole:
        return index.column() == ResultColumn ? markOf(person.state) : QVariant();
    case QuietRole:
        return person.state == PersonState::Waiting || person.state == PersonState::Skipped;
    default:
        return {};
    }
}

QVariant PlanPeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    return section == OpenidColumn ? tr("OpenID") : tr("Result");
}

bool PlanPeopleModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_people.size() < m_plan.people();
}

void PlanPeopleModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    const QList<TaggedPerson> more = read(m_people.size(), PageSize);
    if (more.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(more.size()) - 1);
    m_people.append(more);
    endInsertRows();
}

} // namespace wego::gui
