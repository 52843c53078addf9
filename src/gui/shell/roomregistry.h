// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace wego::domain {
struct Account;
struct AccountId;
}

namespace wego::gui {

struct Context;
class Room;

/// What the shell knows of a room before it exists.
struct RoomEntry {
    QString id;             ///< "bills"
    QString icon;           ///< a bundled icon
    QString title;          ///< translated
    QString alias;          ///< letters that find it in the palette: "zd bills"
    QString group;          ///< translated caption in the navigation; empty: above the groups
    int shortcutNumber = 0; ///< Ctrl + number, 0 for none
    std::function<Room*(Context& context, QWidget* parent)> make;
    /// Whether an account has what the room needs; empty: every account has.
    std::function<bool(const domain::Account& account)> suits = {};
    /// Whether the room can go to a text typed into the palette, even while another one is shown;
    /// empty: it cannot.
    std::function<bool(const QString& text)> recognises = {};
    QString recordNote = {}; ///< translated: what going there does
};

/// The rooms that exist, in the order of the navigation, and the dialogs that the shell opens
/// without knowing them. Filled by `app`.
class RoomRegistry {
public:
    void add(RoomEntry entry);
    [[nodiscard]] const QList<RoomEntry>& entries() const { return m_entries; }
    [[nodiscard]] const RoomEntry* find(const QString& id) const;
    /// The rooms that an account has use for.
    [[nodiscard]] QList<RoomEntry> entriesFor(const domain::Account& account) const;
    [[nodiscard]] QStringList idsFor(const domain::Account& account) const;

    /// Opens the dialog that adds an account.
    std::function<void(QWidget* parent)> addAccount;
    /// The same with merchant files that were dropped on the first page; may be empty.
    std::function<void(QWidget* parent, const QStringList& files)> addAccountFromFiles;
    /// Opens the dialog in which an account's certificate and payments are changed; may be empty.
    std::function<void(QWidget* parent, const domain::AccountId& account)> editAccount;

private:
    QList<RoomEntry> m_entries;
};

} // namespace wego::gui
