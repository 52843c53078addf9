// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/qrmatrix.h"

#include <QWidget>

namespace wego::gui {

/// A QR code as phones read it: dark on white in both themes, each square a whole number of the
/// screen's pixels, with the quiet zone around it.
class QrCodeView final : public QWidget {
    Q_OBJECT

public:
    explicit QrCodeView(QWidget* parent = nullptr);

    /// What the code says; empty: none.
    void setText(const QString& text);
    [[nodiscard]] const QString& text() const { return m_text; }
    /// One that is not to be paid any more is drawn pale.
    void setSpent(bool spent);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    services::QrMatrix m_matrix;
    bool m_isSpent = false;
};

} // namespace wego::gui
