// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

namespace wego::test {

/// A file of tests/data/pay; ends the program when it is missing, since no test can go on then.
inline QByteArray payFile(const char* name)
{
    QFile file(QStringLiteral(WEGO_TEST_DATA "/pay/") + QString::fromLatin1(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    return file.readAll();
}

inline QJsonObject payJson(const char* name)
{
    return QJsonDocument::fromJson(payFile(name)).object();
}

} // namespace wego::test
