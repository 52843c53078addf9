// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/context.h"
#include "gui/refunds/refundrunmodel.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace wego::gui {

class Banner;
class RefundBatchWork;
class RefundClassList;
class RefundTable;

/// Step four: a batch while it is carried out, and afterwards.
class RefundRunView final : public QWidget {
    Q_OBJECT

public:
    RefundRunView(Context& context, RefundBatchWork& work, QWidget* parent = nullptr);

    [[nodiscard]] QList<QWidget*> areas() const;
    [[nodiscard]] RefundTable* table() const { return m_table; }

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
    void showState();
    void showApproval();
    void showPause(const std::optional<base::Error>& why);
    void askToStop();
    void saveResult();

    Context& m_context;
    RefundBatchWork& m_work;
    RefundRunModel* m_model;
    QWidget* m_side = nullptr;
    RefundClassList* m_classes = nullptr;
    QLabel* m_approval = nullptr;
    QLabel* m_place = nullptr;
    QProgressBar* m_bar = nullptr;
    QPushButton* m_pause = nullptr;
    QPushButton* m_stop = nullptr;
    Banner* m_note = nullptr;
    RefundTable* m_table = nullptr;
    QLabel* m_sent = nullptr;
    QPushButton* m_save = nullptr;
    bool m_isCounting = false; ///< the numbers will be shown soon
};

} // namespace wego::gui
