// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"
#include "sandbox/traderefusal.h"
#include "sandbox/v3error.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace wego::sandbox {

/// Reads the fields of a JSON body one by one and remembers the first that WeChat would refuse, as
/// PARAM_ERROR with its detail. Fields are JSON pointers ("/amount/refund"). Emoji are refused as
/// WeChat does: it knows code points of up to three bytes.
class V3Body {
public:
    enum class Need { Optional, Required };

    explicit V3Body(const QByteArray& body);

    /// Between 1 and `longest` characters; empty if it is missing.
    QString text(const QString& pointer, qsizetype longest, Need need = Need::Required);
    /// The same in bytes of UTF-8.
    QString textOfBytes(const QString& pointer, qsizetype longest, Need need = Need::Optional);
    /// At least 1 fen. 7.0 is no integer.
    base::Money amount(const QString& pointer, Need need = Need::Required);
    /// http(s) with a host and without a query.
    QString url(const QString& pointer, qsizetype longest, Need need);
    /// One of the words.
    QString word(const QString& pointer, const QStringList& words, Need need);
    QJsonArray array(const QString& pointer);
    void refuse(const QString& pointer, const QString& issue);

    [[nodiscard]] bool has(const QString& pointer) const;
    [[nodiscard]] const QJsonObject& object() const { return m_body; }
    [[nodiscard]] const std::optional<V3Error>& error() const { return m_error; }

private:
    [[nodiscard]] QJsonValue at(const QString& pointer) const;
    /// Undefined if it is missing or of another type.
    QJsonValue typed(const QString& pointer, QJsonValue::Type type, Need need);

    QByteArray m_raw;
    QJsonObject m_body;
    std::optional<V3Error> m_error;
};

V3Error v3Error(TradeRefusal refusal);
/// The merchant of a body is not the one that signed.
V3Error otherMerchant();

} // namespace wego::sandbox
