// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/conditionchoice.h"

#include "gui/users/conditionnote.h"
#include "gui/widgets/searchfield.h"
#include "gui/widgets/tokens.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace wego::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int LineHeight = 28;
constexpr int MostLines = 10;
constexpr int Width = 260;
constexpr int SearchFrom = 8; ///< shorter lists are read faster than searched

} // namespace

ConditionChoice::ConditionChoice(
    ConditionField field, const QList<ConditionOption>& options, QWidget* parent)
    : ConditionEditor(field, parent)
    , m_search(new SearchField(this))
    , m_list(new QListWidget(this))
    , m_empty(new QLabel(this))
{
    m_search->setObjectName(u"conditionSearch"_s);
    m_search->setAccessibleName(tr("Search"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setProperty("compact", true);
    m_search->installEventFilter(this);
    m_list->setObjectName(u"conditionOptions"_s);
    m_list->setAccessibleName(SegmentWords::fieldName(field));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new ConditionNoteDelegate(m_list));
    m_list->setMinimumWidth(Width);
    m_list->installEventFilter(this);
    m_empty->setObjectName(u"conditionEmpty"_s);
    m_empty->setFont(Theme::font(TypeRole::Caption));
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setWordWrap(true);
    lines().addWidget(m_search);
    lines().addWidget(m_list);
    lines().addWidget(m_empty);
    connect(m_search, &QLineEdit::textChanged, this, &ConditionChoice::filter);
    connect(m_list, &QListWidget::itemClicked, this,
        [this](QListWidgetItem* item) { choose(m_list->row(item)); });
    fill(options);
}

void ConditionChoice::fill(const QList<ConditionOption>& options)
{
    m_options = options;
    for (const ConditionOption& option : options) {
        auto* item = new QListWidgetItem(option.text, m_list);
        item->setData(ConditionNoteDelegate::NoteRole, option.note);
        item->setData(Qt::AccessibleDescriptionRole, option.note);
    }
    const auto shown = std::clamp<qsizetype>(options.size(), 1, MostLines);
    m_list->setFixedHeight(static_cast<int>(shown) * LineHeight + 2);
    m_list->setVisible(!options.isEmpty());
    m_empty->setVisible(options.isEmpty());
    m_search->setVisible(options.size() >= SearchFrom);
    m_list->setCurrentRow(options.isEmpty() ? -1 : 0);
}

void ConditionChoice::setEmptyText(const QString& text)
{
    m_empty->setText(text);
}

QPushButton* ConditionChoice::addButton(const QString& objectName, const QString& text)
{
    auto* made = new QPushButton(text, this);
    made->setObjectName(objectName);
    made->setProperty("compact", true);
    made->setAutoDefault(false);
    lines().addWidget(made, 0, Qt::AlignLeft);
    return made;
}

void ConditionChoice::setCondition(const domain::Segment& condition)
{
    m_chosen = condition;
    for (qsizetype row = 0; row < m_options.size(); ++row) {
        if (m_options[row].condition == condition)
            m_list->setCurrentRow(static_cast<int>(row));
    }
}

std::optional<domain::Segment> ConditionChoice::condition() const
{
    return m_chosen;
}

QWidget* ConditionChoice::firstField()
{
    if (m_options.isEmpty())
        return ConditionEditor::firstField();
    return m_search->isVisibleTo(this) ? static_cast<QWidget*>(m_search) : m_list;
}

void ConditionChoice::filter(const QString& text)
{
    int first = -1;
    for (int row = m_list->count() - 1; row >= 0; --row) {
        const bool fits = m_options[row].text.contains(text.trimmed(), Qt::CaseInsensitive);
        m_list->item(row)->setHidden(!fits);
        first = fits ? row : first;
    }
    m_list->setCurrentRow(first);
}

void ConditionChoice::moveBy(int lines)
{
    int row = m_list->currentRow() + lines;
    while (row >= 0 && row < m_list->count() && m_list->item(row)->isHidden())
        row += lines;
    if (row >= 0 && row < m_list->count())
        m_list->setCurrentRow(row);
}

void ConditionChoice::choose(int row)
{
    if (row < 0 || row >= m_options.size() || m_list->item(row)->isHidden())
        return;
    m_chosen = m_options[row].condition;
    announce();
    hide();
}

bool ConditionChoice::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return ConditionEditor::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        choose(m_list->currentRow());
        return true;
    }
    if (watched == m_search && (key == Qt::Key_Down || key == Qt::Key_Up)) {
        moveBy(key == Qt::Key_Down ? 1 : -1);
        return true;
    }
    return ConditionEditor::eventFilter(watched, event);
}

} // namespace wego::gui
