// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/refunds/refundrunview.h"

#include "base/beijingtime.h"
#include "base/clock.h"
#include "gui/refunds/refundapprovalnote.h"
#include "gui/refunds/refundbatchwork.h"
#include "gui/refunds/refundclasslist.h"
#include "gui/refunds/refundclassmenu.h"
#include "gui/refunds/refundsidepanel.h"
#include "gui/refunds/refundtable.h"
#include "gui/refunds/refundwords.h"
#include "gui/shell/jobwords.h"
#include "gui/shell/shellwords.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/filechooser.h"
#include "gui/widgets/filterbutton.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/searchfield.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wego::gui {

using domain::RefundBatch;
using domain::RefundEntry;
using domain::RefundState;

namespace {

constexpr int SideUntil = 954;
constexpr int LeastWidth = 640;
constexpr int HeadHeight = 64;
constexpr int FootHeight = 40;
constexpr int CountPauseMs = 100;
constexpr int TimePauseMs = 1'000;
constexpr int SearchWidth = 200;

QList<ColumnClaim> claims()
{
    const int number = orderNumberWidth();
    // By RefundRunModel::Column.
    return {{48, 56, 0, 0}, {92, 110, 0, 0}, {number, number, 0, 0}, {150, 190, 2, 0},
        {84, 100, 0, 0}, {72, 84, 1, 0}, {160, 260, 0, 1}};
}

/// Neither at an end nor accepted.
domain::RefundTally openOf(const QList<RefundEntry>& entries)
{
    domain::RefundTally open;
    for (const RefundEntry& entry : entries) {
        if (domain::isFinal(entry.state) || entry.state == RefundState::Accepted)
            continue;
        ++open.count;
        open.amount += entry.order.amount;
    }
    return open;
}

/// Everything that has left us and was not refused.
base::Money sentOf(const QList<RefundEntry>& entries)
{
    base::Money sum;
    for (const RefundEntry& entry : entries) {
        if (entry.state != RefundState::Planned && domain::takesMoney(entry.state))
            sum += entry.order.amount;
    }
    return sum;
}

base::Money succeededOf(const QList<RefundEntry>& entries)
{
    base::Money sum;
    for (const RefundEntry& entry : entries) {
        if (entry.state == RefundState::Succeeded)
            sum += entry.order.amount;
    }
    return sum;
}

} // namespace

RefundRunView::RefundRunView(Context& context, RefundBatchWork& work, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_work(work)
    , m_model(new RefundRunModel(context.errors, this))
{
    setObjectName(u"refundRunView"_s);
    setMinimumWidth(LeastWidth); // the side gives way before the window is full
    m_side = makeSide();         // what is read first is made first, for the Tab key
    QWidget* progress = makeProgress();
    m_note = new Banner(this);
    m_table = new RefundTable(m_model, claims(), this);
    m_table->setObjectName(u"refundRunTable"_s);
    m_table->setAccessibleName(tr("What became of each row"));
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(progress);
    right->addWidget(m_note);
    right->addWidget(m_table, 1);
    right->addWidget(makeFoot());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_side);
    row->addLayout(right, 1);
    connectWork();
}

QWidget* RefundRunView::makeSide()
{
    auto* side = new RefundSidePanel(this);
    m_classes = new RefundClassList(side);
    side->addTitle(tr("Progress"));
    side->addList(m_classes);
    side->addLine();
    side->addTitle(tr("Guarantee"));
    side->addText(u"refundGuarantee"_s)
        ->setText(tr("Every refund number stands in the journal before it is sent, and never "
                     "changes. After a crash or without a connection it goes on where it was; "
                     "nothing is refunded twice."));
    side->addLine();
    side->addTitle(tr("Approval"));
    m_approval = side->addText(u"refundApproval"_s);
    side->addEnd();
    connect(m_classes, &RefundClassList::classChosen, this,
        [this](int key) { m_table->filter().setClass(key); });
    return side;
}

QWidget* RefundRunView::makeProgress()
{
    auto* head = new QWidget(this);
    head->setFixedHeight(HeadHeight);
    m_place = new QLabel(head);
    m_place->setObjectName(u"refundPlace"_s);
    QFont bold = m_place->font();
    bold.setBold(true);
    m_place->setFont(bold);
    m_pace = new QLabel(head);
    m_pace->setObjectName(u"refundPace"_s);
    m_pace->setForegroundRole(QPalette::PlaceholderText);
    auto* words = new QHBoxLayout;
    words->setSpacing(12);
    words->addWidget(m_place);
    words->addWidget(m_pace, 1);
    m_bar = new QProgressBar(head);
    m_bar->setObjectName(u"refundProgress"_s);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(6);
    m_pause = new QPushButton(head);
    m_pause->setObjectName(u"pauseRefunds"_s);
    m_stop = new QPushButton(icon(u"process-stop"_s), tr("Stop…"), head);
    m_stop->setObjectName(u"stopRefunds"_s);
    auto* column = new QVBoxLayout;
    column->setSpacing(4);
    column->addStretch(1);
    column->addLayout(words);
    column->addWidget(m_bar);
    column->addStretch(1);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(8);
    row->addLayout(column, 1);
    for (QPushButton* button : {m_pause, m_stop}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    connect(m_pause, &QPushButton::clicked, this, &RefundRunView::toggle);
    connect(m_stop, &QPushButton::clicked, this, &RefundRunView::askToStop);
    return head;
}

QWidget* RefundRunView::makeFoot()
{
    auto* foot = new QWidget(this);
    foot->setFixedHeight(FootHeight);
    foot->setAutoFillBackground(true);
    foot->setBackgroundRole(QPalette::Window);
    m_sent = new QLabel(foot);
    m_sent->setObjectName(u"refundSums"_s);
    m_sent->setFont(Theme::numberFont(TypeRole::Body));
    m_state = new FilterButton(tr("State"), foot);
    m_state->setObjectName(u"refundRunState"_s);
    new RefundClassMenu(*m_state, *m_classes, this);
    m_search = new SearchField(foot);
    m_search->setObjectName(u"refundRunSearch"_s);
    m_search->setPlaceholderText(tr("Number or explanation"));
    m_search->setKeyHint(u"Ctrl F"_s);
    m_search->setFixedWidth(SearchWidth);
    m_save = new QPushButton(icon(u"document-export"_s), tr("Save the result…"), foot);
    m_save->setObjectName(u"saveRefundResult"_s);
    m_save->setProperty("compact", true);
    m_save->setAutoDefault(false);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(16, 0, 16, 0);
    row->addWidget(m_sent, 1);
    row->addWidget(m_state);
    row->addWidget(m_search);
    row->addWidget(m_save);
    connect(m_search, &QLineEdit::textChanged, this,
        [this](const QString& text) { m_table->filter().setText(text); });
    connect(m_save, &QPushButton::clicked, this, &RefundRunView::saveResult);
    return foot;
}

void RefundRunView::connectWork()
{
    connect(&m_work, &RefundBatchWork::batchOpened, this, &RefundRunView::open);
    connect(&m_work, &RefundBatchWork::entryChanged, this, &RefundRunView::update);
    connect(&m_work, &RefundBatchWork::runChanged, this, &RefundRunView::showState);
    connect(&m_work, &RefundBatchWork::progressed, this,
        [this](qint64 done, qint64 total) { m_left.report(done, total, m_context.clock.nowMs()); });
}

void RefundRunView::open(const QList<RefundEntry>& entries)
{
    m_model->setEntries(entries);
    m_left = {};
    m_table->scrollToTop();
    showState();
}

/// Follows what happens, as long as nobody has chosen a row to look at.
void RefundRunView::update(const RefundEntry& entry)
{
    m_model->update(entry);
    if (!m_table->selectionModel()->hasSelection())
        m_table->scrollTo(m_table->filter().mapFromSource(m_model->indexOf(entry)));
    if (std::exchange(m_isCounting, true))
        return;
    QTimer::singleShot(CountPauseMs, this, [this] {
        m_isCounting = false;
        showNumbers();
    });
}

void RefundRunView::showNumbers()
{
    const QList<RefundEntry>& entries = m_model->entries();
    m_classes->setClasses(m_model->classes());
    m_sent->setText(tr("Sent %1   succeeded %2", "amounts")
            .arg(RefundWords::amount(sentOf(entries)), RefundWords::amount(succeededOf(entries))));
    const auto open = static_cast<int>(openOf(entries).count);
    const auto all = static_cast<int>(entries.size());
    m_bar->setMaximum(std::max(1, all));
    m_bar->setValue(all - open);
    m_place->setText(tr("%1 of %2").arg(RefundWords::count(all - open), RefundWords::count(all)));
}

/// "2 a second, about 2 min left", as long as something is sent. Goes on by itself.
void RefundRunView::showPace()
{
    const bool isRunning = m_work.isRunning() && !m_work.isPaused();
    const qint64 nowMs = m_context.clock.nowMs();
    const auto perMinute = isRunning ? m_left.perMinute(nowMs) : std::nullopt;
    QStringList parts;
    if (perMinute)
        parts << (*perMinute >= 60 ? tr("%1 a second").arg(RefundWords::count(*perMinute / 60))
                                   : tr("%1 a minute").arg(RefundWords::count(*perMinute)));
    if (perMinute)
        parts << JobWords::timeLeft(m_left.seconds(nowMs));
    parts.removeAll(QString());
    m_pace->setText(parts.join(tr(", ", "between two facts")));
    if (!isRunning || std::exchange(m_isTiming, true))
        return;
    m_context.clock.callAfter(TimePauseMs, this, [this] {
        m_isTiming = false;
        showPace();
    });
}

void RefundRunView::showState()
{
    showNumbers();
    showApproval();
    showNote();
    const bool isRunning = m_work.isRunning() && !m_work.isPaused();
    if (!isRunning)
        m_left = {};
    showPace();
    m_pause->setText(isRunning ? tr("Pause") : tr("Go on"));
    m_pause->setIcon(icon(isRunning ? u"media-playback-pause"_s : u"media-playback-start"_s));
    const bool isOpen = m_bar->value() < m_bar->maximum();
    m_pause->setEnabled((isRunning || m_work.isPaused() || isOpen) && !m_work.waitsForApproval());
    m_stop->setEnabled(isOpen);
    m_pause->setVisible(isOpen || m_work.isRunning()); // nothing is left to do with what is over
    m_stop->setVisible(m_pause->isVisibleTo(this));
    m_bar->setProperty("outcome", m_work.isPaused() ? u"paused"_s : QString());
    m_bar->update();
}

void RefundRunView::showApproval()
{
    if (!m_work.batch() || m_work.batch()->approver.isEmpty())
        return m_approval->setText(tr("None was needed"));
    const RefundBatch& batch = *m_work.batch();
    const QString when = base::beijing::toText(base::beijing::fromMs(batch.approvedMs)).mid(5, 11);
    m_approval->setText(
        tr("%1   %2\nThe signature is valid", "name, when").arg(batch.approver, when));
}

void RefundRunView::showNote()
{
    if (m_work.waitsForApproval())
        return RefundApprovalNote::say(*m_note, m_context, m_work);
    if (m_work.isPaused())
        return sayPause(m_work.pausedBy());
    m_note->clear();
}

QString RefundRunView::whatIsLeft() const
{
    const domain::RefundTally open = openOf(m_model->entries());
    return tr(
        "%Ln refund(s), %1 yuan, are still to be made", "amount", static_cast<int>(open.count))
        .arg(RefundWords::amount(open.amount));
}

void RefundRunView::sayPause(const std::optional<base::Error>& why)
{
    if (!why)
        return m_note->say(
            Tone::Neutral, tr("Paused: nothing is sent until it goes on. %1.").arg(whatIsLeft()));
    const auto text = m_context.errors.explain(*why, ShellWords::catalogueLanguage());
    m_note->say(Tone::Attention,
        tr("%1: %2. %3", "what happened, what is left, what to do")
            .arg(text.title, whatIsLeft(), text.nextStep));
    m_note->addButton(u"resumeRefunds"_s, tr("Go on"), [this] { m_work.resume(); });
}

void RefundRunView::toggle()
{
    if (m_work.isRunning() && !m_work.isPaused())
        m_work.pause();
    else
        m_work.resume();
}

void RefundRunView::runPrimary()
{
    const bool isRunning = m_work.isRunning() && !m_work.isPaused();
    if (!isRunning && m_pause->isEnabled())
        m_work.resume();
    else if (!isRunning && m_bar->value() == m_bar->maximum())
        saveResult();
}

void RefundRunView::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool RefundRunView::clearSearch()
{
    if (m_search->text().isEmpty())
        return false;
    m_search->clear();
    return true;
}

void RefundRunView::askToStop()
{
    auto* question = new QMessageBox(QMessageBox::Question, tr("Stop the batch"),
        tr("What was not sent yet is never sent. What was sent stays as it is."),
        QMessageBox::Cancel, this);
    question->setObjectName(u"stopRefundsQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* stop = question->addButton(tr("Stop the batch"), QMessageBox::AcceptRole);
    stop->setObjectName(u"confirmStopRefunds"_s);
    connect(stop, &QPushButton::clicked, &m_work, &RefundBatchWork::stop);
    question->open();
}

void RefundRunView::saveResult()
{
    auto* chooser = makeFileChooser(this,
        {FileWish::Kind::Target, tr("Save the result"), u"refundTargetDialog"_s, {},
            tr("refund-result.csv")});
    connect(chooser, &QFileDialog::fileSelected, &m_work, &RefundBatchWork::writeResult);
    chooser->open();
}

QList<QWidget*> RefundRunView::areas() const
{
    return {m_classes, m_table, m_search};
}

void RefundRunView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_side->setVisible(width() >= SideUntil);
    m_state->setVisible(width() < SideUntil);
}

} // namespace wego::gui
