// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/checklistpopup.h"

#include "gui/widgets/tokens.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace wego::gui {

using namespace Qt::StringLiterals;

namespace {

enum ListColumn { TextColumn, NoteColumn, ColumnCount };
constexpr int ValueRole = Qt::UserRole;
constexpr int MostLines = 12;
constexpr int LineHeight = 28;

} // namespace

CheckListPopup::CheckListPopup(
    const QString& objectName, const QString& accessibleName, QWidget* parent)
    : PopupFrame(parent)
    , m_list(new QTreeWidget(this))
    , m_clear(new QPushButton(this))
    , m_footnote(new QLabel(this))
{
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    m_list->setObjectName(objectName + u"List"_s);
    m_list->setAccessibleName(accessibleName);
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(TextColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(NoteColumn, QHeaderView::ResizeToContents);
    m_clear->setObjectName(objectName + u"Clear"_s);
    m_clear->setText(tr("Show all"));
    m_clear->setProperty("compact", true);
    m_footnote->setFont(Theme::font(TypeRole::Caption));
    m_footnote->setForegroundRole(QPalette::PlaceholderText);
    m_footnote->setWordWrap(true);
    m_footnote->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_list);
    layout->addWidget(m_footnote);
    layout->addWidget(m_clear, 0, Qt::AlignLeft);
    connect(m_list, &QTreeWidget::itemChanged, this, &CheckListPopup::checkedChanged);
    connect(m_clear, &QPushButton::clicked, this, &CheckListPopup::clearClicked);
}

void CheckListPopup::setItems(const QList<CheckItem>& items)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const CheckItem& item : items) {
        auto* line = new QTreeWidgetItem(m_list, {item.text, item.note});
        line->setData(TextColumn, ValueRole, item.value);
        line->setCheckState(TextColumn, item.checked ? Qt::Checked : Qt::Unchecked);
        line->setTextAlignment(NoteColumn, Qt::AlignRight | Qt::AlignVCenter);
        line->setForeground(NoteColumn, palette().brush(QPalette::PlaceholderText));
        line->setSizeHint(TextColumn, QSize(0, LineHeight));
    }
    const auto lines = std::clamp<qsizetype>(items.size(), 1, MostLines);
    m_list->setFixedHeight(static_cast<int>(lines) * LineHeight + 2);
    m_list->setMinimumWidth(280);
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    if (isVisible())
        adjustSize();
}

QList<QByteArray> CheckListPopup::checkedValues() const
{
    QList<QByteArray> values;
    for (int line = 0; line < m_list->topLevelItemCount(); ++line) {
        const QTreeWidgetItem* item = m_list->topLevelItem(line);
        if (item->checkState(TextColumn) == Qt::Checked)
            values.append(item->data(TextColumn, ValueRole).toByteArray());
    }
    return values;
}

void CheckListPopup::setClearText(const QString& text)
{
    m_clear->setText(text);
}

void CheckListPopup::setFootnote(const QString& text)
{
    m_footnote->setText(text);
    m_footnote->setVisible(!text.isEmpty());
}

void CheckListPopup::open(QWidget* anchor)
{
    openBelow(anchor, m_list);
}

} // namespace wego::gui
