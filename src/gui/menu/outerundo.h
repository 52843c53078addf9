// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace wego::gui {

/// Leaves undo and redo to the window while somebody types: the fields it is installed on have
/// none of their own.
class OuterUndo final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace wego::gui
