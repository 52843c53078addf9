// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/refunds/refundsteps.h"

#include "gui/widgets/statemark.h"

#include <QPainter>

namespace wego::gui {
namespace {

constexpr int Disc = 20;
constexpr int WordGap = 6;
constexpr int StepGap = 20;

} // namespace

RefundSteps::RefundSteps(QWidget* parent)
    : QWidget(parent), m_words{tr("Choose a file"), tr("Dry run"), tr("Confirm"), tr("Run")}
{
    setObjectName(QStringLiteral("refundSteps"));
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setStep(0);
}

void RefundSteps::setStep(int step)
{
    m_step = step;
    setAccessibleName(tr("Step %1 of %2: %3")
            .arg(QString::number(step + 1), QString::number(m_words.size()), m_words.value(step)));
    updateGeometry();
    update();
}

QFont RefundSteps::fontOf(int step) const
{
    QFont font = Theme::font(TypeRole::Body);
    font.setBold(step == m_step);
    return font;
}

QSize RefundSteps::sizeHint() const
{
    int width = 0;
    for (int step = 0; step < m_words.size(); ++step)
        width += Disc + WordGap + QFontMetrics(fontOf(step)).horizontalAdvance(m_words[step])
            + (step > 0 ? StepGap : 0);
    return {width, Disc + 2};
}

void RefundSteps::paintDisc(QPainter& painter, const QRect& disc, int step) const
{
    const Tokens& tokens = Theme::tokensFor(palette());
    const bool isPresent = step == m_step;
    painter.setPen(isPresent ? QPen(Qt::NoPen) : QPen(tokens.border, 1));
    painter.setBrush(isPresent ? QBrush(tokens.accent) : QBrush(Qt::NoBrush));
    painter.drawEllipse(QRectF(disc).adjusted(0.5, 0.5, -0.5, -0.5));
    if (step < m_step)
        return paintMark(&painter, QRectF(disc).adjusted(4, 4, -4, -4), Mark::Tick, tokens);
    painter.setFont(Theme::font(TypeRole::Caption));
    painter.setPen(isPresent ? tokens.onAccent : tokens.text2);
    painter.drawText(disc, Qt::AlignCenter, QString::number(step + 1));
}

void RefundSteps::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& tokens = Theme::tokensFor(palette());
    QRect place(0, (height() - Disc) / 2, Disc, Disc);
    for (int step = 0; step < m_words.size(); ++step) {
        paintDisc(painter, place, step);
        painter.setFont(fontOf(step));
        painter.setPen(step == m_step ? tokens.text : tokens.text2);
        const int width = painter.fontMetrics().horizontalAdvance(m_words[step]);
        painter.drawText(QRect(place.right() + 1 + WordGap, 0, width + 1, height()),
            Qt::AlignVCenter | Qt::AlignLeft, m_words[step]);
        place.translate(Disc + WordGap + width + StepGap, 0);
    }
}

} // namespace wego::gui
