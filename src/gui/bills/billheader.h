// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bill.h"
#include "gui/widgets/roomheader.h"

#include <QDate>

class QActionGroup;
class QLabel;
class QPushButton;
class QToolButton;

namespace wego::gui {

class Badge;

/// The room's head: title, day and kind of bill, and the buttons, the primary one last.
class BillHeader final : public RoomHeader {
    Q_OBJECT

public:
    explicit BillHeader(QWidget* parent = nullptr);

    /// An invalid day shows none; where there is little room it is shortened.
    void setFacts(QDate day, domain::BillType kind);
    /// An empty text hides the button.
    void setMissing(const QString& text, bool enabled);
    void setPrimary(const QString& text, const QString& iconName, bool enabled);
    /// In a narrow room the calendar and the badge move up here.
    void setNarrow(bool narrow);
    /// Whether there is a result that the badge stands for.
    void setBadgeUsed(bool used);

    [[nodiscard]] Badge* badge() const { return m_badge; }
    [[nodiscard]] QPushButton* calendarButton() const { return m_calendar; }
    [[nodiscard]] QPushButton* primary() const { return m_primary; }

signals:
    void missingClicked();
    void primaryClicked();
    void kindChosen(wego::domain::BillType kind);

protected:
    void fit() override;

private:
    void makeKinds();
    void showBadge();

    QLabel* m_facts = nullptr;
    QToolButton* m_kind = nullptr;
    QActionGroup* m_kinds = nullptr;
    Badge* m_badge = nullptr;
    QPushButton* m_calendar = nullptr;
    QPushButton* m_missing = nullptr;
    QPushButton* m_primary = nullptr;
    QDate m_day;
    bool m_isNarrow = false;
    bool m_isBadgeUsed = false;
};

} // namespace wego::gui
