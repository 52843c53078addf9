// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/menurules.h"
#include "domain/tag.h"

#include <QList>
#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace wego::gui {

class NoteLabel;

/// Whom a conditional menu is for: a tag, by name or id, and a client. Conditions of old days are
/// shown and can be taken away, not changed.
class MenuRuleForm final : public QWidget {
    Q_OBJECT

public:
    explicit MenuRuleForm(QWidget* parent = nullptr);

    void setTags(const QList<domain::Tag>& tags);
    void show(const domain::MenuSet& menus, int menu);
    /// Of this menu as a whole.
    void setProblems(const QList<domain::MenuProblem>& problems);
    void focusTag();

signals:
    void ruleEdited(int menu, const wego::domain::MenuRule& rule);

private:
    QComboBox* addCombo(QVBoxLayout& column, const QString& name, const QString& text);
    NoteLabel* addNote(QVBoxLayout& column, const QString& name);
    void makeTag();
    void makePlatform();
    void makeOld(QVBoxLayout& column);
    void listTags();
    void showTag();
    void showPlatform();
    void showOld();
    void typeTag(const QString& text);
    void chooseTag(const QString& id);
    /// The id that is meant, or nothing if no tag is called so.
    [[nodiscard]] std::optional<QString> tagOf(const QString& text) const;
    [[nodiscard]] bool isKnown(const QString& id) const;
    void noteTag(const std::optional<QString>& id);

    int m_menu = -1;
    domain::MenuRule m_rule;
    QList<domain::Tag> m_known;
    QComboBox* m_tag = nullptr;
    NoteLabel* m_tagNote = nullptr;
    QComboBox* m_platform = nullptr;
    NoteLabel* m_faults = nullptr;
    NoteLabel* m_order = nullptr;
    QWidget* m_old = nullptr;
    QLabel* m_oldFields = nullptr;
    QPushButton* m_dropOld = nullptr;
};

} // namespace wego::gui
