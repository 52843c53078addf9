// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/context.h"
#include "gui/refunds/refundrunmodel.h"
#include "gui/shell/timeleft.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace wego::gui {

class Banner;
class FilterButton;
class RefundBatchWork;
class RefundClassList;
class RefundTable;
class SearchField;

/// Step four: a batch while it is carried out, and afterwards.
class RefundRunView final : public QWidget {
    Q_OBJECT

public:
    RefundRunView(Context& context, RefundBatchWork& work, QWidget* parent = nullptr);

    [[nodiscard]] QList<QWidget*> areas() const;
    [[nodiscard]] RefundTable* table() const { return m_table; }
    void focusSearch();
    /// Goes on with what is paused or open; saves the result of what is at its end.
    void runPrimary();
    /// Esc: empties the search; false if it is empty.
    bool clearSearch();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* makeSide();
    [[nodiscard]] QWidget* makeProgress();
    [[nodiscard]] QWidget* makeFoot();
    void connectWork();
    void open(const QList<domain::RefundEntry>& entries);
    void update(const domain::RefundEntry& entry);
    void showNumbers();
    void showPace();
    void showState();
    void showNote();
    void showApproval();
    void sayPause(const std::optional<base::Error>& why);
    [[nodiscard]] QString whatIsLeft() const;
    void toggle();
    void askToStop();
    void saveResult();

    Context& m_context;
    RefundBatchWork& m_work;
    RefundRunModel* m_model;
    QWidget* m_side = nullptr;
    RefundClassList* m_classes = nullptr;
    QLabel* m_approval = nullptr;
    QLabel* m_place = nullptr;
    QLabel* m_pace = nullptr;
    QProgressBar* m_bar = nullptr;
    QPushButton* m_pause = nullptr;
    QPushButton* m_stop = nullptr;
    Banner* m_note = nullptr;
    FilterButton* m_state = nullptr;
    SearchField* m_search = nullptr;
    RefundTable* m_table = nullptr;
    QLabel* m_sent = nullptr;
    QPushButton* m_save = nullptr;
    TimeLeft m_left;
    bool m_isCounting = false; ///< the numbers will be shown soon
    bool m_isTiming = false;   ///< the time left will be shown soon
};

} // namespace wego::gui
