// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace wego::gui {

/// A field that filters: magnifier in front, the shortcut as a hint while it is empty, a button
/// that clears it otherwise. Escape is left to the room, which decides what is innermost.
class SearchField final : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(QWidget* parent = nullptr);

    /// The key that brings the focus here, as it is shown: "Ctrl F".
    void setKeyHint(const QString& hint);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showTrailing();

    QAction* m_clear = nullptr;
    QString m_hint;
};

} // namespace wego::gui
