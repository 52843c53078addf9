// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/menu/steadycombo.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QWheelEvent>

namespace wego::gui {

namespace {

constexpr int LeastLetters = 8;

/// Those that would choose what stands elsewhere in the list.
bool isStep(int key, bool isEditable)
{
    if (key == Qt::Key_Up || key == Qt::Key_Down)
        return true;
    const bool isJump = key == Qt::Key_PageUp || key == Qt::Key_PageDown || key == Qt::Key_Home
        || key == Qt::Key_End;
    return isJump && !isEditable;
}

bool isLetter(const QKeyEvent& event)
{
    return event.key() != Qt::Key_Space && !event.text().isEmpty() && event.text().at(0).isPrint();
}

} // namespace

SteadyCombo::SteadyCombo(QWidget* parent) : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(LeastLetters);
    view()->installEventFilter(this);
}

void SteadyCombo::keyPressEvent(QKeyEvent* event)
{
    const bool seeks = !isEditable() && isLetter(*event);
    if (!seeks && !isStep(event->key(), isEditable()))
        return QComboBox::keyPressEvent(event);
    showPopup();
    if (seeks)
        view()->keyboardSearch(event->text());
}

void SteadyCombo::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

/// A list that begins with a heading would not take the key for its beginning.
bool SteadyCombo::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Home)
        return QComboBox::eventFilter(watched, event);
    for (int row = 0; row < count(); ++row) {
        const QModelIndex index = model()->index(row, modelColumn());
        if (!index.flags().testFlag(Qt::ItemIsEnabled))
            continue;
        view()->setCurrentIndex(index);
        view()->scrollToTop();
        break;
    }
    return true;
}

} // namespace wego::gui
