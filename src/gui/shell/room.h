// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"

#include <QAction>
#include <QList>
#include <QString>
#include <QWidget>

namespace wego::gui {

/// One screen of the window. Created when it is first entered, kept afterwards. The shell calls
/// these from its shortcuts; a room that has nothing to do leaves them empty.
class Room : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows another account; may be called before the room is visible.
    virtual void setAccount(const domain::AccountId& account) = 0;
    virtual void focusSearch() { } ///< Ctrl+F
    virtual void refresh() { }     ///< F5
    virtual void exportView() { }  ///< Ctrl+E
    virtual void runPrimary() { }  ///< Ctrl+Enter
    /// Closes the innermost thing; false if there was none. Escape.
    virtual bool closeInnermost() { return false; }
    /// Areas that F6 goes through, in order.
    [[nodiscard]] virtual QList<QWidget*> areas() const { return {}; }
    /// What the command palette offers while this room is shown.
    [[nodiscard]] QList<QAction*> commands() const { return m_commands; }
    /// Text typed into the palette that the room can go to (a date, an order number).
    virtual bool openText(const QString& text)
    {
        Q_UNUSED(text)
        return false;
    }

signals:
    /// How many things need a person; the amber number in the navigation.
    void attentionChanged(int count);
    /// Another room is to show something: texts as its openText() takes them, one after the other.
    void roomWanted(const QString& id, const QStringList& texts);

protected:
    /// One of commands(): how the palette names it, what finds it there, and its icon.
    struct Command {
        QString name; ///< of the object
        QString text;
        QString alias; ///< initials of the Pinyin and English words
        QString icon;
    };
    template <typename Run> void addCommand(const Command& command, const Run& run)
    {
        auto* action = new QAction(command.text, this);
        action->setObjectName(command.name);
        action->setData(command.alias);
        action->setProperty("paletteIcon", command.icon);
        connect(action, &QAction::triggered, this, run);
        m_commands.append(action);
    }

private:
    QList<QAction*> m_commands;
};

} // namespace wego::gui
