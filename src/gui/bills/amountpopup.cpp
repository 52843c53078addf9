// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bills/amountpopup.h"

#include "base/money.h"
#include "gui/bills/billcolumns.h"
#include "gui/bills/words.h"
#include "gui/widgets/tokens.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace wego::gui {

using namespace Qt::StringLiterals;
using bills::Column;
using bills::ColumnKind;

namespace {

constexpr int MessageHeight = 22;

std::optional<std::int64_t> valueOf(const QLineEdit& field, Column column)
{
    const bool isFee = bills::columnInfo(column).kind == ColumnKind::Fee;
    return base::parseScaled(field.text().trimmed().remove(u',').toLatin1(), isFee ? 5 : 2);
}

bool isReadable(const QLineEdit& field, Column column)
{
    return field.text().trimmed().isEmpty() || valueOf(field, column).has_value();
}

void setInvalid(QLineEdit* field, bool invalid)
{
    field->setProperty("invalid", invalid);
    field->update();
}

} // namespace

AmountPopup::AmountPopup(QWidget* parent)
    : PopupFrame(parent), m_column(new QComboBox(this)), m_message(new QLabel(this))
{
    setObjectName(u"amountPopup"_s);
    setAccessibleName(tr("Range of amounts"));
    auto* form = new QFormLayout(this);
    form->setContentsMargins(12, 12, 12, 12);
    m_column->setObjectName(u"amountColumn"_s);
    m_column->setAccessibleName(tr("Which amount"));
    form->addRow(m_column);
    m_least = addField(u"amountFrom"_s, tr("From"));
    m_most = addField(u"amountTo"_s, tr("Up to"));
    m_message->setFont(Theme::font(TypeRole::Caption));
    m_message->setFixedHeight(MessageHeight);
    form->addRow(m_message);
    auto* clearButton = new QPushButton(tr("Any amount"), this);
    clearButton->setObjectName(u"amountClear"_s);
    clearButton->setProperty("compact", true);
    form->addRow(clearButton);
    connect(clearButton, &QPushButton::clicked, this, &AmountPopup::clear);
    connect(m_column, &QComboBox::currentIndexChanged, this, &AmountPopup::onEdited);
}

QLineEdit* AmountPopup::addField(const QString& name, const QString& label)
{
    auto* field = new QLineEdit(this);
    field->setObjectName(name);
    field->setAccessibleName(label);
    field->setAlignment(Qt::AlignRight);
    field->setProperty("compact", true);
    static_cast<QFormLayout*>(layout())->addRow(label, field);
    connect(field, &QLineEdit::textEdited, this, &AmountPopup::onEdited);
    connect(field, &QLineEdit::returnPressed, this, &QWidget::hide);
    return field;
}

void AmountPopup::setColumns(const QList<bills::BillColumn>& columns)
{
    const QSignalBlocker quiet(m_column);
    const Column before = column();
    m_column->clear();
    for (const bills::BillColumn& each : columns)
        m_column->addItem(BillColumns::fullTitle(each), static_cast<int>(each.column));
    const int known = m_column->findData(static_cast<int>(before));
    const int order = m_column->findData(static_cast<int>(Column::OrderAmount));
    m_column->setCurrentIndex(before != Column::Unknown && known >= 0 ? known : qMax(0, order));
}

void AmountPopup::setFilter(const std::optional<bills::ColumnFilter>& filter)
{
    const QSignalBlocker quiet(m_column);
    const auto text = [&](const std::optional<std::int64_t>& value) {
        return value ? BillWords::plainAmount(filter->column, *value) : QString();
    };
    if (filter)
        m_column->setCurrentIndex(m_column->findData(static_cast<int>(filter->column)));
    m_least->setText(filter ? text(filter->least) : QString());
    m_most->setText(filter ? text(filter->most) : QString());
    m_message->clear();
}

std::optional<bills::ColumnFilter> AmountPopup::filter() const
{
    const Column chosen = column();
    if (chosen == Column::Unknown || !isValid())
        return std::nullopt;
    bills::ColumnFilter filter;
    filter.column = chosen;
    filter.least = valueOf(*m_least, chosen);
    filter.most = valueOf(*m_most, chosen);
    if (!filter.least && !filter.most)
        return std::nullopt;
    return filter;
}

bool AmountPopup::isValid() const
{
    const Column chosen = column();
    return chosen == Column::Unknown
        || (isReadable(*m_least, chosen) && isReadable(*m_most, chosen));
}

Column AmountPopup::column() const
{
    const QVariant chosen = m_column->currentData();
    return chosen.isValid() ? static_cast<Column>(chosen.toInt()) : Column::Unknown;
}

void AmountPopup::onEdited()
{
    const Column chosen = column();
    if (chosen == Column::Unknown)
        return;
    setInvalid(m_least, !isReadable(*m_least, chosen));
    setInvalid(m_most, !isReadable(*m_most, chosen));
    m_message->setText(isValid() ? QString() : tr("An amount in yuan, like 12.80"));
    if (isValid())
        emit filterChanged();
}

void AmountPopup::clear()
{
    m_least->clear();
    m_most->clear();
    onEdited();
    hide();
}

void AmountPopup::open(QWidget* anchor)
{
    openBelow(anchor, m_least);
}

QString AmountPopup::text(const bills::ColumnFilter& filter)
{
    const auto amount = [&](std::int64_t value) { return BillWords::sum(filter.column, value); };
    if (filter.least && filter.most)
        return tr("%1 – %2", "range of amounts").arg(amount(*filter.least), amount(*filter.most));
    if (filter.least)
        return tr("from %1", "amount").arg(amount(*filter.least));
    return tr("up to %1", "amount").arg(amount(filter.most.value_or(0)));
}

} // namespace wego::gui
