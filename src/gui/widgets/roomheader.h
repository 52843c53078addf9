// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QMenu;
class QPushButton;
class QToolButton;

namespace wego::gui {

/// The head of a room, with the line under it. What stands in it steps back where there is no room:
/// words first, then buttons, which move into a menu.
class RoomHeader : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    /// Called whenever the width changes; the derived class calls it when its words do. Ends with
    /// foldButtons().
    virtual void fit() = 0;

    /// One that Enter in a field does not press.
    QPushButton* newButton(const QString& name, const QString& text = {});
    /// Adds the buttons to the layout, with the menu before them. The first one folds first; one
    /// that is folded is clicked from the menu, so it must not need its place on the screen.
    void addFoldable(QHBoxLayout* layout, const QList<QPushButton*>& buttons);
    /// One that is not used is neither shown nor in the menu.
    void setUsed(QPushButton* button, bool used);
    /// Whether everything fits with all the buttons shown.
    [[nodiscard]] bool fitsUnfolded() const { return neededFrom(0) <= width(); }
    void foldButtons();

    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Foldable {
        QPushButton* button = nullptr;
        bool used = true;
    };

    void showFrom(qsizetype first);
    void fillMenu();
    [[nodiscard]] int neededFrom(qsizetype first) const;
    [[nodiscard]] bool anyFoldedBefore(qsizetype first) const;

    QList<Foldable> m_foldable;
    QToolButton* m_more = nullptr;
    QMenu* m_menu = nullptr;
};

} // namespace wego::gui
