// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/orders/personorders.h"

#include "gui/widgets/rowtableview.h"
#include "gui/widgets/tablesetup.h"
#include "gui/widgets/tokens.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wego::gui {

namespace {

constexpr int MostRows = 12;

} // namespace

PersonOrders::PersonOrders(QWidget* parent)
    : QWidget(parent)
    , m_model(new PersonOrdersModel(this))
    , m_title(new QLabel(this))
    , m_count(new QLabel(this))
    , m_fold(new QPushButton(this))
    , m_table(new RowTableView(this))
{
    setObjectName(u"personOrders"_s);
    m_title->setFont(Theme::font(TypeRole::Section));
    m_count->setFont(Theme::font(TypeRole::Caption));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_table->setObjectName(u"personOrdersTable"_s);
    m_table->setModel(m_model);
    prepareTable(*m_table, Density::Compact);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QHeaderView* header = m_table->horizontalHeader();
    header->hide();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(PersonOrdersModel::GoodsColumn, QHeaderView::Stretch);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::doubleClicked, this, &PersonOrders::choose);
    m_fold->setObjectName(u"foldPersonOrders"_s);
    m_fold->setProperty("link", true);
    m_fold->setAutoDefault(false);
    m_fold->setCheckable(true);
    m_fold->hide();
    connect(m_fold, &QPushButton::toggled, this, &PersonOrders::showFold);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_fold);
    head->addWidget(m_count);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(8);
    lines->addLayout(head);
    lines->addWidget(m_table);
}

void PersonOrders::setOrders(const QString& title, const QList<domain::Order>& orders, qint64 nowMs)
{
    m_title->setText(title);
    m_table->setAccessibleName(title);
    m_count->setText(tr("%Ln in the local store", nullptr, static_cast<int>(orders.size())));
    m_model->show(orders, nowMs);
    fitHeight();
}

void PersonOrders::fitHeight()
{
    const int rows = std::clamp(m_model->rowCount(), 1, MostRows);
    m_table->setFixedHeight(rows * m_table->verticalHeader()->defaultSectionSize());
}

void PersonOrders::setFoldable(bool foldable)
{
    m_fold->setVisible(foldable);
    showFold();
}

void PersonOrders::showFold()
{
    m_fold->setText(m_fold->isChecked() ? tr("Hide") : tr("Show"));
    m_table->setVisible(m_fold->isHidden() || m_fold->isChecked());
}

void PersonOrders::choose(const QModelIndex& index)
{
    if (const domain::Order* order = m_model->rowAt(index.row())) {
        const domain::Order chosenOrder = *order; // the model may be another one soon
        emit chosen(chosenOrder);
    }
}

bool PersonOrders::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && !key->modifiers().testFlag(Qt::ControlModifier)) {
            choose(m_table->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace wego::gui
