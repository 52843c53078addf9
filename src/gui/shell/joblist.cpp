// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/joblist.h"

#include "gui/shell/jobwords.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/stylepaint.h"

#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace wego::gui {
namespace {

constexpr int Width = 420;

} // namespace

JobList::JobList(JobCentre& jobs, QWidget* window)
    : QFrame(window), m_jobs(jobs), m_lines(new QVBoxLayout(this))
{
    setObjectName(u"jobList"_s);
    setAccessibleName(tr("Jobs"));
    m_lines->setContentsMargins(16, 12, 12, 12);
    m_lines->setSpacing(8);
    hide();
    connect(&m_jobs, &JobCentre::changed, this, [this] {
        if (isVisible())
            fill();
    });
}

void JobList::toggleAbove(const QWidget& bar)
{
    if (closeIfOpen())
        return;
    fill();
    adjustSize();
    const QPoint corner = bar.mapTo(parentWidget(), QPoint(bar.width(), 0));
    resize(Width, sizeHint().height());
    move(corner.x() - Width - 8, corner.y() - height() - 4);
    show();
    raise();
}

bool JobList::closeIfOpen()
{
    const bool wasOpen = isVisible();
    hide();
    return wasOpen;
}

void JobList::fill()
{
    while (const std::unique_ptr<QLayoutItem> item{m_lines->takeAt(0)}) {
        item->widget()->hide();
        item->widget()->deleteLater(); // a cancel button may be what calls us
    }
    for (const TrackedJob& job : m_jobs.running())
        addRunning(job);
    if (const auto last = m_jobs.lastResult())
        addText(last->result);
    else if (m_jobs.isIdle())
        addText(tr("No jobs"));
}

void JobList::addText(const QString& text)
{
    auto* label = new QLabel(text, this);
    label->setWordWrap(true);
    m_lines->addWidget(label);
}

void JobList::addRunning(const TrackedJob& job)
{
    auto* row = new QWidget(this);
    auto* down = new QVBoxLayout(row);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(4);
    auto* across = new QHBoxLayout;
    auto* text = new QLabel(JobWords::running(job), row);
    text->setWordWrap(true); // the name of a file may be long
    auto* bar = new QProgressBar(row);
    const int share = JobWords::permille(job);
    bar->setRange(0, share < 0 ? 0 : 1000);
    bar->setValue(share);
    bar->setTextVisible(false);
    bar->setProperty("outcome", job.isPaused ? u"paused"_s : QString());
    auto* pause = new QToolButton(row);
    pause->setObjectName(u"pauseJob%1"_s.arg(job.id));
    pause->setAutoRaise(true);
    JobWords::showPause(*pause, job);
    connect(pause, &QToolButton::clicked, this, [job] { JobWords::togglePause(job); });
    auto* cancel = new QToolButton(row);
    cancel->setObjectName(u"cancelJob%1"_s.arg(job.id));
    cancel->setIcon(icon(u"process-stop"_s));
    cancel->setAutoRaise(true);
    cancel->setToolTip(tr("Cancel"));
    cancel->setAccessibleName(tr("Cancel %1").arg(job.title));
    connect(cancel, &QToolButton::clicked, this, [running = job.job] {
        if (running)
            running->cancel();
    });
    across->addWidget(text, 1);
    across->addWidget(pause);
    across->addWidget(cancel);
    down->addLayout(across);
    down->addWidget(bar);
    m_lines->addWidget(row);
}

void JobList::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = Theme::tokensFor(palette());
    style::box(&painter, rect(), tokens.raised, tokens.border, 1, style::PopupRadius);
}

} // namespace wego::gui
