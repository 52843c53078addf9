// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/context.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace wego::gui {

class Banner;
class ErrorPanel;
class RefundBatchWork;
class RefundDryRun;
class RefundRunView;
class RefundStart;
class RefundSteps;

/// Refunding many orders from a file, inside the room of orders: choose the file, see what would
/// happen, type the total, watch it. Wiring only.
class RefundBatchPage final : public QWidget {
    Q_OBJECT

public:
    explicit RefundBatchPage(Context& context, QWidget* parent = nullptr);

    void setAccount(const domain::AccountId& account);
    /// One that was begun: where it has to be gone on with.
    void openBatch(qint64 batch);
    void focusSearch();
    /// Ctrl+Enter: goes to the total.
    void runPrimary();
    [[nodiscard]] QList<QWidget*> areas() const;
    /// Esc: the search, then the page.
    bool closeInnermost();
    [[nodiscard]] RefundBatchWork* work() const { return m_work; }

signals:
    void closed();

private:
    [[nodiscard]] QWidget* makeHeader();
    [[nodiscard]] QWidget* makeLine();
    void connectWork();
    void showView(QWidget* view);
    void showStep();
    void goBack();
    bool clearSearch();
    void explain(const base::Error& error);

    Context& m_context;
    RefundBatchWork* m_work;
    QToolButton* m_back = nullptr;
    QLabel* m_file = nullptr;
    RefundSteps* m_steps = nullptr;
    QWidget* m_header;
    ErrorPanel* m_error = nullptr;
    Banner* m_note = nullptr;
    QStackedWidget* m_stack = nullptr;
    RefundStart* m_start = nullptr;
    RefundDryRun* m_dryRun = nullptr;
    RefundRunView* m_run = nullptr;
};

} // namespace wego::gui
