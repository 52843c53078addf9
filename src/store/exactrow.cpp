// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/exactrow.h"

using namespace Qt::StringLiterals;

namespace wego::store {
namespace {

QVariant exactValue(const QString& type, const QByteArray& bytes)
{
    if (type == "null"_L1)
        return {};
    if (type == "integer"_L1)
        return bytes.toLongLong();
    const QString text = QString::fromUtf8(bytes);
    const bool isText = type == "text"_L1 && text.toUtf8() == bytes;
    return isText ? QVariant(text) : QVariant(type.toUtf8() + ' ' + bytes.toHex());
}

} // namespace

QString exactSelection(const QStringList& columns)
{
    QStringList parts;
    for (const QString& column : columns)
        parts.append(u"typeof(%1), CAST(%1 AS BLOB)"_s.arg(column));
    return parts.join(u", "_s);
}

QVariantList exactValues(const QSqlQuery& row, qsizetype count)
{
    QVariantList values;
    values.reserve(count);
    for (int i = 0; i < count; ++i)
        values.append(exactValue(row.value(2 * i).toString(), row.value(2 * i + 1).toByteArray()));
    return values;
}

} // namespace wego::store
