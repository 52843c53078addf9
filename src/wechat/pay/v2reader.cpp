// SPDX-License-Identifier: GPL-3.0-or-later
#include "wechat/pay/v2reader.h"

#include "wechat/pay/payerrors.h"
#include "wechat/pay/payvalues.h"

namespace wego::wechat::pay {

using namespace Qt::StringLiterals;

QString V2Reader::text(const QByteArray& name) const
{
    return QString::fromUtf8(m_fields.value(name));
}

QString V2Reader::neededText(const QByteArray& name)
{
    if (!has(name))
        complain(name, u"is missing"_s);
    return text(name);
}

std::optional<base::Money> V2Reader::money(const QByteArray& name)
{
    if (!has(name))
        return std::nullopt;
    const auto amount = moneyFromFen(m_fields.value(name));
    if (!amount)
        complain(name, u"is not an amount in whole fen"_s);
    return amount;
}

base::Money V2Reader::neededMoney(const QByteArray& name)
{
    if (!has(name))
        complain(name, u"is missing"_s);
    return money(name).value_or(base::Money());
}

std::optional<qint64> V2Reader::count(const QByteArray& name)
{
    if (!has(name))
        return std::nullopt;
    const auto number = moneyFromFen(m_fields.value(name));
    if (!number)
        complain(name, u"is not a number"_s);
    return number ? std::optional(number->fen()) : std::nullopt;
}

QDateTime V2Reader::time(const QByteArray& name) const
{
    return timeFromV2(text(name));
}

void V2Reader::complain(const QByteArray& name, const QString& reason)
{
    if (!m_problem)
        m_problem = unreadable(QString::fromUtf8(name) + u' ' + reason);
}

QByteArray numbered(const QByteArray& name, qsizetype number)
{
    return name + '_' + QByteArray::number(number);
}

} // namespace wego::wechat::pay
