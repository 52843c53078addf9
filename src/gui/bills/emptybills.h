// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/bills/billsroomstate.h"

#include <QWidget>

class QButtonGroup;
class QPushButton;

namespace wego::gui {

class SpanChoice;

/// What the room shows before the first bill: three spans with their cost, or files.
class EmptyBills final : public QWidget {
    Q_OBJECT

public:
    explicit EmptyBills(QWidget* parent = nullptr);

    /// `now` in Beijing time, from which the spans follow.
    void setNow(const QDateTime& now);
    void setBusy(bool busy);

signals:
    void spanChosen(QDate from, QDate to);
    void filesWanted();

private:
    QWidget* makeSpans();

    QList<BillSpan> m_spans;
    QButtonGroup* m_choice = nullptr;
    QList<SpanChoice*> m_lines;
    QPushButton* m_download = nullptr;
};

} // namespace wego::gui
