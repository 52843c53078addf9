// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/menu.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace wego::gui {

/// The question before menus go live: what will change, in words and colours, with the names of
/// everything that disappears; whose account it is; a note for the history. Taking menus away
/// wants the word typed.
class PublishDialog : public QDialog {
    Q_OBJECT

public:
    struct Offer {
        domain::MenuSet live;
        domain::MenuSet wanted;
        QString account;              ///< name and AppID
        QString title;                ///< "Publish the menu", "Go back to version 3"
        bool isReturn = false;        ///< to something that was live
        bool replacesConsole = false; ///< a menu of the web console is in force
    };

    PublishDialog(const Offer& offer, QWidget* parent);

    [[nodiscard]] QPushButton* confirm() const { return m_confirm; }

signals:
    void publishWanted(const QString& note);

private:
    void layOut(const Offer& offer);
    [[nodiscard]] QWidget* makeWarning(const QString& name, const QString& text);
    [[nodiscard]] QLineEdit* makeField(const QString& name, const QString& text);
    void addWord(const Offer& offer, QVBoxLayout* layout);
    [[nodiscard]] QWidget* makeButtons();
    void check();

    bool m_deletesAll;
    QLineEdit* m_note = nullptr;
    QLineEdit* m_word = nullptr;
    QPushButton* m_confirm = nullptr;
};

} // namespace wego::gui
