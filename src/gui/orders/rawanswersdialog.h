// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDialog>
#include <QList>

namespace wego::gui {

/// WeChat's answers as they were received, to read and to copy for its support desk.
class RawAnswersDialog final : public QDialog {
    Q_OBJECT

public:
    RawAnswersDialog(
        const QList<QByteArray>& answers, const QString& requestId, QWidget* parent = nullptr);

private:
    [[nodiscard]] static QString text(const QList<QByteArray>& answers);
};

} // namespace wego::gui
