// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/taborder.h"

#include <QList>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wego::test {
namespace {

QRect placeIn(const QWidget* root, const QWidget* widget)
{
    return {widget->mapTo(root, QPoint()), widget->size()};
}

QList<QWidget*> inTabOrder(QWidget* root)
{
    QList<QWidget*> order;
    for (QWidget* next = root->nextInFocusChain(); next != root; next = next->nextInFocusChain()) {
        if (root->isAncestorOf(next) && next->isVisibleTo(root) && next->isEnabled()
            && (next->focusPolicy() & Qt::TabFocus) && !next->focusProxy())
            order << next;
    }
    return order;
}

/// Whether a person reads `a` before `b`: they share a line when their middles overlap.
bool readsBefore(const QRect& a, const QRect& b)
{
    const bool sameLine = a.center().y() >= b.top() && a.center().y() <= b.bottom();
    const bool sameLineBack = b.center().y() >= a.top() && b.center().y() <= a.bottom();
    if (sameLine || sameLineBack)
        return a.left() <= b.left();
    return a.top() <= b.top();
}

/// The children of one parent are read together: columns of a dialog one after the other.
const QWidget* branchOf(const QWidget* root, const QWidget* widget, const QWidget* other)
{
    const QWidget* branch = widget;
    for (const QWidget* up = widget; up != root; up = up->parentWidget()) {
        if (up->isAncestorOf(other))
            break;
        branch = up;
    }
    return branch;
}

} // namespace

QString testTabOrder(QWidget* widget)
{
    const QList<QWidget*> order = inTabOrder(widget);
    for (qsizetype i = 1; i < order.size(); ++i) {
        const QWidget* before = branchOf(widget, order.at(i - 1), order.at(i));
        const QWidget* after = branchOf(widget, order.at(i), order.at(i - 1));
        if (!readsBefore(placeIn(widget, before), placeIn(widget, after)))
            return u"%1 comes before %2"_s.arg(
                order.at(i - 1)->objectName(), order.at(i)->objectName());
    }
    return {};
}

} // namespace wego::test
