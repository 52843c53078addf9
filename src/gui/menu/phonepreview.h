// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/menuedit.h"
#include "domain/menurules.h"
#include "gui/menu/phonelayout.h"
#include "gui/menu/phonenotes.h"

#include <QWidget>

#include <functional>
#include <optional>

namespace wego::gui {

class PhoneButton;

/// What a follower will see: the phone with the bar of a menu and the list of one of its buttons,
/// drawn from the menus that are published. A click selects and opens, a double click wants to
/// rename, a drag moves: a line shows where, words say why not.
class PhonePreview : public QWidget {
    Q_OBJECT

public:
    /// Why a move is not allowed, or nothing.
    using MoveCheck = std::function<std::optional<domain::MenuEditProblem>(
        const domain::MenuPlace& from, const domain::MenuPlace& to)>;

    explicit PhonePreview(QWidget* parent = nullptr);

    void setMoveCheck(MoveCheck check) { m_check = std::move(check); }
    /// The name of the official account, at the top of the phone.
    void setAccountName(const QString& name);
    /// Shows one menu of a set; `selected` may be in another one.
    void showMenu(const domain::MenuSet& menus, int menu, const domain::MenuPlace& selected);
    void setProblems(const QList<domain::MenuProblem>& problems);
    /// Beside the phone, with a line to their buttons; where there is no room, as marks on its
    /// edge.
    void setNotes(const QList<PhoneNote>& notes);

    /// The names as the phone shows them: the bar, and the entries of the open list.
    [[nodiscard]] QStringList barTexts() const;
    [[nodiscard]] QStringList listTexts() const;
    /// Why what is being dragged cannot stand where it is; empty if it can.
    [[nodiscard]] const QString& refusal() const { return m_refusal; }
    /// nullptr if there is none.
    [[nodiscard]] PhoneButton* buttonAt(const domain::MenuPlace& place) const;
    /// Gives the focus to the button that is selected, if it is shown.
    void focusSelected();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void selected(const wego::domain::MenuPlace& place);
    void addRequested(const wego::domain::MenuPlace& place);
    void renameRequested(const wego::domain::MenuPlace& place);
    void moveRequested(const wego::domain::MenuPlace& from, const wego::domain::MenuPlace& to);
    void keyPressed(const wego::domain::MenuPlace& place, QKeyEvent* event);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void place(QList<PhoneButton*>& buttons, const QList<QRect>& cells);
    PhoneButton* makeButton();
    void press(PhoneButton* button);
    void drag(PhoneButton* button, const QPoint& point);
    void openUnder(const QPoint& point);
    void drop(PhoneButton* button, const QPoint& point);
    void endDrag();
    void markProblems();
    void paintPhone(QPainter& painter) const;
    void paintChat(QPainter& painter) const;
    void paintEntries(QPainter& painter) const;
    void paintDrag(QPainter& painter) const;
    void paintNotes(QPainter& painter) const;
    void paintNote(QPainter& painter, const PhoneNote& note, const QRect& button) const;

    domain::Menu m_menu;
    int m_number = -1;
    int m_open = -1;
    domain::MenuPlace m_selected;
    QList<domain::MenuProblem> m_problems;
    QList<PhoneNote> m_notes;
    QString m_account;
    MoveCheck m_check;
    PhoneLayout m_layout;
    QList<PhoneButton*> m_bar;
    QList<PhoneButton*> m_entries;
    std::optional<domain::MenuPlace> m_dragged;
    std::optional<domain::MenuPlace> m_drop; ///< where what is dragged would go
    QString m_refusal;
};

} // namespace wego::gui
