// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/refunds/refunddryrun.h"

#include "gui/bills/amountpopup.h"
#include "gui/refunds/refundapprovalnote.h"
#include "gui/refunds/refundbatchwork.h"
#include "gui/refunds/refundclasslist.h"
#include "gui/refunds/refundclassmenu.h"
#include "gui/refunds/refundcolumnsdialog.h"
#include "gui/refunds/refundfoot.h"
#include "gui/refunds/refundrows.h"
#include "gui/refunds/refundsidepanel.h"
#include "gui/refunds/refundtable.h"
#include "gui/refunds/refundwords.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/filechooser.h"
#include "gui/widgets/filterbutton.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/searchfield.h"
#include "gui/widgets/tokens.h"
#include "services/accounts.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wego::gui {
namespace {

constexpr int SideUntil = 954;
constexpr int LeastWidth = 640;
constexpr int ToolHeight = 48;
constexpr int LeastVerdict = 92;
constexpr int MarkAndPadding = 40;

QList<ColumnClaim> claims()
{
    const int number = orderNumberWidth();
    const QString verdict = RefundWords::verdict(domain::RefundVerdict::Refund);
    const int word = QFontMetrics(Theme::font(TypeRole::Body)).horizontalAdvance(verdict);
    const int least = std::max(LeastVerdict, word + MarkAndPadding);
    // By RefundPlanModel::Column. Goods goes first, then what was refunded.
    return {{44, 52, 0, 0}, {least, std::max(least, 132), 0, 0}, {number, number, 0, 0},
        {110, 140, 1, 0}, {76, 88, 0, 0}, {68, 78, 2, 0}, {84, 92, 0, 0}, {180, 280, 0, 1}};
}

/// Of these it is not known how much would be refunded.
int unknownOrdersIn(const services::RefundPlan& plan)
{
    return static_cast<int>(
        std::count_if(plan.rows.begin(), plan.rows.end(), [](const domain::PlannedRefund& planned) {
            return planned.verdict == domain::RefundVerdict::QueryFirst && !planned.order;
        }));
}

QPushButton* toolButton(const QString& name, const QString& text, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setProperty("compact", true);
    button->setAutoDefault(false);
    return button;
}

} // namespace

RefundDryRun::RefundDryRun(Context& context, RefundBatchWork& work, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_work(work)
    , m_model(new RefundPlanModel(context.errors, this))
{
    setObjectName(u"refundDryRun"_s);
    setMinimumWidth(LeastWidth); // the side gives way before the window is full
    m_side = makeSide();         // what is read first is made first, for the Tab key
    QWidget* tools = makeTools();
    m_table = new RefundTable(m_model, claims(), this);
    m_table->setObjectName(u"refundPlanTable"_s);
    m_table->setAccessibleName(tr("What would happen to each row"));
    m_empty = new Banner(this);
    m_empty->setObjectName(u"refundsWithoutAmount"_s);
    m_approval = new Banner(this);
    m_foot = new RefundFoot(this);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(tools);
    right->addWidget(m_empty);
    right->addWidget(m_table, 1);
    right->addWidget(m_approval);
    right->addWidget(m_foot);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_side);
    row->addLayout(right, 1);
    connect(m_foot, &RefundFoot::startWanted, this, &RefundDryRun::startWanted);
    connectWork();
}

QWidget* RefundDryRun::makeSide()
{
    auto* side = new RefundSidePanel(this);
    m_classes = new RefundClassList(side);
    side->addTitle(tr("Outcome of the dry run"));
    side->addList(m_classes);
    side->addLine();
    side->addTitle(tr("File"));
    m_file = side->addText(u"refundFileFacts"_s);
    connect(side->addLink(u"changeRefundColumns"_s, tr("Change the columns…")),
        &QPushButton::clicked, this, &RefundDryRun::chooseColumns);
    side->addLine();
    side->addTitle(tr("Basis"));
    m_basis = side->addText(u"refundBasis"_s);
    m_query = side->addLink(u"queryRefundOrders"_s, tr("Ask WeChat for each order instead…"));
    connect(m_query, &QPushButton::clicked, this, [this] { m_work.judge(true); });
    side->addEnd();
    connect(m_classes, &RefundClassList::classChosen, this,
        [this](int key) { m_table->filter().setClass(key); });
    return side;
}

QWidget* RefundDryRun::makeTools()
{
    auto* tools = new QWidget(this);
    tools->setFixedHeight(ToolHeight);
    m_search = new SearchField(tools);
    m_search->setObjectName(u"refundSearch"_s);
    m_search->setPlaceholderText(tr("Order number, goods or explanation"));
    m_search->setKeyHint(u"Ctrl F"_s);
    m_search->setMinimumWidth(120);
    m_search->setMaximumWidth(240);
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(8);
    row->addWidget(m_search, 100);
    addFilters(row);
    row->addStretch(1);
    auto* other = toolButton(u"otherRefundFile"_s, tr("Another file…"), tools);
    auto* save = toolButton(u"saveRefundPlan"_s, tr("Save the dry run…"), tools);
    save->setIcon(icon(u"document-export"_s));
    row->addWidget(other);
    row->addWidget(save);
    connect(m_search, &QLineEdit::textChanged, this,
        [this](const QString& text) { m_table->filter().setText(text); });
    connect(other, &QPushButton::clicked, this, &RefundDryRun::otherFileWanted);
    connect(save, &QPushButton::clicked, this, &RefundDryRun::savePlan);
    return tools;
}

void RefundDryRun::addFilters(QHBoxLayout* row)
{
    auto* verdict = new FilterButton(tr("Verdict"), this);
    verdict->setObjectName(u"refundVerdict"_s);
    new RefundClassMenu(*verdict, *m_classes, this);
    auto* amount = new FilterButton(tr("Amount"), this);
    amount->setObjectName(u"refundAmounts"_s);
    auto* popup = new AmountPopup(amount);
    popup->setColumns({{bills::Column::RefundAmount, bills::ColumnKind::Money, {}}});
    row->addWidget(verdict);
    row->addWidget(amount);
    connect(amount, &QPushButton::clicked, popup, [popup, amount] { popup->open(amount); });
    connect(popup, &AmountPopup::filterChanged, this, [this, popup, amount] {
        const auto range = popup->filter();
        amount->setValue(range ? AmountPopup::text(*range) : QString());
        m_table->filter().setAmounts(
            range ? range->least : std::nullopt, range ? range->most : std::nullopt);
    });
}

void RefundDryRun::connectWork()
{
    connect(&m_work, &RefundBatchWork::fileRead, this, [this] {
        m_model->setPlan({});
        m_classes->setClasses({});
        m_foot->setTotal({});
        m_empty->clear();
        showFile();
        showBasis();
        showApproval();
    });
    connect(&m_work, &RefundBatchWork::judged, this, &RefundDryRun::showBasis);
    connect(&m_work, &RefundBatchWork::planReady, this, &RefundDryRun::showPlan);
    connect(&m_work, &RefundBatchWork::runChanged, this, &RefundDryRun::showApproval);
}

void RefundDryRun::setAccount(const domain::Account& account)
{
    m_foot->setAccount(account);
}

QString RefundDryRun::columnName(int column) const
{
    const QStringList& header = m_work.file()->header;
    if (column < 0)
        return tr("none");
    const QString name = header.value(column);
    return name.isEmpty() ? tr("column %1").arg(column + 1) : name;
}

void RefundDryRun::showFile()
{
    if (!m_work.file())
        return;
    const services::RefundFile& file = *m_work.file();
    const services::RefundColumns& columns = file.columns;
    const int number = columns.number >= 0 ? columns.number
        : columns.transactionId >= 0       ? columns.transactionId
                                           : columns.outTradeNo;
    m_file->setText(QStringList{
        tr("%Ln row(s), %1", "encoding", static_cast<int>(file.rows.size())).arg(file.encoding),
        tr("Order number: %1").arg(columnName(number)),
        columns.amount < 0
            ? tr("Amount: all that is left")
            : tr("Amount: %1 (empty: all that is left)").arg(columnName(columns.amount)),
        tr("Reason: %1").arg(columnName(columns.reason))}
            .join(u'\n'));
}

void RefundDryRun::showPlan()
{
    const services::RefundPlan& plan = *m_work.plan();
    m_model->setPlan(plan);
    m_classes->setClasses(RefundPlanModel::classesOf(plan));
    m_foot->setTotal(plan.toSend());
    showBasis();
    showEmpty();
    showApproval();
}

/// Whoever forgot an amount must not find out afterwards what that means.
void RefundDryRun::showEmpty()
{
    const domain::RefundTally empty = RefundPlanModel::withoutAmount(*m_work.plan());
    if (empty.count == 0)
        return m_empty->clear();
    m_empty->say(Tone::Attention,
        tr("%Ln row(s) without an amount: all that is left is refunded, %1 yuan", "amount",
            static_cast<int>(empty.count))
            .arg(RefundWords::amount(empty.amount)));
    m_empty->addButton(u"showRefundsWithoutAmount"_s, tr("Show only these"),
        [this] { m_classes->choose(WithoutAmount); });
}

void RefundDryRun::showBasis()
{
    m_query->setVisible(!m_work.plan() || !m_work.plan()->wasQueried);
    m_query->setEnabled(!m_work.isJudging());
    if (m_work.isJudging() || !m_work.plan())
        return m_basis->setText(tr("The rows are being looked at"));
    const services::RefundPlan& plan = *m_work.plan();
    if (plan.wasQueried)
        m_basis->setText(tr("WeChat was asked for every order"));
    else if (plan.archivedUntil.isValid())
        m_basis->setText(tr("Archived bills up to %1, without the network")
                .arg(plan.archivedUntil.toString(u"MM-dd")));
    else
        m_basis->setText(tr("No archived bills, without the network"));
}

/// Above the account's limit somebody else has to agree; the same file planned before is said too.
void RefundDryRun::showApproval()
{
    m_approval->clear();
    m_foot->setHindrance({});
    if (!m_work.plan())
        return;
    const services::RefundPlan& plan = *m_work.plan();
    if (const int unknown = unknownOrdersIn(plan); unknown > 0) {
        m_approval->say(Tone::Attention,
            tr("%Ln order(s) are not known here, so the total is not either", nullptr, unknown));
        m_approval->addButton(u"askForRefundOrders"_s, tr("Ask WeChat for each order"),
            [this] { m_work.judge(true); });
        return m_foot->setHindrance(tr("WeChat must be asked for each order first"));
    }
    const bool isApproved = m_work.batch() && !m_work.batch()->approver.isEmpty();
    if (plan.needsApproval && !isApproved) {
        RefundApprovalNote::say(*m_approval, m_context, m_work);
        return m_foot->setHindrance(tr("A second person must approve it first"));
    }
    if (plan.earlier) {
        m_approval->say(Tone::Neutral,
            tr("This file was planned before: what it has refunded is not refunded again"));
        m_approval->addButton(u"openEarlierBatch"_s, tr("Open that batch"),
            [this, number = plan.earlier->number] { m_work.openBatch(number); });
    }
}

void RefundDryRun::chooseColumns()
{
    if (!m_work.file())
        return;
    auto* dialog = new RefundColumnsDialog(*m_work.file(), this);
    connect(dialog, &RefundColumnsDialog::columnsChosen, &m_work, &RefundBatchWork::chooseColumns);
    dialog->open();
}

void RefundDryRun::savePlan()
{
    auto* chooser = makeFileChooser(this,
        {FileWish::Kind::Target, tr("Save the dry run"), u"refundTargetDialog"_s, {},
            tr("dry-run.csv")});
    connect(chooser, &QFileDialog::fileSelected, &m_work, &RefundBatchWork::writePlan);
    chooser->open();
}

void RefundDryRun::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void RefundDryRun::runPrimary()
{
    m_foot->press();
}

bool RefundDryRun::clearSearch()
{
    if (m_search->text().isEmpty())
        return false;
    m_search->clear();
    return true;
}

QList<QWidget*> RefundDryRun::areas() const
{
    return {m_classes, m_search, m_table, m_foot};
}

void RefundDryRun::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_side->setVisible(width() >= SideUntil);
}

} // namespace wego::gui
