// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/menu.h"

#include <QList>
#include <QString>

/// Buttons of menus in a few words.
namespace wego::test::buttons {

inline domain::MenuButton button(
    const QString& name, const QString& type, domain::MenuField field, const QString& value)
{
    domain::MenuButton made;
    made.name = name;
    made.type = type;
    made.setValue(field, value);
    return made;
}

inline domain::MenuButton click(const QString& name, const QString& key = QStringLiteral("K"))
{
    return button(name, QStringLiteral("click"), domain::MenuField::Key, key);
}

/// Does nothing, or opens a list.
inline domain::MenuButton named(const QString& name, const QList<domain::MenuButton>& children = {})
{
    domain::MenuButton made;
    made.name = name;
    made.children = children;
    return made;
}

} // namespace wego::test::buttons
