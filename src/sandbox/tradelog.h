// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace wego::sandbox {

/// What happened to orders and refunds, a line of JSON each, so that it is still known after any
/// kind of end. A line that was broken off is left out.
class TradeLog {
public:
    /// Without a path it forgets everything.
    explicit TradeLog(const QString& path);

    [[nodiscard]] QList<QJsonObject> read();
    void append(const QJsonObject& line);

private:
    QFile m_file;
};

} // namespace wego::sandbox
