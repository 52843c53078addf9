// SPDX-License-Identifier: GPL-3.0-or-later
#include "bills/columns.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace wego::bills {
namespace {

using enum ColumnKind;

constexpr std::array<ColumnInfo, KnownColumnCount> Infos{{
    {Column::TradeTime, Time, "trade_time"_L1, u"交易时间", u"Trade time"},
    {Column::AppId, Number, "appid"_L1, u"公众账号ID", u"App ID"},
    {Column::MchId, Number, "mchid"_L1, u"商户号", u"Merchant ID"},
    {Column::SubMchId, Number, "sub_mchid"_L1, u"特约商户号", u"Sub-merchant ID"},
    {Column::DeviceId, Text, "device_id"_L1, u"设备号", u"Device ID"},
    {Column::TransactionId, Number, "transaction_id"_L1, u"微信订单号", u"WeChat order number"},
    {Column::OutTradeNo, Number, "out_trade_no"_L1, u"商户订单号", u"Merchant order number"},
    {Column::OpenId, Number, "openid"_L1, u"用户标识", u"OpenID"},
    {Column::TradeType, Word, "trade_type"_L1, u"交易类型", u"Trade type"},
    {Column::TradeState, Word, "trade_state"_L1, u"交易状态", u"Trade state"},
    {Column::Bank, Word, "bank_type"_L1, u"付款银行", u"Bank"},
    {Column::Currency, Word, "fee_type"_L1, u"货币种类", u"Currency"},
    {Column::SettlementAmount, Money, "settlement_total_fee"_L1, u"应结订单金额",
        u"Settlement amount"},
    {Column::CouponAmount, Money, "coupon_fee"_L1, u"代金券金额", u"Coupon amount"},
    {Column::RefundAppliedTime, Time, "refund_applied_time"_L1, u"退款申请时间",
        u"Refund applied time"},
    {Column::RefundSuccessTime, Time, "refund_success_time"_L1, u"退款成功时间",
        u"Refund success time"},
    {Column::RefundId, Number, "refund_id"_L1, u"微信退款单号", u"WeChat refund number"},
    {Column::OutRefundNo, Number, "out_refund_no"_L1, u"商户退款单号", u"Merchant refund number"},
    {Column::RefundAmount, Money, "settlement_refund_fee"_L1, u"退款金额", u"Refund amount"},
    {Column::CouponRefundAmount, Money, "coupon_refund_fee"_L1, u"充值券退款金额",
        u"Coupon refund amount"},
    {Column::RefundType, Word, "refund_type"_L1, u"退款类型", u"Refund type"},
    {Column::RefundState, Word, "refund_state"_L1, u"退款状态", u"Refund state"},
    {Column::Goods, Text, "body"_L1, u"商品名称", u"Goods"},
    {Column::Attach, Text, "attach"_L1, u"商户数据包", u"Attached data"},
    {Column::Fee, Fee, "fee"_L1, u"手续费", u"Fee"},
    {Column::Rate, Word, "rate"_L1, u"费率", u"Rate"},
    {Column::OrderAmount, Money, "total_fee"_L1, u"订单金额", u"Order amount"},
    {Column::RefundAskedAmount, Money, "refund_fee"_L1, u"申请退款金额",
        u"Refund amount asked for"},
    {Column::RateNote, Text, "rate_note"_L1, u"费率备注", u"Rate note"},
}};

struct NamedColumn {
    QStringView name;
    Column column;
};

/// What the columns were called before, and in the bill of returned coupons.
constexpr std::array OldNames{
    NamedColumn{u"子商户号", Column::SubMchId},
    NamedColumn{u"总金额", Column::SettlementAmount},
    NamedColumn{u"企业红包金额", Column::CouponAmount},
    NamedColumn{u"代金券或立减优惠金额", Column::CouponAmount},
    NamedColumn{u"企业红包退款金额", Column::CouponRefundAmount},
    NamedColumn{u"代金券或立减优惠退款金额", Column::CouponRefundAmount},
    NamedColumn{u"返还手续费", Column::Fee},
};

constexpr std::array SummaryNames{
    NamedColumn{u"应结订单总金额", Column::SettlementAmount},
    NamedColumn{u"退款总金额", Column::RefundAmount},
    NamedColumn{u"充值券退款总金额", Column::CouponRefundAmount},
    NamedColumn{u"代金券总金额", Column::CouponAmount},
    NamedColumn{u"手续费总金额", Column::Fee},
    NamedColumn{u"返还手续费总金额", Column::Fee},
    NamedColumn{u"订单总金额", Column::OrderAmount},
    NamedColumn{u"申请退款总金额", Column::RefundAskedAmount},
    NamedColumn{u"总交易额", Column::SettlementAmount},
    NamedColumn{u"总退款金额", Column::RefundAmount},
    NamedColumn{u"总企业红包退款金额", Column::CouponRefundAmount},
    NamedColumn{u"总代金券或立减优惠退款金额", Column::CouponRefundAmount},
};

QString plainHeader(QStringView header)
{
    QString name = header.trimmed().toString();
    if (name.startsWith(u'`'))
        name.remove(0, 1);
    name.replace(u'（', u'(').replace(u'）', u')');
    if (name.endsWith(u"(元)"_s))
        name.chop(3);
    return name.trimmed();
}

template <std::size_t N>
std::optional<Column> findName(const std::array<NamedColumn, N>& names, QStringView wanted)
{
    const auto found = std::ranges::find(names, wanted, &NamedColumn::name);
    return found == names.end() ? std::nullopt : std::optional(found->column);
}

} // namespace

std::span<const ColumnInfo, KnownColumnCount> columnInfos()
{
    return Infos;
}

const ColumnInfo& columnInfo(Column column)
{
    Q_ASSERT(column != Column::Unknown);
    return Infos.at(static_cast<std::size_t>(column));
}

std::optional<Column> columnFromKey(QStringView key)
{
    const auto found = std::ranges::find_if(
        Infos, [key](const ColumnInfo& info) { return info.key == key; });
    return found == Infos.end() ? std::nullopt : std::optional(found->column);
}

Column columnFromHeader(QStringView header)
{
    const QString name = plainHeader(header);
    const auto found = std::ranges::find_if(Infos, [&name](const ColumnInfo& info) {
        return info.chinese == name || info.english.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (found != Infos.end())
        return found->column;
    return findName(OldNames, name).value_or(Column::Unknown);
}

std::optional<Column> summaryColumnFromHeader(QStringView header)
{
    return findName(SummaryNames, plainHeader(header));
}

QString summaryHeader(Column column)
{
    const auto found = std::ranges::find(SummaryNames, column, &NamedColumn::column);
    return found == SummaryNames.end() ? QString() : found->name.toString();
}

} // namespace wego::bills
