// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/orders/qrcodeview.h"

#include <QPainter>

#include <algorithm>

namespace wego::gui {

namespace {

constexpr int QuietZone = 4; ///< squares
constexpr int Side = 264;
constexpr int LeastSide = 256;

} // namespace

QrCodeView::QrCodeView(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void QrCodeView::setText(const QString& text)
{
    m_text = text;
    m_matrix = services::qrMatrixOf(text);
    setAccessibleName(text.isEmpty() ? QString() : tr("QR code to be scanned with WeChat"));
    update();
}

void QrCodeView::setSpent(bool spent)
{
    m_isSpent = spent;
    update();
}

QSize QrCodeView::sizeHint() const
{
    return {Side, Side};
}

QSize QrCodeView::minimumSizeHint() const
{
    return {LeastSide, LeastSide};
}

/// Counted in pixels of the screen, so that edges are sharp at any scale.
void QrCodeView::paintEvent(QPaintEvent*)
{
    if (m_matrix.isEmpty())
        return;
    const qreal scale = devicePixelRatioF();
    const auto across = static_cast<int>(width() * scale);
    const auto down = static_cast<int>(height() * scale);
    const int squares = m_matrix.width + 2 * QuietZone;
    const int square = std::max(1, std::min(across, down) / squares);
    const int left = (across - square * squares) / 2;
    const int top = (down - square * squares) / 2;
    QPainter painter(this);
    painter.scale(1 / scale, 1 / scale);
    painter.setOpacity(m_isSpent ? 0.2 : 1);
    painter.fillRect(left, top, square * squares, square * squares, Qt::white);
    for (int y = 0; y < m_matrix.width; ++y) {
        for (int x = 0; x < m_matrix.width; ++x) {
            if (m_matrix.isDark(x, y))
                painter.fillRect(left + (x + QuietZone) * square, top + (y + QuietZone) * square,
                    square, square, Qt::black);
        }
    }
}

} // namespace wego::gui
