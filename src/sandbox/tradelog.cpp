// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/tradelog.h"

#include <QJsonDocument>

namespace wego::sandbox {

TradeLog::TradeLog(const QString& path) : m_file(path)
{
    if (!path.isEmpty())
        (void)m_file.open(QIODevice::ReadWrite | QIODevice::Append);
}

QList<QJsonObject> TradeLog::read()
{
    QList<QJsonObject> lines;
    if (!m_file.isOpen())
        return lines;
    m_file.seek(0);
    const QByteArray bytes = m_file.readAll();
    for (const QByteArray& line : bytes.split('\n')) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        if (!object.isEmpty())
            lines.append(object);
    }
    // What comes next is not to hang on a line that was broken off.
    if (!bytes.isEmpty() && !bytes.endsWith('\n'))
        m_file.write("\n");
    return lines;
}

void TradeLog::append(const QJsonObject& line)
{
    if (!m_file.isOpen())
        return;
    m_file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    m_file.flush();
}

} // namespace wego::sandbox
