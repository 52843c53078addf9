// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/refunds/refundcolumnsdialog.h"

#include "gui/widgets/tablesetup.h"
#include "gui/widgets/tokens.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wego::gui {

using services::RefundColumns;
using services::RefundFile;

namespace {

constexpr int SampleHeight = 180;

QString nameOf(const RefundFile& file, int column)
{
    const QString header = file.header.value(column);
    return header.isEmpty() ? RefundColumnsDialog::tr("Column %1").arg(column + 1) : header;
}

int columnCount(const RefundFile& file)
{
    auto count = file.header.size();
    for (const QStringList& row : file.sample)
        count = std::max(count, row.size());
    return static_cast<int>(count);
}

} // namespace

QList<RefundColumnsDialog::Field> RefundColumnsDialog::fields()
{
    return {{u"numberColumn"_s, tr("Order number, of either kind"), &RefundColumns::number},
        {u"transactionIdColumn"_s, tr("WeChat's order number"), &RefundColumns::transactionId},
        {u"outTradeNoColumn"_s, tr("Your order number"), &RefundColumns::outTradeNo},
        {u"amountColumn"_s, tr("Amount in yuan (empty: all that is left)"), &RefundColumns::amount},
        {u"reasonColumn"_s, tr("Reason"), &RefundColumns::reason},
        {u"outRefundNoColumn"_s, tr("Refund number"), &RefundColumns::outRefundNo}};
}

RefundColumnsDialog::RefundColumnsDialog(const RefundFile& file, QWidget* parent) : QDialog(parent)
{
    setObjectName(u"refundColumnsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Columns of %1").arg(file.name));
    auto* form = new QFormLayout;
    for (const Field& field : fields())
        addField(form, field, file);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_use = buttons->addButton(tr("Read it so"), QDialogButtonBox::AcceptRole);
    m_use->setObjectName(u"useRefundColumns"_s);
    m_use->setProperty("primary", true);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(makeSample(file));
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        emit columnsChosen(chosen());
        accept();
    });
    check();
}

void RefundColumnsDialog::addField(QFormLayout* form, const Field& field, const RefundFile& file)
{
    auto* box = new QComboBox(this);
    box->setObjectName(field.name);
    box->setAccessibleName(field.text);
    box->addItem(tr("none"), -1);
    for (int column = 0; column < columnCount(file); ++column)
        box->addItem(nameOf(file, column), column);
    box->setCurrentIndex(1 + file.columns.*field.column);
    form->addRow(field.text, box);
    m_boxes.append(box);
    connect(box, &QComboBox::currentIndexChanged, this, &RefundColumnsDialog::check);
}

QWidget* RefundColumnsDialog::makeSample(const RefundFile& file)
{
    auto* table = new QTableWidget(static_cast<int>(file.sample.size()), columnCount(file), this);
    prepareTable(*table, Density::Compact);
    table->setAccessibleName(tr("The first rows of the file"));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setMinimumHeight(SampleHeight);
    QStringList names;
    for (int column = 0; column < columnCount(file); ++column)
        names.append(nameOf(file, column));
    table->setHorizontalHeaderLabels(names);
    for (int row = 0; row < file.sample.size(); ++row) {
        for (int column = 0; column < file.sample[row].size(); ++column)
            table->setItem(row, column, new QTableWidgetItem(file.sample[row][column]));
    }
    table->resizeColumnsToContents();
    return table;
}

RefundColumns RefundColumnsDialog::chosen() const
{
    RefundColumns columns;
    const QList<Field> all = fields();
    for (int at = 0; at < all.size(); ++at)
        columns.*all[at].column = m_boxes[at]->currentData().toInt();
    return columns;
}

void RefundColumnsDialog::check()
{
    if (!m_use)
        return;
    const RefundColumns columns = chosen();
    m_use->setEnabled(columns.number >= 0 || columns.transactionId >= 0 || columns.outTradeNo >= 0);
}

} // namespace wego::gui
