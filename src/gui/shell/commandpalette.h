// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/palettefilter.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;
class QStandardItemModel;

namespace wego::gui {

/// Ctrl+K: one field for commands, rooms, dates and error codes. A child of the window, not a
/// window of its own, so that input methods work. Enter runs, Escape closes and gives the focus
/// back.
class CommandPalette final : public QFrame {
    Q_OBJECT

public:
    /// Items that depend on what is typed: a date, an error code.
    using Recogniser = std::function<QList<PaletteItem>(const QString& text)>;

    explicit CommandPalette(QWidget* window);

    void open(const QList<PaletteItem>& items, Recogniser recognise);
    void close();

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void layOut();
    void place();
    void filter();
    void addMatch(const PaletteMatch& match);
    void move(int step);
    void run();
    bool handleKey(int key);

    QLineEdit* m_field = nullptr;
    QListView* m_list = nullptr;
    QLabel* m_keys = nullptr;
    QLabel* m_hint = nullptr;
    QStandardItemModel* m_model = nullptr;
    QList<PaletteItem> m_items;
    QList<PaletteMatch> m_matches;
    Recogniser m_recognise;
    QPointer<QWidget> m_before;
};

} // namespace wego::gui
