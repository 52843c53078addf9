// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/refunds/refundbatchpage.h"

#include "gui/refunds/refundbatchwork.h"
#include "gui/refunds/refunddryrun.h"
#include "gui/refunds/refundrunview.h"
#include "gui/refunds/refundstart.h"
#include "gui/refunds/refundsteps.h"
#include "gui/shell/shellwords.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/errorpanel.h"
#include "gui/widgets/icons.h"
#include "services/accounts.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wego::gui {
namespace {

constexpr int HeaderHeight = 56;

/// The step that a view of the flow is; confirming has no view of its own.
enum Step { ChooseStep, DryRunStep, ConfirmStep, RunStep };

} // namespace

RefundBatchPage::RefundBatchPage(Context& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_work(new RefundBatchWork(context, this))
    , m_header(makeHeader()) // what is read first is made first, for the Tab key
    , m_error(new ErrorPanel(this))
    , m_note(new Banner(this))
    , m_stack(new QStackedWidget(this))
    , m_start(new RefundStart(m_stack))
    , m_dryRun(new RefundDryRun(context, *m_work, m_stack))
    , m_run(new RefundRunView(context, *m_work, m_stack))
{
    setObjectName(u"refundBatchPage"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    for (QWidget* view : QList<QWidget*>{m_start, m_dryRun, m_run})
        m_stack->addWidget(view);
    m_error->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(makeLine());
    column->addWidget(m_error);
    column->addWidget(m_note);
    column->addWidget(m_stack, 1);
    connectWork();
    showView(m_start);
}

QWidget* RefundBatchPage::makeHeader()
{
    auto* header = new QWidget(this);
    header->setFixedHeight(HeaderHeight);
    m_back = new QToolButton(header);
    m_back->setObjectName(u"closeRefundBatch"_s);
    m_back->setIcon(icon(u"go-previous"_s));
    m_back->setAutoRaise(true);
    m_back->setToolTip(tr("Back to the orders (Esc)"));
    m_back->setAccessibleName(tr("Back to the orders"));
    auto* title = new QLabel(tr("Batch refund"), header);
    title->setFont(Theme::font(TypeRole::RoomTitle));
    m_file = new QLabel(header);
    m_file->setForegroundRole(QPalette::PlaceholderText);
    m_steps = new RefundSteps(header);
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(16, 0, 24, 0);
    row->setSpacing(8);
    row->addWidget(m_back);
    row->addWidget(title);
    row->addSpacing(8);
    row->addWidget(m_file, 1);
    row->addWidget(m_steps);
    connect(m_back, &QToolButton::clicked, this, &RefundBatchPage::goBack);
    return header;
}

QWidget* RefundBatchPage::makeLine()
{
    auto* line = new QWidget(this);
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Midlight);
    return line;
}

void RefundBatchPage::connectWork()
{
    connect(m_start, &RefundStart::fileChosen, m_work, &RefundBatchWork::openFile);
    connect(m_start, &RefundStart::textPasted, m_work, &RefundBatchWork::openText);
    connect(m_start, &RefundStart::batchChosen, m_work, &RefundBatchWork::openBatch);
    connect(m_dryRun, &RefundDryRun::otherFileWanted, this, [this] { showView(m_start); });
    connect(m_dryRun, &RefundDryRun::startWanted, m_work, &RefundBatchWork::start);
    connect(m_work, &RefundBatchWork::batchesRead, m_start, &RefundStart::setBatches);
    connect(m_work, &RefundBatchWork::fileRead, this, [this] { showView(m_dryRun); });
    connect(m_work, &RefundBatchWork::batchOpened, this, [this] { showView(m_run); });
    connect(m_work, &RefundBatchWork::runChanged, this, &RefundBatchPage::showStep);
    connect(m_work, &RefundBatchWork::failed, this, &RefundBatchPage::explain);
    connect(m_work, &RefundBatchWork::written, this, [this](const QString& path) {
        m_note->say(Tone::Good, tr("Written to %1").arg(QDir::toNativeSeparators(path)));
    });
}

void RefundBatchPage::showView(QWidget* view)
{
    m_error->hide();
    m_note->clear();
    m_start->say({});
    m_stack->setCurrentWidget(view);
    m_file->setText(view == m_start ? QString() : m_work->title());
    showStep();
}

void RefundBatchPage::showStep()
{
    const QWidget* view = m_stack->currentWidget();
    if (view == m_run)
        return m_steps->setStep(m_work->waitsForApproval() ? ConfirmStep : RunStep);
    m_steps->setStep(view == m_dryRun ? DryRunStep : ChooseStep);
}

void RefundBatchPage::openBatch(qint64 batch)
{
    m_work->openBatch(batch);
}

void RefundBatchPage::setAccount(const domain::AccountId& account)
{
    m_work->setAccount(account);
    if (const auto found = m_context.accounts.find(account))
        m_dryRun->setAccount(*found);
    showView(m_start);
}

/// A file that cannot be read is said where it was chosen; everything else above the view.
void RefundBatchPage::explain(const base::Error& error)
{
    const auto why = m_context.errors.explain(error, ShellWords::catalogueLanguage());
    if (m_stack->currentWidget() == m_start) {
        m_start->say(tr("%1. %2 %3", "what is wrong, why, what to do")
                .arg(why.title, why.cause, why.nextStep));
        return;
    }
    m_error->explain(why);
    m_error->show();
}

void RefundBatchPage::focusSearch()
{
    if (m_stack->currentWidget() == m_dryRun)
        m_dryRun->focusSearch();
    else if (m_stack->currentWidget() == m_run)
        m_run->focusSearch();
}

void RefundBatchPage::runPrimary()
{
    if (m_stack->currentWidget() == m_start)
        m_start->browse();
    else if (m_stack->currentWidget() == m_dryRun)
        m_dryRun->runPrimary();
    else
        m_run->runPrimary();
}

QList<QWidget*> RefundBatchPage::areas() const
{
    if (m_stack->currentWidget() == m_dryRun)
        return m_dryRun->areas();
    return m_stack->currentWidget() == m_run ? m_run->areas() : m_start->areas();
}

void RefundBatchPage::goBack()
{
    if (m_stack->currentWidget() == m_start)
        emit closed();
    else
        showView(m_start);
}

bool RefundBatchPage::closeInnermost()
{
    if (m_error->isVisible()) {
        m_error->hide();
    } else if (!clearSearch()) {
        goBack();
    }
    return true;
}

bool RefundBatchPage::clearSearch()
{
    if (m_stack->currentWidget() == m_dryRun)
        return m_dryRun->clearSearch();
    return m_stack->currentWidget() == m_run && m_run->clearSearch();
}

} // namespace wego::gui
