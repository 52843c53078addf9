// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"
#include "sandbox/traderefusal.h"
#include "sandbox/v2message.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <expected>

namespace wego::sandbox {

/// The fields of an answer in the order in which they are written, without those that every answer
/// has.
class V2Answer {
public:
    /// In CDATA.
    void add(const QByteArray& name, const QString& text) { m_fields.append({name, text, true}); }
    /// Bare, as WeChat writes numbers.
    void add(const QByteArray& name, qint64 number);
    void add(const QByteArray& name, base::Money amount) { add(name, qint64(amount.fen())); }

    [[nodiscard]] V2Fields fields() const;
    [[nodiscard]] QByteArray toXml() const;

private:
    struct Field {
        QByteArray name;
        QString value;
        bool isText;
    };

    QList<Field> m_fields;
};

/// err_code and err_code_des.
struct V2Error {
    QByteArray code;
    QString text;
};

using V2Result = std::expected<V2Answer, V2Error>;

std::unexpected<V2Error> v2Error(TradeRefusal refusal);
std::unexpected<V2Error> v2Error(const char* code, const QString& text);
/// LACK_PARAMS for the first of them that is empty or missing.
std::expected<void, V2Error> demand(const V2Fields& fields, const QList<QByteArray>& names);
/// A positive number of fen; PARAM_ERROR.
std::expected<base::Money, V2Error> feeIn(const V2Fields& fields, const QByteArray& name);

} // namespace wego::sandbox
