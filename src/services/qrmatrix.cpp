// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/qrmatrix.h"

#include <qrencode.h>

#include <memory>

namespace wego::services {

QrMatrix qrMatrixOf(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(static_cast<int>(bytes.size()),
            reinterpret_cast<const unsigned char*>(bytes.constData()), 0, QR_ECLEVEL_M),
        &QRcode_free);
    if (!code)
        return {};
    QrMatrix matrix{code->width, QByteArray(code->width * code->width, '\0')};
    for (int i = 0; i < matrix.cells.size(); ++i)
        matrix.cells[i] = static_cast<char>(
            code->data[i] & 1); // the other bits tell what it is for
    return matrix;
}

} // namespace wego::services
