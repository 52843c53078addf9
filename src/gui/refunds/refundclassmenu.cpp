// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/refunds/refundclassmenu.h"

#include "gui/refunds/refundclasslist.h"
#include "gui/refunds/refundrows.h"
#include "gui/widgets/filterbutton.h"

#include <QMenu>

namespace wego::gui {

RefundClassMenu::RefundClassMenu(FilterButton& button, RefundClassList& list, QObject* parent)
    : QObject(parent), m_button(button), m_list(list)
{
    connect(&button, &FilterButton::clicked, this, &RefundClassMenu::open);
    connect(&list, &RefundClassList::classChosen, this, &RefundClassMenu::showChosen);
}

void RefundClassMenu::open()
{
    auto* menu = new QMenu(&m_button);
    menu->setObjectName(QStringLiteral("refundClassMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QAbstractItemModel& model = *m_list.model();
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto cell = [&](int column) { return model.index(row, column).data().toString(); };
        // What stands behind the tab is set to the right.
        const QString text = cell(RefundClassModel::WordColumn) + u'\t'
            + cell(RefundClassModel::CountColumn);
        QAction* action = menu->addAction(
            text, this, [this, key = m_list.keyAt(row)] { m_list.choose(key); });
        action->setCheckable(true);
        action->setChecked(row == m_list.currentIndex().row());
    }
    menu->popup(m_button.mapToGlobal(m_button.rect().bottomLeft()));
}

void RefundClassMenu::showChosen()
{
    const QModelIndex chosen = m_list.currentIndex();
    const bool isAll = m_list.chosen() == AllRefunds || !chosen.isValid();
    m_button.setValue(
        isAll ? QString() : chosen.siblingAtColumn(RefundClassModel::WordColumn).data().toString());
}

} // namespace wego::gui
