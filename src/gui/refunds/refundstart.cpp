// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/refunds/refundstart.h"

#include "base/beijingtime.h"
#include "gui/refunds/refundwords.h"
#include "gui/widgets/celldelegate.h"
#include "gui/widgets/filechooser.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/labelink.h"
#include "gui/widgets/tokens.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wego::gui {

using domain::RefundBatch;

namespace {

constexpr int ColumnWidth = 640;

} // namespace

void RefundBatchList::setBatches(const QList<RefundBatch>& batches)
{
    // New ones come on top; what is there keeps its order.
    const auto added = static_cast<int>(batches.size() - m_batches.size());
    if (added < 0) {
        beginRemoveRows({}, static_cast<int>(batches.size()), rowCount() - 1);
        m_batches = batches;
        endRemoveRows();
    } else if (added > 0) {
        beginInsertRows({}, 0, added - 1);
        m_batches = batches;
        endInsertRows();
    } else {
        m_batches = batches;
    }
    if (!m_batches.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

int RefundBatchList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_batches.size());
}

QString RefundBatchList::text(const RefundBatch& batch)
{
    const domain::RefundTally all = batch.all();
    const QString when = base::beijing::toText(base::beijing::fromMs(batch.madeMs)).mid(5, 11);
    const QString facts = tr(
        "%1   %2   %Ln refund(s), %3", "when, file, number, amount", static_cast<int>(all.count))
                              .arg(when, RefundWords::name(batch), RefundWords::amount(all.amount));
    return batch.open() > 0 ? tr("%1, %Ln open", "facts", static_cast<int>(batch.open())).arg(facts)
                            : facts;
}

QVariant RefundBatchList::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RefundBatch& batch = m_batches[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(batch);
    case MarkRole:
        if (batch.open() > 0)
            return int(Mark::Unknown);
        return int(batch.of(domain::RefundState::Accepted).count > 0 ? Mark::Half : Mark::Verified);
    default:
        return {};
    }
}

RefundStart::RefundStart(QWidget* parent) : QWidget(parent), m_model(new RefundBatchList(this))
{
    setObjectName(u"refundStart"_s);
    setAcceptDrops(true);
    setFocusPolicy(Qt::ClickFocus); // for Ctrl+V wherever one has clicked
    auto* row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addWidget(makeColumn());
    row->addStretch(1);
    setBatches({});
    say({});
}

QWidget* RefundStart::makeColumn()
{
    auto* column = new QWidget(this);
    column->setFixedWidth(ColumnWidth);
    auto* title = new QLabel(tr("Drop a file of refunds here"), column);
    QFont font = Theme::font(TypeRole::RoomTitle);
    title->setFont(font);
    auto* text = new QLabel(
        tr("A CSV file with one refund a row: an order number (WeChat's or your own, mixed as you "
           "like), an amount in yuan or nothing for all that is left, and a reason. Nothing is "
           "sent before you have seen what would happen."),
        column);
    text->setWordWrap(true);
    text->setFont(Theme::font(TypeRole::Navigation));
    m_trouble = new QLabel(column);
    m_trouble->setObjectName(u"refundFileTrouble"_s);
    m_trouble->setWordWrap(true);
    m_earlier = new QLabel(tr("Earlier batches"), column);
    m_earlier->setFont(Theme::font(TypeRole::Section));
    m_list = new QListView(column);
    m_list->setObjectName(u"refundBatches"_s);
    m_list->setAccessibleName(tr("Earlier batches"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CellDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    connect(m_list, &QListView::activated, this,
        [this](const QModelIndex& index) { emit batchChosen(m_model->at(index.row()).number); });
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 48, 0, 24);
    layout->setSpacing(12);
    for (QLabel* label : {title, text, m_trouble}) {
        label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
        layout->addWidget(label);
    }
    addButtons(layout);
    setTabOrder(m_paste, m_list);
    layout->addSpacing(12);
    layout->addWidget(m_earlier);
    layout->addWidget(m_list, 3);
    layout->addStretch(1);
    return column;
}

void RefundStart::addButtons(QVBoxLayout* column)
{
    m_open = new QPushButton(icon(u"document-open"_s), tr("Open a file…"), this);
    m_open->setObjectName(u"openRefundFile"_s);
    m_open->setProperty("primary", true);
    m_paste = new QPushButton(icon(u"edit-paste"_s), tr("Paste rows"), this);
    m_paste->setObjectName(u"pasteRefundRows"_s);
    auto* row = new QHBoxLayout;
    for (QPushButton* button : {m_open, m_paste}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch(1);
    column->addLayout(row);
    connect(m_open, &QPushButton::clicked, this, &RefundStart::browse);
    connect(m_paste, &QPushButton::clicked, this, &RefundStart::paste);
}

void RefundStart::setBatches(const QList<RefundBatch>& batches)
{
    m_model->setBatches(batches);
    m_earlier->setVisible(!batches.isEmpty());
    m_list->setVisible(!batches.isEmpty());
}

void RefundStart::say(const QString& trouble)
{
    showMessage(m_trouble, trouble, true);
    m_trouble->setVisible(!trouble.isEmpty());
}

void RefundStart::browse()
{
    auto* chooser = makeFileChooser(this,
        {FileWish::Kind::One, tr("Open a file of refunds"), u"refundFileDialog"_s,
            {tr("Tables (*.csv *.txt)"), tr("All files (*)")}});
    connect(chooser, &QFileDialog::fileSelected, this, &RefundStart::fileChosen);
    chooser->open();
}

QList<QWidget*> RefundStart::areas() const
{
    if (m_list->isHidden())
        return {m_open};
    return {m_open, m_list};
}

void RefundStart::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty())
        return say(tr("There is no text on the clipboard."));
    emit textPasted(text.toUtf8());
}

void RefundStart::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Paste))
        return paste();
    QWidget::keyPressEvent(event);
}

void RefundStart::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void RefundStart::dropEvent(QDropEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.constFirst().isLocalFile())
        emit fileChosen(urls.constFirst().toLocalFile());
    else if (event->mimeData()->hasText())
        emit textPasted(event->mimeData()->text().toUtf8());
}

} // namespace wego::gui
