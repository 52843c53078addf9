// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/columnlayout.h"

#include <algorithm>

namespace wego::gui {

namespace {

constexpr int MostWidth = 2000;

} // namespace

ColumnLayout::ColumnLayout(const QStringList& stored)
{
    for (const QString& entry : stored) {
        const qsizetype cut = entry.lastIndexOf(
            u'='); // the header of an unknown column may hold one
        const QString key = entry.left(cut);
        if (cut <= 0 || m_order.contains(key))
            continue;
        m_order.append(key);
        setWidth(key, entry.mid(cut + 1).toInt());
    }
}

QStringList ColumnLayout::toStored() const
{
    QStringList stored;
    for (const QString& key : m_order)
        stored.append(key + u'=' + QString::number(width(key)));
    return stored;
}

void ColumnLayout::setWidth(const QString& key, int width)
{
    if (width <= 0)
        m_widths.remove(key);
    else
        m_widths.insert(key, std::min(width, MostWidth));
}

QStringList ColumnLayout::sorted(const QStringList& keys) const
{
    QStringList known;
    QStringList rest;
    for (const QString& key : m_order) {
        if (keys.contains(key))
            known.append(key);
    }
    for (const QString& key : keys) {
        if (!m_order.contains(key))
            rest.append(key);
    }
    return known + rest;
}

void ColumnLayout::setOrder(const QStringList& keys)
{
    QStringList order = keys;
    for (const QString& key : std::as_const(m_order)) {
        if (!order.contains(key))
            order.append(key);
    }
    m_order = order;
}

} // namespace wego::gui
