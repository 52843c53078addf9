// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/menu/menusidepanel.h"

#include "gui/menu/menuhistorydelegate.h"
#include "gui/menu/menuhistorymodel.h"
#include "gui/menu/menutreemodel.h"
#include "gui/menu/menutreeview.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/tokens.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wego::gui {
namespace {

constexpr int Margin = 16;
constexpr int HeadHeight = 44;
constexpr int LowRoom = 700;

QWidget* headWith(const QString& text, QWidget* control, QWidget* parent)
{
    auto* head = new QWidget(parent);
    head->setFixedHeight(HeadHeight);
    auto* title = new QLabel(text, head);
    title->setFont(Theme::font(TypeRole::Section));
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(Margin, 0, Margin / 2, 0);
    row->addWidget(title);
    row->addStretch(1);
    control->setParent(head);
    row->addWidget(control);
    return head;
}

} // namespace

MenuSidePanel::MenuSidePanel(MenuTreeModel& menus, MenuHistoryModel& versions, QWidget* parent)
    : QWidget(parent), m_tree(new MenuTreeView(this)), m_versions(new QListView(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    m_tree->setObjectName(u"menuTree"_s);
    m_tree->setAccessibleName(tr("Menus and their buttons"));
    m_tree->setModel(&menus);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(MenuTreeModel::NameColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(
        MenuTreeModel::TypeColumn, QHeaderView::ResizeToContents);
    m_versions->setObjectName(u"menuVersions"_s);
    m_versions->setAccessibleName(tr("Versions of the menus"));
    m_versions->setModel(&versions);
    m_versions->setItemDelegate(new MenuHistoryDelegate(m_versions));
    m_versions->setFrameShape(QFrame::NoFrame);
    m_versions->setUniformItemSizes(true);
    m_versions->setMouseTracking(true);
    m_versions->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_versions->viewport()->setBackgroundRole(QPalette::Window);
    layOut();
    connect(m_versions->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &MenuSidePanel::updateCompare);
    connect(&versions, &QAbstractItemModel::rowsInserted, this, [this] { updateCompare(); });
    updateCompare();
}

void MenuSidePanel::layOut()
{
    m_order = new QLabel(tr("Conditional menus are tried from top to bottom"), this);
    m_order->setFont(Theme::font(TypeRole::Caption));
    m_order->setForegroundRole(QPalette::PlaceholderText);
    m_order->setWordWrap(true);
    m_order->setContentsMargins(Margin, 4, Margin, 8);
    auto* line = new QWidget(this);
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Midlight);
    m_historyHead = makeHistoryHead();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeMenusHead());
    column->addWidget(m_tree, 2);
    column->addWidget(m_order);
    column->addWidget(line);
    column->addWidget(m_historyHead);
    column->addWidget(m_versions, 1);
}

QWidget* MenuSidePanel::makeMenusHead()
{
    auto* add = new QToolButton;
    add->setObjectName(u"addConditionalMenu"_s);
    add->setIcon(icon(u"list-add"_s));
    add->setAutoRaise(true);
    add->setToolTip(tr("Add a conditional menu: for a tag or for a kind of phone"));
    add->setAccessibleName(tr("Add a conditional menu"));
    connect(add, &QToolButton::clicked, this, &MenuSidePanel::conditionalWanted);
    return headWith(tr("Menus"), add, this);
}

QWidget* MenuSidePanel::makeHistoryHead()
{
    m_compare = new QPushButton(tr("Compare…"));
    m_compare->setObjectName(u"compareVersions"_s);
    m_compare->setProperty("link", true);
    m_compare->setToolTip(tr("Two versions with each other, or one with what is being edited"));
    m_compare->setAutoDefault(false);
    connect(m_compare, &QPushButton::clicked, this, &MenuSidePanel::comparisonWanted);
    return headWith(tr("History"), m_compare, this);
}

QList<int> MenuSidePanel::chosenVersions() const
{
    QList<int> rows;
    for (const QModelIndex& index : m_versions->selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

void MenuSidePanel::fitHeight(int roomHeight)
{
    m_historyHead->setVisible(roomHeight >= LowRoom);
    m_versions->setVisible(roomHeight >= LowRoom);
}

void MenuSidePanel::updateCompare()
{
    const auto count = chosenVersions().size();
    m_compare->setEnabled(count == 1 || count == 2);
}

} // namespace wego::gui
