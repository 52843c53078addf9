// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/orders/recentorderspanel.h"

#include "gui/orders/recentordersdelegate.h"
#include "gui/orders/recentordersmodel.h"
#include "gui/widgets/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wego::gui {

namespace {

constexpr int Margin = 16;
constexpr int HeadHeight = 36;

} // namespace

RecentOrdersPanel::RecentOrdersPanel(RecentOrdersModel& model, QWidget* parent)
    : QWidget(parent), m_model(model), m_list(new QListView(this)), m_nothing(new QLabel(this))
{
    setObjectName(u"recentOrders"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    m_list->setObjectName(u"recentOrdersList"_s);
    m_list->setAccessibleName(tr("Orders that were looked up lately"));
    m_list->setModel(&model);
    m_list->setItemDelegate(new RecentOrdersDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    m_nothing->setText(tr("Nothing was looked up yet"));
    m_nothing->setContentsMargins(Margin, 8, Margin, 8);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    connect(m_list, &QListView::clicked, this,
        [this](const QModelIndex& index) { choose(index.row()); });
    connect(m_list, &QListView::activated, this,
        [this](const QModelIndex& index) { choose(index.row()); });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&model, signal, this, [this] { showEmpty(); });
    showEmpty();
}

QWidget* RecentOrdersPanel::makeHead()
{
    auto* head = new QWidget(this);
    head->setMinimumHeight(HeadHeight);
    auto* title = new QLabel(tr("Looked up lately"), head);
    title->setFont(Theme::font(TypeRole::Section));
    m_clear = new QPushButton(tr("Clear"), head);
    m_clear->setObjectName(u"clearRecentOrders"_s);
    m_clear->setAccessibleName(tr("Clear the list of orders that were looked up"));
    m_clear->setProperty("link", true);
    m_clear->setAutoDefault(false);
    connect(m_clear, &QPushButton::clicked, this, &RecentOrdersPanel::clearRequested);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(Margin, 0, Margin / 2, 0);
    row->addWidget(title, 1);
    row->addWidget(m_clear);
    return head;
}

void RecentOrdersPanel::showEmpty()
{
    const bool isEmpty = m_model.rowCount() == 0;
    m_nothing->setVisible(isEmpty);
    m_clear->setEnabled(!isEmpty);
}

void RecentOrdersPanel::select(int row)
{
    m_list->setCurrentIndex(m_model.index(row, 0));
}

void RecentOrdersPanel::choose(int row)
{
    if (const services::RecentOrder* recent = m_model.rowAt(row))
        emit chosen(recent->number);
}

} // namespace wego::gui
