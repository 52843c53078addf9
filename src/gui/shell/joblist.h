// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/jobcentre.h"

#include <QFrame>

class QVBoxLayout;

namespace wego::gui {

/// The running jobs and the last result, above the job bar; each running one with its own cancel.
/// A child of the window.
class JobList final : public QFrame {
    Q_OBJECT

public:
    JobList(JobCentre& jobs, QWidget* window);

    void toggleAbove(const QWidget& bar);
    bool closeIfOpen();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void fill();
    void addRunning(const TrackedJob& job);
    void addText(const QString& text);

    JobCentre& m_jobs;
    QVBoxLayout* m_lines = nullptr;
};

} // namespace wego::gui
