// SPDX-License-Identifier: GPL-3.0-or-later
#include "bills/testbill.h"

#include <random>

using namespace Qt::StringLiterals;

namespace wego::test {
namespace {

using bills::RowKind;
using Type = TestBillOptions::Type;

const QString Start =
    u"交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,"
    "交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额"_s;
const QString RefundPart =
    u",微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态"_s;

QString headerLine(Type type)
{
    const QString texts = u",商品名称,商户数据包,手续费,费率"_s;
    switch (type) {
    case Type::All:
        return Start + RefundPart + texts + u",订单金额,申请退款金额,费率备注"_s;
    case Type::Success:
        return Start + texts + u",订单金额,费率备注"_s;
    case Type::Refund:
        return Start + u",退款申请时间,退款成功时间"_s + RefundPart + texts
            + u",订单金额,申请退款金额,费率备注"_s;
    case Type::Old:
        return u"交易时间,公众账号ID,商户号,子商户号,设备号,微信订单号,商户订单号,用户标识,"
               u"交易类型,"
               "交易状态,付款银行,货币种类,总金额,企业红包金额,微信退款单号,商户退款单号,退款金额,"
               "企业红包退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率"_s;
    }
    Q_UNREACHABLE();
}

QString summaryHeader(Type type)
{
    if (type == Type::Success)
        return u"总交易单数,应结订单总金额,手续费总金额,订单总金额"_s;
    if (type == Type::Old)
        return u"总交易单数,总交易额,总退款金额,总企业红包退款金额,手续费总金额"_s;
    return u"总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额"_s;
}

QString yuan(std::int64_t value, int decimals)
{
    const QString sign = value < 0 ? u"-"_s : QString();
    const QString digits = QString::number(std::abs(value)).rightJustified(decimals + 1, u'0');
    return sign + digits.left(digits.size() - decimals) + u'.' + digits.right(decimals);
}

QString escaped(QString text, RowKind kind)
{
    const bool payment = kind == RowKind::Payment;
    text.replace(u"\\"_s, u"\\\\"_s);
    text.replace(u"\""_s, u"\\\""_s);
    text.replace(u"`"_s, payment ? u"\\`"_s : u"\\140"_s);
    if (payment)
        text.replace(u"'"_s, u"\\'"_s);
    text.replace(u","_s, u"\\ "_s);
    text.replace(u"\n"_s, u"\\n"_s).replace(u"\r"_s, u"\\r"_s).replace(u"\t"_s, u"\\t"_s);
    return text.replace(QChar(0x1a), u"\\\x1a"_s);
}

/// One row's figures, consistent with each other.
struct Figures {
    RowKind kind = RowKind::Payment;
    std::int64_t order = 0;
    std::int64_t coupon = 0;
    std::int64_t settled = 0;
    std::int64_t asked = 0;
    std::int64_t refunded = 0;
    std::int64_t couponRefund = 0;
    std::int64_t fee = 0; ///< 1/1000 fen
};

class Writer {
public:
    explicit Writer(const TestBillOptions& options) : m_options(options), m_random(options.seed) { }

    TestBill write()
    {
        QString header = headerLine(m_options.type);
        if (m_options.unknownColumn)
            header += u",新增列"_s;
        m_bill.headers = header.split(u',');
        m_lines += header;
        for (int i = 0; i < m_options.rows; ++i)
            addRow(i);
        addSummary();
        const QString end = m_options.crlf ? u"\r\n"_s : u"\n"_s;
        QString text = m_lines.join(end);
        if (m_options.finalLineEnd)
            text += end;
        m_bill.bytes = (m_options.bom ? QByteArray("\xef\xbb\xbf") : QByteArray()) + text.toUtf8();
        return std::move(m_bill);
    }

private:
    std::uint32_t word() { return static_cast<std::uint32_t>(m_random()); }
    int below(int bound) { return static_cast<int>(m_random() % static_cast<unsigned>(bound)); }

    Figures figures()
    {
        Figures f;
        const int dice = below(20);
        const bool refund = m_options.type == Type::Refund
            || (m_options.type != Type::Success && dice < 3);
        f.kind = !refund                                  ? RowKind::Payment
            : dice == 0 && m_options.type != Type::Refund ? RowKind::Reversal
                                                          : RowKind::Refund;
        const std::int64_t amount = below(4) == 0 ? below(9'000'000) : below(30'000) + 1;
        const std::int64_t coupon = below(10) == 0 ? amount / 10 : 0;
        const std::int64_t fee = ((amount - coupon) * 600 + 50'000) / 100'000 * 1000;
        if (refund) {
            f.asked = amount;
            f.refunded = amount - coupon;
            f.couponRefund = coupon / 2;
            f.fee = -fee;
        } else {
            f.order = amount;
            f.coupon = coupon;
            f.settled = amount - coupon;
            f.fee = fee;
        }
        return f;
    }

    void addRow(int number)
    {
        const Figures f = figures();
        const bool refund = f.kind != RowKind::Payment;
        const auto id = [number](const QString& prefix) {
            return prefix + QString::number(number).rightJustified(10, u'0');
        };
        static const QStringList Types{u"JSAPI"_s, u"NATIVE"_s, u"MICROPAY"_s, u"APP"_s, u"MWEB"_s};
        static const QStringList Banks{u"OTHERS"_s, u"ICBC_DEBIT"_s, u"CMB_CREDIT"_s,
            u"CCB_DEBIT"_s, u"ABC_CREDIT"_s, u"BOC_DEBIT"_s};
        static const QStringList Goods{
            u"拿铁咖啡"_s, u"美式"_s, u"礼盒"_s, u"Tea set"_s, u"早餐"_s};
        const int second = below(86400);
        const QString time = u"2026-09-01 %1:%2:%3"_s.arg(second / 3600, 2, 10, QChar(u'0'))
                                 .arg(second / 60 % 60, 2, 10, QChar(u'0'))
                                 .arg(second % 60, 2, 10, QChar(u'0'));
        QStringList cells{time, u"wx5f3c0a9d17e2b846"_s, u"1699990001"_s, u"0"_s,
            below(5) == 0 ? u"POS-07"_s : QString(), id(u"420000999920260901"_s), id(u"DEMO2026"_s),
            id(u"oDemo-Open_Id0000"_s), Types[below(5)],
            f.kind == RowKind::Payment      ? u"SUCCESS"_s
                : f.kind == RowKind::Refund ? u"REFUND"_s
                                            : u"REVOKED"_s,
            Banks[below(6)], u"CNY"_s, yuan(f.settled, 2), yuan(f.coupon, 2)};
        if (m_options.type == Type::Refund)
            cells << time << (below(3) == 0 ? QString() : time);
        if (m_options.type != Type::Success) {
            cells << (refund ? id(u"5030000999202609"_s) : u"0"_s)
                  << (refund ? id(u"RF"_s) : u"0"_s) << yuan(f.refunded, 2)
                  << yuan(f.couponRefund, 2) << (refund ? u"ORIGINAL"_s : QString())
                  << (refund ? u"SUCCESS"_s : QString());
        }
        cells << (m_options.nasty && below(3) == 0 ? nastyText(word()) : Goods[below(5)])
              << (m_options.nasty && below(3) == 0 ? nastyText(word()) : u"桌号=12"_s)
              << yuan(f.fee, 5) << u"0.60%"_s;
        if (m_options.type != Type::Old) {
            cells << yuan(f.order, 2);
            if (m_options.type != Type::Success)
                cells << yuan(f.asked, 2);
            cells << QString();
        }
        if (m_options.unknownColumn)
            cells << nastyText(word());
        add(f, cells);
    }

    void add(const Figures& f, const QStringList& cells)
    {
        QStringList raw;
        for (const QString& cell : cells)
            raw += u'`' + escaped(cell, f.kind);
        m_lines += raw.join(u',');
        m_bill.cells += cells;
        m_bill.kinds += f.kind;
        m_sums.order += f.order;
        m_sums.asked += f.asked;
        m_sums.couponRefund += f.couponRefund;
        m_bill.settlementFen += f.settled;
        m_bill.refundFen += f.refunded;
        m_bill.feeMilliFen += f.fee;
    }

    void addSummary()
    {
        m_lines += summaryHeader(m_options.type);
        QStringList cells{QString::number(m_bill.cells.size()), yuan(m_bill.settlementFen, 2)};
        if (m_options.type != Type::Success)
            cells << yuan(m_bill.refundFen, 2) << yuan(m_sums.couponRefund, 2);
        cells << yuan(m_bill.feeMilliFen, 5);
        if (m_options.type != Type::Old)
            cells << yuan(m_sums.order, 2);
        if (m_options.type == Type::All || m_options.type == Type::Refund)
            cells << yuan(m_sums.asked, 2);
        m_lines += u'`' + cells.join(u",`"_s);
    }

    TestBillOptions m_options;
    std::mt19937 m_random;
    TestBill m_bill;
    QStringList m_lines;
    Figures m_sums;
};

} // namespace

QString nastyText(std::uint32_t seed)
{
    static const QStringList Parts{u","_s, u"\""_s, u"`"_s, u"'"_s, u"\\"_s, u"\n"_s, u"\r\n"_s,
        u"\t"_s, u"=1+1"_s, u"-"_s, u"@"_s, u"中文"_s, u"emoji😀"_s, u"n"_s, u"140"_s, u" "_s,
        u"ABC"_s, u"123456789012345"_s, u",`"_s, u"\x1a"_s, u"t r"_s};
    std::mt19937 random(seed);
    QString text;
    for (auto count = random() % 5; count > 0; --count)
        text += Parts[static_cast<qsizetype>(random()) % Parts.size()];
    return text;
}

TestBill makeTestBill(const TestBillOptions& options)
{
    return Writer(options).write();
}

} // namespace wego::test
