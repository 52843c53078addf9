// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/menudifference.h"

#include <QFrame>

#include <array>

class QLabel;
class QPushButton;

namespace wego::gui {

class Badge;

/// The line below the room: what would change against what is live, and whether the draft is safe.
class MenuFoot final : public QFrame {
    Q_OBJECT

public:
    explicit MenuFoot(QWidget* parent = nullptr);

    /// `fetchedMs`: when WeChat told what is live; 0: it has not yet.
    void setChanges(const QList<domain::MenuChange>& changes, qint64 fetchedMs);
    /// 0: there is no draft.
    void setSaved(qint64 savedMs);
    [[nodiscard]] QPushButton* difference() const { return m_difference; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void layOut();
    void showCount(domain::MenuChangeKind kind, int count);

    QLabel* m_compared = nullptr;
    std::array<Badge*, 4> m_counts{}; ///< by kind
    QLabel* m_removed = nullptr;
    QLabel* m_saved = nullptr;
    QPushButton* m_difference = nullptr;
};

} // namespace wego::gui
