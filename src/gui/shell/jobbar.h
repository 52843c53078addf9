// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/jobcentre.h"
#include "gui/widgets/statemark.h"

#include <QFrame>

#include <memory>
#include <optional>

namespace Ui {
class JobBar;
}

namespace wego::gui {

/// The 32-px bar at the foot of the window: the newest running job, or the last result; at its
/// right end one short phrase about the store.
class JobBar final : public QFrame {
    Q_OBJECT

public:
    JobBar(JobCentre& jobs, base::Clock& clock, QWidget* parent = nullptr);
    ~JobBar() override;

    void setStorePhrase(const QString& phrase);

signals:
    void listRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void showPresent();
    void showRunning(const QList<TrackedJob>& running);
    void showLast(const TrackedJob& job);
    void showIdle();
    void showTimeLeft();
    void showControls(bool running);
    void showButton();
    void pause();
    void cancel();

    JobCentre& m_jobs;
    base::Clock& m_clock;
    std::unique_ptr<Ui::JobBar> m_ui;
    std::optional<Mark> m_mark;
    int m_result = 0; ///< that the button is about
    bool m_isCounting = false;
};

} // namespace wego::gui
