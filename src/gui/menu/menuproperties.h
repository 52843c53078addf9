// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/menurules.h"

#include <QMap>
#include <QWidget>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace wego::gui {

class CountedEdit;

/// The properties of the chosen button: its name, what it does, and the fields of that; below, what
/// is live where it differs, and everything that is to be mended, with the way there.
class MenuProperties : public QWidget {
    Q_OBJECT

public:
    explicit MenuProperties(QWidget* parent = nullptr);

    /// Shows a button, or that none is chosen. `live` is the same button as it is live, if it is.
    void showButton(const domain::MenuSet& menus, const domain::MenuPlace& place,
        const domain::MenuButton* live);
    void showProblems(const domain::MenuSet& menus, const QList<domain::MenuProblem>& problems);

    void focusName();
    [[nodiscard]] CountedEdit* edit(domain::MenuField field) const { return m_edits.value(field); }
    [[nodiscard]] QComboBox* types() const { return m_types; }

signals:
    void valueEdited(
        const wego::domain::MenuPlace& place, wego::domain::MenuField field, const QString& text);
    /// To the button of a problem, and to the field if there is one.
    void jumpRequested(const wego::domain::MenuPlace& place);

private:
    void layOut();
    void makeEdits();
    void makeTypes();
    void fill(const domain::MenuButton& button);
    void showFields(const domain::MenuButton& button);
    void showLive(const domain::MenuButton& button, const domain::MenuButton* live);
    void addProblem(const domain::MenuSet& menus, const domain::MenuProblem& problem);

    domain::MenuPlace m_place;
    QLabel* m_title = nullptr;
    QLabel* m_where = nullptr;
    QLabel* m_hint = nullptr;
    QComboBox* m_types = nullptr;
    QMap<domain::MenuField, CountedEdit*> m_edits;
    QMap<domain::MenuField, QLabel*> m_labels;
    QWidget* m_form = nullptr;
    QLabel* m_liveTitle = nullptr;
    QLabel* m_live = nullptr;
    QVBoxLayout* m_problems = nullptr;
};

} // namespace wego::gui
