// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/emptystate.h"

#include "gui/widgets/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace wego::gui {
namespace {

constexpr int ColumnWidth = 720;

QFont titleFont()
{
    QFont font = Theme::font(TypeRole::RoomTitle);
    font.setPixelSize(font.pixelSize() + 4);
    return font;
}

} // namespace

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_content(new QVBoxLayout)
    , m_buttons(new QHBoxLayout)
{
    auto* column = new QWidget(this);
    column->setMaximumWidth(ColumnWidth);
    auto* lines = new QVBoxLayout(column);
    lines->setContentsMargins(12, 0, 12, 0);
    lines->setSpacing(8);
    m_title->setFont(titleFont());
    m_title->setObjectName(u"emptyTitle"_s);
    m_title->setWordWrap(true);
    m_text->setFont(Theme::font(TypeRole::Navigation));
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_text->setObjectName(u"emptyText"_s);
    m_text->setWordWrap(true);
    m_content->setContentsMargins(0, 16, 0, 0);
    m_buttons->setContentsMargins(0, 8, 0, 0);
    lines->addWidget(m_title);
    lines->addWidget(m_text);
    lines->addLayout(m_content);
    lines->addLayout(m_buttons);
    m_buttons->addStretch(1);

    auto* across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(column, ColumnWidth);
    across->addStretch(1);
    auto* down = new QVBoxLayout(this);
    down->addStretch(2);
    down->addLayout(across);
    down->addStretch(5);
}

void EmptyState::say(const QString& title, const QString& text)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(title);
}

void EmptyState::setContent(QWidget* content)
{
    m_content->addWidget(content);
}

QPushButton* EmptyState::addButton(
    const QString& objectName, const QString& text, std::function<void()> action)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(objectName);
    button->setAccessibleName(text);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [action = std::move(action)] { action(); });
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

void EmptyState::clearButtons()
{
    while (m_buttons->count() > 1) {
        const std::unique_ptr<QLayoutItem> item{m_buttons->takeAt(0)};
        item->widget()->hide();
        item->widget()->deleteLater(); // its click may be what calls us
    }
}

} // namespace wego::gui
