// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bills/rowpane.h"

#include "gui/bills/billcells.h"
#include "gui/bills/billcolumns.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/tokens.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace wego::gui {

using namespace Qt::StringLiterals;
using bills::RowKind;

namespace {

enum FieldColumn { NameColumn, ValueColumn, ColumnCount };
constexpr int LineHeight = 28;
constexpr int CellPadding = 12;
constexpr int Inset = 12;
constexpr int LeastWidth = 344;
constexpr int MostWidth = 420;

int widestName(const QFontMetrics& metrics)
{
    int widest = 0;
    for (const bills::ColumnInfo& info : bills::columnInfos()) {
        const QString name = BillColumns::fullTitle({info.column, info.kind, {}});
        widest = qMax(widest, metrics.horizontalAdvance(name));
    }
    return widest;
}

} // namespace

RowPane::RowPane(QWidget* parent)
    : QWidget(parent), m_title(new QLabel(this)), m_fields(new QTableWidget(0, ColumnCount, this))
{
    setObjectName(u"rowPane"_s);
    setAccessibleName(tr("All fields of the row"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_title->setFont(Theme::font(TypeRole::Section));
    m_title->setObjectName(u"rowPaneTitle"_s);
    auto* close = new QToolButton(this);
    close->setObjectName(u"rowPaneClose"_s);
    close->setIcon(icon(u"cross"_s));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close (Esc)"));
    close->setAccessibleName(tr("Close"));
    auto* copyButton = new QPushButton(icon(u"edit-copy"_s), tr("Copy"), this);
    copyButton->setObjectName(u"rowPaneCopy"_s);
    copyButton->setProperty("compact", true);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 8, 8, 8);
    head->addWidget(m_title, 1);
    head->addWidget(copyButton);
    head->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    auto* inset = new QHBoxLayout;
    inset->setContentsMargins(Inset, 0, 0, 8);
    inset->addWidget(m_fields);
    layout->addLayout(inset, 1);
    m_fields->setObjectName(u"rowFields"_s);
    m_fields->setFont(Theme::numberFont(TypeRole::Caption));
    m_fields->setAccessibleName(accessibleName());
    m_fields->setFrameShape(QFrame::NoFrame);
    m_fields->setShowGrid(false);
    m_fields->setTabKeyNavigation(false);
    m_fields->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_fields->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_fields->setWordWrap(false);
    m_fields->setTextElideMode(Qt::ElideMiddle);
    m_fields->horizontalHeader()->hide();
    m_fields->horizontalHeader()->setStretchLastSection(true);
    m_fields->verticalHeader()->hide();
    m_fields->verticalHeader()->setMinimumSectionSize(20);
    m_fields->verticalHeader()->setDefaultSectionSize(LineHeight);
    m_nameWidth = widestName(m_fields->fontMetrics()) + CellPadding;
    m_fields->setColumnWidth(NameColumn, m_nameWidth);
    m_fields->installEventFilter(this);
    connect(close, &QToolButton::clicked, this, &RowPane::closeRequested);
    connect(copyButton, &QPushButton::clicked, this, &RowPane::copy);
}

void RowPane::showRow(const bills::BillTablePtr& table, qint64 row)
{
    m_row = row;
    m_title->setText(titleOf(*table, row));
    m_fields->setRowCount(0);
    addField(tr("Line"), QString::number(table->lineNumber(row)));
    if (table->kind(row) == RowKind::Unreadable) {
        addField(tr("Reason"), BillCells::reason(*table, row));
        addField(tr("Text"), table->text(row, 0));
        return;
    }
    for (int column = 0; column < table->columnCount(); ++column)
        addField(BillColumns::fullTitle(table->column(column)), table->text(row, column));
}

int RowPane::neededWidth() const
{
    const int number = m_fields->fontMetrics().horizontalAdvance(QString(28, u'0'));
    const int scrollBar = m_fields->verticalScrollBar()->sizeHint().width();
    return qBound(
        LeastWidth, Inset + m_nameWidth + number + CellPadding + scrollBar + 2, MostWidth);
}

QString RowPane::titleOf(const bills::BillTable& table, qint64 row) const
{
    const RowKind kind = table.kind(row);
    if (kind == RowKind::Payment)
        return tr("Payment");
    return kind == RowKind::Unreadable ? tr("Unreadable row") : BillCells::kindWord(kind);
}

void RowPane::addField(const QString& name, const QString& value)
{
    const int at = m_fields->rowCount();
    m_fields->insertRow(at);
    auto* title = new QTableWidgetItem(name);
    title->setForeground(palette().brush(QPalette::PlaceholderText));
    title->setToolTip(name);
    auto* text = new QTableWidgetItem(value);
    text->setToolTip(value);
    m_fields->setItem(at, NameColumn, title);
    m_fields->setItem(at, ValueColumn, text);
}

void RowPane::copy()
{
    QStringList lines;
    const bool chosen = m_fields->selectionModel()->selectedRows().size() == 1;
    for (int at = 0; at < m_fields->rowCount(); ++at) {
        const QString value = m_fields->item(at, ValueColumn)->text();
        if (chosen && m_fields->item(at, ValueColumn)->isSelected())
            return QGuiApplication::clipboard()->setText(value);
        lines.append(m_fields->item(at, NameColumn)->text() + u'\t' + value);
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

bool RowPane::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void RowPane::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(0, 0, 1, height(), Theme::tokensFor(palette()).line);
}

} // namespace wego::gui
