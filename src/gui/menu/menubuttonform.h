// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/menurules.h"

#include <QMap>
#include <QPair>
#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace wego::gui {

class CountedEdit;
class NoteLabel;
class OuterUndo;

/// What a button is called and does, and the fields of that. What is typed is told at once; what is
/// wrong with a field is said below it.
class MenuButtonForm final : public QWidget {
    Q_OBJECT

public:
    explicit MenuButtonForm(QWidget* parent = nullptr);

    void show(const domain::MenuButton& button, const domain::MenuPlace& place);
    /// Of this button only.
    void setProblems(const QList<domain::MenuProblem>& problems);
    void focusField(domain::MenuField field);

    [[nodiscard]] CountedEdit* edit(domain::MenuField field) const { return m_fields[field].edit; }
    [[nodiscard]] QComboBox* types() const { return m_types; }

signals:
    void valueEdited(
        const wego::domain::MenuPlace& place, wego::domain::MenuField field, const QString& text);
    /// The button is to open a list.
    void listWanted(const wego::domain::MenuPlace& place);

private:
    struct Field {
        QLabel* label = nullptr;
        CountedEdit* edit = nullptr;
        NoteLabel* note = nullptr;
    };
    void addField(QVBoxLayout& column, domain::MenuField field);
    void addTypes(QVBoxLayout& column);
    void listTypes(const QString& unknown);
    void showType(const domain::MenuButton& button);
    void addGroup(const QString& title);
    void chooseType(int index);
    void showFields(const domain::MenuButton& button);
    void showNotes();
    [[nodiscard]] QString helpOf(const domain::MenuButton& button) const;
    [[nodiscard]] const domain::MenuProblem* problemOf(domain::MenuField field) const;

    OuterUndo* m_undo;
    domain::MenuPlace m_place;
    QString m_type;
    std::optional<QPair<bool, QString>> m_listed;
    QList<domain::MenuProblem> m_problems;
    QMap<domain::MenuField, Field> m_fields;
    QLabel* m_typeLabel = nullptr;
    QComboBox* m_types = nullptr;
    NoteLabel* m_help = nullptr;
    NoteLabel* m_typeNote = nullptr;
};

} // namespace wego::gui
