// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bills/billquery.h"

#include <QSet>
#include <QStringList>
#include <QWidget>

#include <functional>

namespace wego::gui {

class AmountPopup;
class CheckListPopup;
class FilterButton;
class SearchField;

/// The tool row over the table: one search over all columns, four filters, and the columns shown.
/// Counts of the check lists are asked for when a list opens.
class BillFilterBar final : public QWidget {
    Q_OBJECT

public:
    explicit BillFilterBar(QWidget* parent = nullptr);

    /// Another bill; the filters stay, as far as it has their columns.
    void setTable(const bills::BillTablePtr& table);
    [[nodiscard]] bills::BillFilter filter() const;
    void clearFilters();
    void setSearch(const QString& text);
    /// Drops all filters but the text and the state, as the file writes it: an order number alone
    /// finds the refunds of the order too.
    void showOnly(const QString& text, const QByteArray& state);
    [[nodiscard]] SearchField* search() const { return m_search; }

    void setWords(int tableColumn, const QList<bills::WordCount>& words);
    void setVisibleKeys(const QStringList& keys);
    /// Says which columns are hidden because the room is narrow, for the chooser's notes.
    void setHiddenForWidth(std::function<bool(bills::Column)> isHidden);
    /// Opens the filter of the column, if it has one, else puts the focus into the search field.
    void openFilter(bills::Column column);

signals:
    void filterChanged();
    void wordsWanted(int tableColumn);
    void visibleKeysChanged(const QStringList& keys);
    void columnsReset();
    void leftDownwards(); ///< Down or Enter in the search field

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct WordFilter {
        bills::Column column = bills::Column::Unknown;
        FilterButton* button = nullptr;
        CheckListPopup* popup = nullptr;
        QList<QByteArray> chosen;
    };

    void layOut();
    void addWordFilter(bills::Column column, const QString& name, const QString& title);
    void openWords(const WordFilter& filter);
    void onWordsChosen(WordFilter& filter);
    void showWordFilter(const WordFilter& filter);
    void onAmountChosen();
    void openColumns();
    [[nodiscard]] WordFilter* wordFilter(bills::Column column);
    [[nodiscard]] static QString wordText(bills::Column column, const QByteArray& value);

    bills::BillTablePtr m_table;
    SearchField* m_search = nullptr;
    QList<WordFilter> m_words;
    FilterButton* m_amount = nullptr;
    AmountPopup* m_amountPopup = nullptr;
    std::optional<bills::ColumnFilter> m_amountFilter;
    FilterButton* m_columns = nullptr;
    CheckListPopup* m_columnPopup = nullptr;
    QStringList m_visibleKeys;
    std::function<bool(bills::Column)> m_isHiddenForWidth;
};

} // namespace wego::gui
