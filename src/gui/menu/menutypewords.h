// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/menu.h"

#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QStringList>

namespace wego::gui {

/// The types of buttons as people choose them.
class MenuTypeWords {
    Q_DECLARE_TR_FUNCTIONS(wego::gui::MenuTypeWords)

public:
    struct Group {
        QString title; ///< "Pages"
        QStringList types;
    };

    /// Every type of WeChat's table once, what belongs together in one group.
    static QList<Group> groups();
    /// What else is to be known of a type, in one line; nothing for a type that is not known.
    static QString help(const QString& type);
    /// What goes into a field where its name does not say it.
    static QString fieldHelp(const QString& type, domain::MenuField field);
    /// "A list of buttons": what a button of the bar may do instead.
    static QString list();
};

} // namespace wego::gui
