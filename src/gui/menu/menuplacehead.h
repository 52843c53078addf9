// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/menu.h"

#include <QWidget>

#include <optional>

class QGridLayout;
class QLabel;
class QToolButton;

namespace wego::gui {

class ElidedLabel;

/// What is chosen and where it stands, with the ways to what stands before and behind it: buttons
/// in the order in which they are read, menus in theirs.
class MenuPlaceHead final : public QWidget {
    Q_OBJECT

public:
    explicit MenuPlaceHead(QWidget* parent = nullptr);
    void show(const QString& title, const QString& where);
    void setPlace(const domain::MenuSet& menus, const domain::MenuPlace& place);

signals:
    void placeChosen(const wego::domain::MenuPlace& place);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QToolButton* arrow(const QString& name, const QString& icon, const QString& text);
    void arrange();

    QGridLayout* m_grid;
    ElidedLabel* m_title;
    QLabel* m_where;
    QToolButton* m_previous;
    QToolButton* m_next;
    std::optional<domain::MenuPlace> m_before;
    std::optional<domain::MenuPlace> m_behind;
};

} // namespace wego::gui
