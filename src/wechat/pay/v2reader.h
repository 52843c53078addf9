// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/money.h"
#include "wechat/pay/v2codec.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace wego::wechat::pay {

/// Takes values out of one V2 message and remembers the first that cannot be read, so that a whole
/// message is read first and judged once. The fields must outlive it.
class V2Reader {
public:
    explicit V2Reader(const V2Fields& fields) : m_fields(fields) { }

    [[nodiscard]] bool has(const QByteArray& name) const { return !m_fields.value(name).isEmpty(); }
    /// Empty if absent.
    [[nodiscard]] QString text(const QByteArray& name) const;
    /// Must be there and not be empty.
    QString neededText(const QByteArray& name);
    /// Whole fen; nothing if absent or empty.
    std::optional<base::Money> money(const QByteArray& name);
    base::Money neededMoney(const QByteArray& name);
    /// A number of things; nothing if absent.
    std::optional<qint64> count(const QByteArray& name);
    /// Invalid if absent or of another form: nothing depends on it.
    [[nodiscard]] QDateTime time(const QByteArray& name) const;

    /// Protocol "wego.reply-unreadable".
    [[nodiscard]] const std::optional<base::Error>& problem() const { return m_problem; }

private:
    void complain(const QByteArray& name, const QString& reason);

    const V2Fields& m_fields;
    std::optional<base::Error> m_problem;
};

/// "coupon_fee" and 2 are "coupon_fee_2".
QByteArray numbered(const QByteArray& name, qsizetype number);

} // namespace wego::wechat::pay
