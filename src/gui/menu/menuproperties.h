// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/menudifference.h"
#include "domain/menurules.h"
#include "domain/tag.h"

#include <QHash>
#include <QList>
#include <QWidget>

class QComboBox;
class QLabel;

namespace wego::gui {

class CountedEdit;
class MenuButtonForm;
class MenuChecks;
class MenuLiveBox;
class MenuPlaceHead;
class MenuRuleForm;
class NoteLabel;

/// The properties of what is chosen: of a button its name, what it does, and the fields of that; of
/// a conditional menu whom it is for. Below, what is live where it differs, and everything that is
/// to be mended, with the way there.
class MenuProperties : public QWidget {
    Q_OBJECT

public:
    /// What is live, and how the menus that are shown differ from it.
    struct Live {
        domain::MenuSet menus;
        QList<domain::MenuChange> changes;
    };

    explicit MenuProperties(QWidget* parent = nullptr);

    /// By their names, conditional menus are easier to tell apart.
    void setTags(const QList<domain::Tag>& tags);
    /// Shows a button, or a menu as a whole.
    void showPlace(const domain::MenuSet& menus, const domain::MenuPlace& place, const Live& live);
    void showProblems(const domain::MenuSet& menus, const QList<domain::MenuProblem>& problems);

    void focusName();
    [[nodiscard]] CountedEdit* edit(domain::MenuField field) const;
    [[nodiscard]] QComboBox* types() const;

signals:
    void valueEdited(
        const wego::domain::MenuPlace& place, wego::domain::MenuField field, const QString& text);
    void ruleEdited(int menu, const wego::domain::MenuRule& rule);
    /// The button of the bar is to open a list.
    void listWanted(const wego::domain::MenuPlace& place);
    /// To a button or a menu: that of a problem, or the one before or behind.
    void jumpRequested(const wego::domain::MenuPlace& place);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void layOut();
    void connectParts();
    void showMenu(const domain::MenuSet& menus);
    void showLive(const Live& live);
    [[nodiscard]] QString whereLive(const Live& live, const domain::MenuPlace& place) const;
    void showOwnProblems();
    void jumpTo(const domain::MenuProblem& problem);
    void showFocus();
    [[nodiscard]] QString whereIs(const domain::MenuSet& menus) const;
    [[nodiscard]] QString titleOf(const domain::MenuSet& menus) const;

    domain::MenuPlace m_place;
    QList<domain::MenuProblem> m_problems;
    QHash<QString, QString> m_tagNames;
    MenuPlaceHead* m_head = nullptr;
    MenuButtonForm* m_button = nullptr;
    MenuRuleForm* m_rule = nullptr;
    NoteLabel* m_summary = nullptr;
    QLabel* m_liveTitle = nullptr;
    MenuLiveBox* m_live = nullptr;
    NoteLabel* m_liveNote = nullptr;
    MenuChecks* m_checks = nullptr;
};

} // namespace wego::gui
