// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/banner.h"

#include <QHBoxLayout>
#include <QPaintEvent>

#include <utility>

using namespace Qt::StringLiterals;

namespace wego::gui {
namespace {

constexpr int EdgeWidth = 3;
constexpr int MarkSide = 16;
constexpr int MarkLeft = 16;
constexpr int TextLeft = 44;

QColor fillOf(Tone tone, const Tokens& tokens)
{
    switch (tone) {
    case Tone::Good:
        return tokens.tint;
    case Tone::Attention:
        return tokens.amberTint;
    case Tone::Bad:
        return tokens.dangerTint;
    default:
        return tokens.neutralTint;
    }
}

QColor edgeOf(Tone tone, const Tokens& tokens)
{
    switch (tone) {
    case Tone::Good:
        return tokens.accentText;
    case Tone::Attention:
        return tokens.amberFill;
    case Tone::Bad:
        return tokens.dangerFill;
    default:
        return tokens.control;
    }
}

Mark markOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return Mark::Verified;
    case Tone::Attention:
        return Mark::Warning;
    case Tone::Bad:
        return Mark::Differs;
    default:
        return Mark::Information;
    }
}

} // namespace

Banner::Banner(QWidget* parent)
    : QFrame(parent), m_text(new QLabel(this)), m_buttons(new QHBoxLayout)
{
    setFrameShape(NoFrame);
    setMinimumHeight(40);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_text->setObjectName(u"bannerText"_s);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(TextLeft, 6, 12, 6);
    row->setSpacing(8);
    row->addWidget(m_text, 1);
    row->addLayout(m_buttons);
    m_buttons->setSpacing(8);
    hide();
}

void Banner::say(Tone tone, const QString& text)
{
    clear();
    m_tone = tone;
    m_text->setText(text);
    setAccessibleName(text);
    show();
    update();
}

QPushButton* Banner::addButton(
    const QString& objectName, const QString& text, std::function<void()> action)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(objectName);
    button->setAccessibleName(text);
    button->setProperty("compact", true);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [action = std::move(action)] { action(); });
    m_buttons->addWidget(button);
    button->show(); // with its text; the layout would do it some time later
    return button;
}

void Banner::clear()
{
    while (const std::unique_ptr<QLayoutItem> item{m_buttons->takeAt(0)}) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its click may be what calls us
    }
    m_text->clear();
    hide();
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = Theme::tokensFor(palette());
    painter.fillRect(rect(), fillOf(m_tone, tokens));
    painter.fillRect(0, 0, EdgeWidth, height(), edgeOf(m_tone, tokens));
    const QRectF place(MarkLeft, 0, MarkSide, height());
    paintMark(&painter, place, markOf(m_tone), tokens);
}

} // namespace wego::gui
