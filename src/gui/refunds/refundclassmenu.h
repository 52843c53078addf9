// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace wego::gui {

class FilterButton;
class RefundClassList;

/// The same choice as the list of classes in a button's menu, for where the list has no room.
class RefundClassMenu final : public QObject {
    Q_OBJECT

public:
    /// Both outlive this object.
    RefundClassMenu(FilterButton& button, RefundClassList& list, QObject* parent);

private:
    void open();
    void showChosen();

    FilterButton& m_button;
    RefundClassList& m_list;
};

} // namespace wego::gui
