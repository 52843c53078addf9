// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/refunds/refundsidepanel.h"

#include "gui/widgets/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace wego::gui {
namespace {

constexpr int Width = 264;
constexpr int Margin = 16;

} // namespace

RefundSidePanel::RefundSidePanel(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setFixedWidth(Width);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    m_column->setContentsMargins(0, 0, 0, Margin);
    m_column->setSpacing(4);
}

void RefundSidePanel::addTitle(const QString& title)
{
    auto* label = new QLabel(title, this);
    label->setFont(Theme::font(TypeRole::Section));
    label->setContentsMargins(Margin, 12, Margin, 4);
    m_column->addWidget(label);
}

void RefundSidePanel::addList(QWidget* list)
{
    m_column->addWidget(list);
}

QLabel* RefundSidePanel::addText(const QString& objectName)
{
    auto* label = new QLabel(this);
    label->setObjectName(objectName);
    label->setWordWrap(true);
    label->setContentsMargins(Margin, 0, Margin, 0);
    m_column->addWidget(label);
    return label;
}

QPushButton* RefundSidePanel::addLink(const QString& objectName, const QString& text)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(objectName);
    button->setProperty("link", true);
    button->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(Margin, 0, Margin, 0);
    row->addWidget(button);
    row->addStretch(1);
    m_column->addLayout(row);
    return button;
}

void RefundSidePanel::addLine()
{
    auto* line = new QWidget(this);
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Midlight);
    m_column->addSpacing(8);
    m_column->addWidget(line);
}

void RefundSidePanel::addEnd()
{
    m_column->addStretch(1);
}

} // namespace wego::gui
