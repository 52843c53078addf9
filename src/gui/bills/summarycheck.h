// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bills/verification.h"

#include <QDateTime>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace wego::gui {

class Badge;

/// Where a bill came from, for the last line of the comparison.
struct BillOrigin {
    QDateTime receivedAt; ///< Beijing time
    bool sha1Confirmed = false;
};

/// Count and sums of a bill beside WeChat's summary line: a tick a line, or the line in red with
/// the difference under it.
class SummaryCheck final : public QWidget {
    Q_OBJECT

public:
    explicit SummaryCheck(QWidget* parent = nullptr);

    void show(const bills::Verification& verification, const BillOrigin& origin);
    void clear();
    /// Shows the same badge somewhere else.
    void copyBadge(Badge& other) const;

    /// The short name of a sum, as the comparison and the sentences about it call it.
    [[nodiscard]] static QString sumName(const bills::SumCheck& sum);
    [[nodiscard]] static QString originText(const BillOrigin& origin);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    static void showBadge(Badge& badge, const bills::Verification& verification);
    void fillLines(const bills::Verification& verification);
    void addLine(const QString& name, const QString& expected, const QString& actual, bool agrees);
    void addDifference(const QString& text);
    QLabel* addText(int column, const QString& text, bool bad, bool quiet);

    Badge* m_badge = nullptr;
    QWidget* m_lines = nullptr;
    QGridLayout* m_grid = nullptr;
    QLabel* m_origin = nullptr;
    bills::Verification m_verification;
    int m_row = 0;
};

} // namespace wego::gui
