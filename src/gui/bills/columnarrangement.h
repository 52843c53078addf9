// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/bills/billtablemodel.h"
#include "gui/widgets/columnfit.h"
#include "gui/widgets/columnlayout.h"

#include <QObject>
#include <QSet>
#include <QTimer>

class QHeaderView;
class QTableView;

namespace wego::gui {

/// Which columns of a bill's table are shown, in which order and how wide: by what stands in them,
/// by the room there is, and by what somebody dragged. Amounts and order numbers are never cut:
/// their columns grow with the rows that come into view.
class ColumnArrangement final : public QObject {
    Q_OBJECT

public:
    /// `view` becomes the parent.
    explicit ColumnArrangement(QTableView& view);

    void setModel(BillTableModel* model);
    /// Keys of the columns wanted; where there is no room some of them step back.
    void setWanted(const QStringList& keys);
    [[nodiscard]] const QStringList& wanted() const { return m_wanted; }
    /// The keys wanted, in the order shown.
    [[nodiscard]] QStringList wantedInOrder() const;
    [[nodiscard]] bool hasNoRoomFor(bills::Column column) const;

    void restore(const QStringList& stored);
    [[nodiscard]] QStringList stored() const { return m_layout.toStored(); }
    /// Forgets order and widths.
    void reset();

    /// To be called when the room has changed.
    void arrange();
    /// The shown columns of the model, from left to right.
    [[nodiscard]] QList<int> shownColumns() const;

signals:
    /// Somebody moved or resized a column.
    void layoutChosen();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void adopt();
    void applyOrder();
    void applyWidths(const QList<int>& wanted);
    void setColumn(int column, int width);
    void measure(int row);
    void measureVisible();
    void measureSome();
    void onMoved();
    void onResized(int section, int size);
    [[nodiscard]] ColumnClaim claimOf(int column) const;
    [[nodiscard]] int headerWidth(int column) const;
    [[nodiscard]] int contentWidth(int row, int column) const;
    [[nodiscard]] int sampleWidth(int column) const;
    [[nodiscard]] QString keyOf(int column) const;
    [[nodiscard]] QStringList keysInOrder() const;
    [[nodiscard]] QList<int> wantedColumns() const;
    [[nodiscard]] int outerRoom(int column, const QList<int>& shown) const;

    QTableView& m_view;
    QHeaderView& m_header;
    BillTableModel* m_model = nullptr;
    ColumnLayout m_layout;
    QStringList m_wanted;
    QSet<bills::Column> m_withoutRoom;
    QList<int> m_content; ///< the widest cell met, by column
    QList<int> m_longest; ///< and the length of its text
    QTimer m_measureLater;
    bool m_isArranging = false;
    bool m_isDragging = false;
};

} // namespace wego::gui
