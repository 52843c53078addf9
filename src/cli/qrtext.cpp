// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/qrtext.h"

#include "services/qrmatrix.h"

using namespace Qt::StringLiterals;

namespace wego::cli {
namespace {

constexpr int QuietZone = 4;
constexpr auto BlackOnWhite = "\x1b[30;107m"_L1;
constexpr auto Normal = "\x1b[0m"_L1;

QChar blockOf(bool upper, bool lower)
{
    if (upper)
        return lower ? QChar(0x2588) : QChar(0x2580);
    return lower ? QChar(0x2584) : u' ';
}

} // namespace

QStringList qrText(const QString& text)
{
    const services::QrMatrix code = services::qrMatrixOf(text);
    QStringList lines;
    if (code.isEmpty())
        return lines;
    for (int y = -QuietZone; y < code.width + QuietZone; y += 2) {
        QString line = BlackOnWhite;
        for (int x = -QuietZone; x < code.width + QuietZone; ++x)
            line += blockOf(code.isDark(x, y), code.isDark(x, y + 1));
        lines.append(line + Normal);
    }
    return lines;
}

} // namespace wego::cli
