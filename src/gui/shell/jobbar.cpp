// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/jobbar.h"

#include "base/beijingtime.h"
#include "base/clock.h"
#include "gui/shell/jobwords.h"
#include "gui/widgets/icons.h"
#include "ui_jobbar.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace wego::gui {
namespace {

constexpr int Height = 32;
constexpr int PlainLeft = 16;
constexpr int MarkedLeft = 38;
constexpr int CountEveryMs = 1'000;
constexpr int MostOffer = 280;

} // namespace

JobBar::JobBar(JobCentre& jobs, base::Clock& clock, QWidget* parent)
    : QFrame(parent), m_jobs(jobs), m_clock(clock), m_ui(std::make_unique<Ui::JobBar>())
{
    m_ui->setupUi(this);
    setObjectName(u"jobBar"_s);
    for (QWidget* widget : findChildren<QWidget*>())
        widget->setFont(Theme::font(TypeRole::Caption));
    m_ui->progress->setFixedWidth(160);
    m_ui->cancel->setIcon(icon(u"process-stop"_s));
    m_ui->time->setForegroundRole(QPalette::PlaceholderText);
    m_ui->store->setForegroundRole(QPalette::PlaceholderText);
    setFixedHeight(std::max(Height, fontMetrics().height() + 12));
    connect(m_ui->retry, &QPushButton::clicked, this, [this] { m_jobs.act(m_result); });
    connect(m_ui->pause, &QToolButton::clicked, this, &JobBar::pause);
    connect(m_ui->cancel, &QToolButton::clicked, this, &JobBar::cancel);
    connect(m_ui->list, &QPushButton::clicked, this, &JobBar::listRequested);
    connect(&m_jobs, &JobCentre::changed, this, &JobBar::showPresent);
    showPresent();
}

JobBar::~JobBar() = default;

void JobBar::setStorePhrase(const QString& phrase)
{
    m_ui->store->setText(phrase);
    m_ui->store->setVisible(!phrase.isEmpty());
}

void JobBar::showPresent()
{
    const QList<TrackedJob> running = m_jobs.running();
    m_mark.reset();
    if (!running.isEmpty())
        showRunning(running);
    else if (const auto last = m_jobs.lastResult())
        showLast(*last);
    else
        showIdle();
    showButton();
    QMargins margins = layout()->contentsMargins();
    margins.setLeft(m_mark ? MarkedLeft : PlainLeft);
    layout()->setContentsMargins(margins);
    setAccessibleDescription(m_ui->text->text());
    update();
}

void JobBar::showRunning(const QList<TrackedJob>& running)
{
    const TrackedJob& newest = running.last();
    const int share = JobWords::permille(newest);
    m_ui->progress->setRange(0, share < 0 ? 0 : 1000);
    m_ui->progress->setValue(share);
    m_ui->progress->setProperty("outcome", newest.isPaused ? u"paused"_s : QString());
    m_ui->progress->update();
    m_ui->text->setText(JobWords::running(newest));
    showTimeLeft();
    m_ui->list->setText(tr("%n jobs", nullptr, static_cast<int>(running.size())));
    showControls(true);
    JobWords::showPause(*m_ui->pause, newest);
    m_ui->list->setVisible(running.size() > 1);
}

/// Goes on by itself, so that time passes between two steps of the job too.
void JobBar::showTimeLeft()
{
    m_ui->time->setText(JobWords::timeLeft(m_jobs.secondsLeft()));
    if (std::exchange(m_isCounting, true))
        return;
    m_clock.callAfter(CountEveryMs, this, [this] {
        m_isCounting = false;
        if (!m_jobs.isIdle())
            showTimeLeft();
    });
}

void JobBar::showLast(const TrackedJob& job)
{
    m_mark = JobWords::mark(job.state);
    m_ui->text->setText(job.result);
    m_ui->time->setText(JobWords::time(job.endedAt, base::beijing::now(m_clock)));
    showControls(false);
}

void JobBar::showIdle()
{
    m_ui->text->setText(tr("No jobs"));
    m_ui->time->clear();
    showControls(false);
}

void JobBar::showControls(bool running)
{
    m_ui->progress->setVisible(running);
    m_ui->pause->setVisible(false);
    m_ui->cancel->setVisible(running);
    m_ui->list->setVisible(false);
}

/// Of the result that is shown; beside something else it says what it is about.
void JobBar::showButton()
{
    const auto beside = m_jobs.offerBeside();
    const auto result = beside || !m_jobs.isIdle() ? beside : m_jobs.lastResult();
    m_ui->retry->setVisible(result && result->retry);
    if (!result || !result->retry)
        return;
    m_result = result->id;
    const QString verb = result->retryText.isEmpty() ? tr("Retry") : result->retryText;
    const QString full = beside ? tr("%1: %2", "Undo: Remark saved").arg(verb, result->result)
                                : verb;
    m_ui->retry->setText(m_ui->retry->fontMetrics().elidedText(full, Qt::ElideRight, MostOffer));
    m_ui->retry->setToolTip(beside ? full : QString());
    m_ui->retry->setAccessibleName(full);
}

void JobBar::pause()
{
    const QList<TrackedJob> running = m_jobs.running();
    if (!running.isEmpty())
        JobWords::togglePause(running.last());
}

void JobBar::cancel()
{
    const QList<TrackedJob> running = m_jobs.running();
    if (!running.isEmpty() && running.last().job)
        running.last().job->cancel();
}

void JobBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = Theme::tokensFor(palette());
    painter.fillRect(rect(), tokens.window);
    painter.fillRect(0, 0, width(), 1, tokens.line);
    if (m_mark)
        paintMark(&painter, QRectF(15, 1, 14, height() - 1), *m_mark, tokens);
    const QWidget* store = m_ui->store;
    if (store->isVisible() && !m_ui->time->text().isEmpty())
        painter.fillRect(store->x() - 6, 9, 1, height() - 18, tokens.border);
}

void JobBar::mouseReleaseEvent(QMouseEvent* event)
{
    QFrame::mouseReleaseEvent(event);
    emit listRequested();
}

} // namespace wego::gui
