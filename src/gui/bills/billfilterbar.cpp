// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bills/billfilterbar.h"

#include "gui/bills/amountpopup.h"
#include "gui/bills/billcells.h"
#include "gui/bills/billcolumns.h"
#include "gui/bills/words.h"
#include "gui/widgets/checklistpopup.h"
#include "gui/widgets/filterbutton.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/searchfield.h"

#include <QHBoxLayout>
#include <QKeyEvent>

#include <algorithm>

namespace wego::gui {

using namespace Qt::StringLiterals;
using bills::Column;
using bills::ColumnKind;

namespace {

constexpr int Height = 48;
constexpr int SearchWidth = 220;
constexpr int ColumnsOfNow = 27;

} // namespace

BillFilterBar::BillFilterBar(QWidget* parent)
    : QWidget(parent)
    , m_search(new SearchField(this))
    , m_amount(new FilterButton(tr("Amount"), this))
    , m_amountPopup(new AmountPopup(this))
    , m_columns(new FilterButton(tr("Columns"), this))
    , m_columnPopup(new CheckListPopup(u"columnPopup"_s, tr("Columns of the table"), this))
    , m_visibleKeys(BillColumns::defaultKeys())
{
    setFixedHeight(Height);
    m_search->setObjectName(u"billSearch"_s);
    m_search->setKeyHint(u"Ctrl F"_s);
    m_search->installEventFilter(this);
    m_amount->setObjectName(u"amountFilter"_s);
    m_columns->setObjectName(u"columnChooser"_s);
    m_columns->setIcon(icon(u"view-file-columns"_s));
    m_columnPopup->setClearText(tr("Reset columns"));
    addWordFilter(Column::TradeType, u"typeFilter"_s, tr("Type"));
    addWordFilter(Column::TradeState, u"stateFilter"_s, tr("State"));
    addWordFilter(Column::Bank, u"bankFilter"_s, tr("Bank"));
    layOut();
    setTable({});
    connect(m_search, &QLineEdit::textChanged, this, &BillFilterBar::filterChanged);
    connect(m_amount, &QPushButton::clicked, this, [this] {
        m_amountPopup->setFilter(m_amountFilter);
        m_amountPopup->open(m_amount);
    });
    connect(m_amountPopup, &AmountPopup::filterChanged, this, &BillFilterBar::onAmountChosen);
    connect(m_columns, &QPushButton::clicked, this, &BillFilterBar::openColumns);
    connect(m_columnPopup, &CheckListPopup::checkedChanged, this, [this] {
        QStringList keys;
        for (const QByteArray& key : m_columnPopup->checkedValues())
            keys.append(QString::fromUtf8(key));
        m_visibleKeys = keys;
        emit visibleKeysChanged(keys);
    });
    connect(m_columnPopup, &CheckListPopup::clearClicked, this, [this] {
        m_columnPopup->hide();
        emit columnsReset();
    });
}

void BillFilterBar::layOut()
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->setSpacing(8);
    m_search->setMinimumWidth(SearchWidth / 2);
    m_search->setMaximumWidth(SearchWidth);
    layout->addWidget(m_search, 100);
    for (const WordFilter& filter : m_words)
        layout->addWidget(filter.button);
    layout->addWidget(m_amount);
    layout->addStretch(1);
    layout->addWidget(m_columns);
}

void BillFilterBar::addWordFilter(Column column, const QString& name, const QString& title)
{
    WordFilter filter{column, new FilterButton(title, this),
        new CheckListPopup(name + u"Popup"_s, title, this), {}};
    filter.button->setObjectName(name);
    m_words.append(filter);
    connect(filter.button, &QPushButton::clicked, this,
        [this, column] { openWords(*wordFilter(column)); });
    connect(filter.popup, &CheckListPopup::checkedChanged, this,
        [this, column] { onWordsChosen(*wordFilter(column)); });
    connect(filter.popup, &CheckListPopup::clearClicked, this, [this, column] {
        WordFilter* cleared = wordFilter(column);
        cleared->chosen.clear();
        cleared->popup->hide();
        showWordFilter(*cleared);
        emit filterChanged();
    });
}

BillFilterBar::WordFilter* BillFilterBar::wordFilter(Column column)
{
    const auto found = std::find_if(m_words.begin(), m_words.end(),
        [column](const WordFilter& filter) { return filter.column == column; });
    return found == m_words.end() ? nullptr : &*found;
}

void BillFilterBar::setTable(const bills::BillTablePtr& table)
{
    m_table = table;
    const int columns = table ? table->columnCount() : ColumnsOfNow;
    m_search->setPlaceholderText(tr("Filter in all %n columns", nullptr, columns));
    m_search->setAccessibleName(m_search->placeholderText());
    if (!table)
        return;
    for (const WordFilter& filter : m_words)
        filter.button->setVisible(table->indexOf(filter.column) >= 0);
    QList<bills::BillColumn> amounts;
    for (int index = 0; index < columns; ++index) {
        const bills::BillColumn& column = table->column(index);
        if (column.kind == ColumnKind::Money || column.kind == ColumnKind::Fee)
            amounts.append(column);
    }
    m_amountPopup->setColumns(amounts);
    m_amount->setVisible(!amounts.isEmpty());
}

bills::BillFilter BillFilterBar::filter() const
{
    bills::BillFilter filter;
    filter.text = m_search->text();
    for (const WordFilter& words : m_words) {
        if (words.chosen.isEmpty() || !m_table || m_table->indexOf(words.column) < 0)
            continue;
        bills::ColumnFilter column;
        column.column = words.column;
        column.values = words.chosen;
        filter.columns.append(column);
    }
    if (m_amountFilter && m_table && m_table->indexOf(m_amountFilter->column) >= 0)
        filter.columns.append(*m_amountFilter);
    return filter;
}

void BillFilterBar::clearFilters()
{
    for (WordFilter& words : m_words) {
        words.chosen.clear();
        showWordFilter(words);
    }
    m_amountFilter.reset();
    m_amount->setValue({});
    m_search->clear();
    emit filterChanged();
}

void BillFilterBar::showOnly(const QString& text, const QByteArray& state)
{
    clearFilters();
    if (WordFilter* states = wordFilter(Column::TradeState); states && !state.isEmpty()) {
        states->chosen = {state};
        showWordFilter(*states);
    }
    m_search->setText(text);
}

void BillFilterBar::setSearch(const QString& text)
{
    m_search->setText(text);
}

void BillFilterBar::openWords(const WordFilter& filter)
{
    filter.popup->open(filter.button);
    if (m_table)
        emit wordsWanted(m_table->indexOf(filter.column));
}

void BillFilterBar::setWords(int tableColumn, const QList<bills::WordCount>& words)
{
    WordFilter* filter = m_table ? wordFilter(m_table->column(tableColumn).column) : nullptr;
    if (!filter)
        return;
    QList<CheckItem> items;
    for (const bills::WordCount& word : words)
        items.append({word.value, wordText(filter->column, word.value),
            BillWords::count(word.count), filter->chosen.contains(word.value)});
    filter->popup->setItems(items);
}

void BillFilterBar::onWordsChosen(WordFilter& filter)
{
    filter.chosen = filter.popup->checkedValues();
    showWordFilter(filter);
    emit filterChanged();
}

void BillFilterBar::showWordFilter(const WordFilter& filter)
{
    QStringList texts;
    for (const QByteArray& value : filter.chosen)
        texts.append(wordText(filter.column, value));
    filter.button->setValue(texts.join(tr(", ", "between the words of a list")));
}

QString BillFilterBar::wordText(Column column, const QByteArray& value)
{
    if (value.isEmpty())
        return tr("(empty)");
    const QString text = QString::fromUtf8(value);
    if (column != Column::TradeState)
        return text;
    if (value == "SUCCESS")
        return BillCells::kindWord(bills::RowKind::Payment);
    if (value == "REFUND")
        return BillCells::kindWord(bills::RowKind::Refund);
    return value == "REVOKED" ? BillCells::kindWord(bills::RowKind::Reversal) : text;
}

void BillFilterBar::onAmountChosen()
{
    m_amountFilter = m_amountPopup->filter();
    m_amount->setValue(m_amountFilter ? AmountPopup::text(*m_amountFilter) : QString());
    emit filterChanged();
}

void BillFilterBar::setVisibleKeys(const QStringList& keys)
{
    m_visibleKeys = keys;
}

void BillFilterBar::setHiddenForWidth(std::function<bool(Column)> isHidden)
{
    m_isHiddenForWidth = std::move(isHidden);
}

void BillFilterBar::openColumns()
{
    if (!m_table)
        return;
    QList<CheckItem> items;
    bool someHidden = false;
    for (const int index : BillColumns::displayOrder(*m_table)) {
        const bills::BillColumn& column = m_table->column(index);
        const QString key = BillColumns::key(column);
        const bool narrow = m_isHiddenForWidth && m_isHiddenForWidth(column.column);
        const bool checked = m_visibleKeys.contains(key);
        someHidden = someHidden || (narrow && checked);
        items.append({key.toUtf8(), BillColumns::fullTitle(column),
            narrow && checked ? tr("no room") : QString(), checked});
    }
    m_columnPopup->setItems(items);
    m_columnPopup->setFootnote(
        someHidden ? tr("Columns without room are still searched and exported.") : QString());
    m_columnPopup->open(m_columns);
}

void BillFilterBar::openFilter(Column column)
{
    const bool isAmount = column != Column::Unknown
        && (bills::columnInfo(column).kind == ColumnKind::Money
            || bills::columnInfo(column).kind == ColumnKind::Fee);
    if (const WordFilter* words = wordFilter(column))
        words->button->click();
    else if (isAmount)
        m_amount->click();
    else
        m_search->setFocus(Qt::ShortcutFocusReason);
}

bool BillFilterBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            emit leftDownwards();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace wego::gui
