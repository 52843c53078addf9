// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QScrollArea;
class QScrollBar;

namespace wego::gui {

class BillCalendar;
class MonthTotals;
class PopupFrame;
class SummaryCheck;

/// The left panel: calendar, comparison, sums of the month. In a narrow room it becomes a pop-up.
class BillSidebar final : public QWidget {
    Q_OBJECT

public:
    static constexpr int LeastWidth = 263; ///< with the handle of the splitter 264

    explicit BillSidebar(QWidget* parent = nullptr);

    [[nodiscard]] BillCalendar* calendar() const { return m_calendar; }
    [[nodiscard]] SummaryCheck* check() const { return m_check; }
    [[nodiscard]] MonthTotals* month() const { return m_month; }
    /// Rows of the calendar get lower and the month's sums go in a low room.
    void fitHeight(int roomHeight);
    [[nodiscard]] bool hasRoomForMonth() const { return m_hasRoomForMonth; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addScrolling();
    void placeScrollBar();

    QWidget* m_content = nullptr;
    QScrollArea* m_area = nullptr;
    QScrollBar* m_scrollBar =
        nullptr; ///< stands in the margin, so that nothing moves when it comes
    BillCalendar* m_calendar = nullptr;
    SummaryCheck* m_check = nullptr;
    MonthTotals* m_month = nullptr;
    bool m_hasRoomForMonth = true;
};

} // namespace wego::gui
