// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/taggingplan.h"
#include "gui/context.h"

#include <QAbstractTableModel>
#include <QList>

namespace wego::gui {

/// The people of a plan with what became of each, read from the store in pages as far as anybody
/// looks.
class PlanPeopleModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { OpenidColumn, ResultColumn, ColumnCount };

    explicit PlanPeopleModel(Context& context, QObject* parent = nullptr);

    void setPlan(const domain::AccountId& account, const domain::TaggingPlan& plan);
    /// Reads what is loaded and has changed: the plan went on.
    void refresh();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const final;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const final;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const final;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const final;
    void fetchMore(const QModelIndex& parent) final;

private:
    [[nodiscard]] QList<domain::TaggedPerson> read(qint64 from, int count) const;
    [[nodiscard]] QString text(const domain::TaggedPerson& person, int column) const;

    Context& m_context;
    domain::AccountId m_account;
    domain::TaggingPlan m_plan;
    QList<domain::TaggedPerson> m_people;
};

} // namespace wego::gui
