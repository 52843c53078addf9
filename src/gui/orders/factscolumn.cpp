// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/orders/factscolumn.h"

#include "gui/widgets/icons.h"
#include "gui/widgets/tokens.h"

#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace wego::gui {

namespace {

constexpr qsizetype QuietHead = 18;
constexpr int LeastValue = 120;

/// People compare the end of a long number.
QString inTwoTones(const QString& number, const Tokens& tokens)
{
    return u"<span style=\"color:%1\">%2</span>%3"_s.arg(
        tokens.text3.name(), number.first(QuietHead), number.sliced(QuietHead));
}

} // namespace

FactsColumn::FactsColumn(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    setObjectName(u"orderFacts"_s);
    setAccessibleName(tr("Facts of the order"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
}

void FactsColumn::setFacts(const QList<OrderFact>& facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    build();
}

void FactsColumn::build()
{
    clear();
    for (int row = 0; row < m_facts.size(); ++row)
        addFact(m_facts.at(row), row);
}

void FactsColumn::clear()
{
    while (const std::unique_ptr<QLayoutItem> item{m_grid->takeAt(0)}) {
        item->widget()->hide();
        item->widget()->deleteLater();
    }
}

void FactsColumn::addFact(const OrderFact& fact, int row)
{
    auto* name = new QLabel(fact.name, this);
    name->setForegroundRole(QPalette::PlaceholderText);
    auto* cell = new QWidget(this);
    auto* lines = new QVBoxLayout(cell);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    QLabel* value = makeValue(fact);
    if (!fact.note.isEmpty()) {
        auto* note = new QLabel(fact.note, cell);
        note->setWordWrap(true);
        if (!fact.isFixed)
            note->setForegroundRole(QPalette::PlaceholderText);
        // Who somebody is comes before the id; what a code means comes after it.
        lines->addWidget(fact.isFixed ? note : value);
        lines->addWidget(fact.isFixed ? value : note);
    } else {
        lines->addWidget(value);
    }
    m_grid->addWidget(name, row, 0, Qt::AlignTop);
    m_grid->addWidget(cell, row, 1);
    name->show();
    cell->show();
}

QLabel* FactsColumn::makeValue(const OrderFact& fact)
{
    const bool isLong = fact.isNumber && fact.value.size() > QuietHead;
    auto* value = new QLabel(this);
    value->setTextFormat(isLong ? Qt::RichText : Qt::PlainText);
    value->setText(isLong ? inTwoTones(fact.value, Theme::tokensFor(palette())) : fact.value);
    value->setFont(fact.isFixed ? Theme::fixedFont(TypeRole::Caption)
                                : Theme::numberFont(isLong ? TypeRole::Caption : TypeRole::Body));
    value->setMinimumWidth(LeastValue);
    value->setWordWrap(!isLong && !fact.isFixed);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setAccessibleName(fact.name + u' ' + fact.value);
    value->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(value, &QLabel::customContextMenuRequested, this,
        [this, value, fact](const QPoint& at) { openMenu(fact, value->mapToGlobal(at)); });
    return value;
}

void FactsColumn::openMenu(const OrderFact& fact, const QPoint& place)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"factMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* copy = menu->addAction(icon(u"edit-copy"_s), tr("Copy “%1”").arg(fact.name));
    copy->setObjectName(u"copyFact"_s);
    connect(copy, &QAction::triggered, this,
        [value = fact.value] { QGuiApplication::clipboard()->setText(value); });
    menu->popup(place);
}

/// The two tones are colours of the theme.
void FactsColumn::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        build();
}

} // namespace wego::gui
