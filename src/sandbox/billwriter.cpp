// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/billwriter.h"

#include "sandbox/goods.h"
#include "sandbox/tradenumbers.h"

#include <array>

using namespace Qt::StringLiterals;

namespace wego::sandbox {

namespace {

constexpr qsizetype PieceSize = 256 * 1024;

constexpr QByteArrayView CommonHeader =
    "交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,"
    "交易状态,付款银行,货币种类,应结订单金额,代金券金额,";
constexpr QByteArrayView AllHeader =
    "微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,"
    "手续费,费率,订单金额,申请退款金额,费率备注\r\n";
constexpr QByteArrayView SuccessHeader = "商品名称,商户数据包,手续费,费率,订单金额,费率备注\r\n";
constexpr QByteArrayView RefundTimesHeader = "退款申请时间,退款成功时间,";
constexpr QByteArrayView FullSummaryHeader =
    "总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,"
    "申请退款总金额\r\n";
constexpr QByteArrayView SuccessSummaryHeader =
    "总交易单数,应结订单总金额,手续费总金额,订单总金额\r\n";

void appendYuan(QByteArray& out, std::int64_t fen)
{
    if (fen < 0)
        out.append('-');
    const auto size = static_cast<quint64>(fen < 0 ? -fen : fen);
    appendNumber(out, size / 100, 1);
    out.append('.');
    appendNumber(out, size % 100, 2);
}

void appendFee(QByteArray& out, std::int64_t fen)
{
    appendYuan(out, fen);
    out.append("000");
}

void appendClock(QByteArray& out, int second)
{
    appendNumber(out, quint64(second) / 3600, 2);
    out.append(':');
    appendNumber(out, quint64(second) / 60 % 60, 2);
    out.append(':');
    appendNumber(out, quint64(second) % 60, 2);
}

QByteArray escapedCharacter(char character, bool refundRow)
{
    switch (character) {
    case '\\':
        return "\\\\";
    case '\'':
        return refundRow ? "'" : "\\'";
    case '"':
        return "\\\"";
    case '`':
        return refundRow ? "\\140" : "\\`";
    case ',':
        return "\\ ";
    case '\n':
        return "\\n";
    case '\r':
        return "\\r";
    case '\t':
        return "\\t";
    default:
        return QByteArray(1, character);
    }
}

/// The texts of all goods and attachments, escaped once.
struct EscapedTexts {
    explicit EscapedTexts(bool refundRow)
    {
        for (const Goods& one : sandbox::goods())
            goods.push_back(escaped(one.name, refundRow));
        for (const QByteArrayView one : sandbox::attachments())
            attachments.push_back(escaped(one, refundRow));
    }

    std::vector<QByteArray> goods;
    std::vector<QByteArray> attachments;
};

struct Totals {
    qint64 rows = 0;
    std::int64_t settlement = 0;
    std::int64_t refund = 0;
    std::int64_t prefundedRefund = 0;
    std::int64_t fee = 0;
    std::int64_t order = 0;
    std::int64_t refundAsked = 0;
};

/// Appends rows to a buffer; knows columns, numbers and escapes.
class Rows {
public:
    explicit Rows(const BillOptions& options)
        : m_options(options), m_payments(false), m_refunds(true)
    {
        m_today = textOf(options.day);
        m_merchant = "`" + options.appId + ",`" + options.mchid + ",`0,`";
    }

    void header();
    void payment(const Order& order);
    void refund(const Refund& refund);
    void summary();

    QByteArray out;
    Totals totals;

private:
    void common(const Order& order, QDate day, int second, QByteArrayView state);
    void refundNumbers(const Refund& refund);
    void time(QDate day, int second);
    void cell() { out.append(",`"); }

    /// Turning a date into text for every row would cost more than the rest of the row.
    struct DayText {
        QDate day;
        QByteArray iso;
        QByteArray compact;
    };
    const DayText& textOf(QDate day);

    BillOptions m_options;
    EscapedTexts m_payments;
    EscapedTexts m_refunds;
    QByteArray m_merchant;
    DayText m_today;
    DayText m_other;
};

const Rows::DayText& Rows::textOf(QDate day)
{
    if (day == m_today.day)
        return m_today;
    if (day != m_other.day) {
        const QByteArray compact = day.toString(u"yyyyMMdd").toLatin1();
        m_other = {day, day.toString(Qt::ISODate).toLatin1(), compact};
    }
    return m_other;
}

void Rows::header()
{
    out.append("\xEF\xBB\xBF").append(CommonHeader);
    if (m_options.kind == BillKind::Refund)
        out.append(RefundTimesHeader);
    out.append(m_options.kind == BillKind::Success ? SuccessHeader : AllHeader);
}

void Rows::time(QDate day, int second)
{
    out.append(textOf(day).iso).append(' ');
    appendClock(out, second);
}

void Rows::refundNumbers(const Refund& refund)
{
    cell();
    appendRefundId(out, refund, textOf(refund.day).compact);
    cell();
    appendOutRefundNo(out, refund, textOf(refund.order.day).compact);
}

void Rows::common(const Order& order, QDate day, int second, QByteArrayView state)
{
    out.append('`');
    time(day, second);
    out.append(',').append(m_merchant);
    appendNumber(out, quint64(order.branch), 2);
    cell();
    appendTransactionId(out, order, textOf(order.day).compact);
    cell();
    appendOutTradeNo(out, order, textOf(order.day).compact);
    cell();
    appendOpenId(out, order.customer);
    cell();
    out.append(tradeTypes()[size_t(order.tradeType)]).append(",`").append(state);
    cell();
    out.append(banks()[size_t(order.bank)]).append(",`CNY,`");
}

void Rows::payment(const Order& order)
{
    const std::int64_t fee = feeFor(order.settlement());
    common(order, order.day, order.second, "SUCCESS");
    appendYuan(out, order.settlement());
    cell();
    appendYuan(out, order.prefundedCoupon + order.noCashCoupon);
    if (m_options.kind == BillKind::All)
        out.append(",`0,`0,`0.00,`0.00,`,`");
    cell();
    out.append(m_payments.goods[size_t(order.goods)]).append(",`");
    out.append(m_payments.attachments[size_t(order.attachment)]).append(",`");
    appendFee(out, fee);
    out.append(",`0.60%,`");
    appendYuan(out, order.total);
    out.append(m_options.kind == BillKind::All ? ",`0.00,`\r\n" : ",`\r\n");
    ++totals.rows;
    totals.settlement += order.settlement();
    totals.fee += fee;
    totals.order += order.total;
}

void Rows::refund(const Refund& refund)
{
    const std::int64_t fee = -feeFor(refund.settlement);
    const bool done = refund.secondsToSuccess > 0;
    common(refund.order, refund.day, refund.second, "REFUND");
    out.append("0.00,`0.00");
    if (m_options.kind == BillKind::Refund) {
        cell();
        time(refund.day, refund.second);
        cell();
        if (done)
            time(refund.day, std::min(86399, refund.second + refund.secondsToSuccess));
    }
    refundNumbers(refund);
    cell();
    appendYuan(out, refund.settlement);
    cell();
    appendYuan(out, refund.prefundedCoupon);
    out.append(refund.toBalance ? ",`BALANCE,`" : ",`ORIGINAL,`");
    out.append(done ? "SUCCESS,`" : "PROCESSING,`");
    out.append(m_refunds.goods[size_t(refund.order.goods)]).append(",`");
    out.append(m_refunds.attachments[size_t(refund.order.attachment)]).append(",`");
    appendFee(out, fee);
    out.append(",`0.60%,`0.00,`");
    appendYuan(out, refund.amount);
    out.append(",`\r\n");
    ++totals.rows;
    totals.refund += refund.settlement;
    totals.prefundedRefund += refund.prefundedCoupon;
    totals.fee += fee;
    totals.refundAsked += refund.amount;
}

void Rows::summary()
{
    const bool full = m_options.kind != BillKind::Success;
    out.append(full ? FullSummaryHeader : SuccessSummaryHeader).append('`');
    appendNumber(out, quint64(totals.rows), 1);
    cell();
    appendYuan(out, totals.settlement);
    if (full) {
        cell();
        appendYuan(out, totals.refund);
        cell();
        appendYuan(out, totals.prefundedRefund);
    }
    cell();
    appendFee(out, totals.fee + (m_options.brokenSummary ? 2 : 0));
    cell();
    appendYuan(out, totals.order);
    if (full) {
        cell();
        appendYuan(out, totals.refundAsked);
    }
    out.append("\r\n");
}

/// Puts payments and refunds together by time, with a payment held back now and then.
class Merge {
public:
    Merge(const Shop& shop, const BillOptions& options, const BillSink& sink)
        : m_shop(shop), m_options(options), m_sink(sink), m_rows(options)
    {
    }

    qint64 run();

private:
    bool flush(bool force);
    void payments();
    void refundsUntil(int second);
    void emitPayment(const Order& order);

    const Shop& m_shop;
    BillOptions m_options;
    const BillSink& m_sink;
    Rows m_rows;
    std::vector<Refund> m_refunds;
    size_t m_nextRefund = 0;
    std::optional<Order> m_heldBack;
    int m_heldFor = 0;
    bool m_going = true;
};

bool Merge::flush(bool force)
{
    if (m_going && (force || m_rows.out.size() >= PieceSize)) {
        m_going = m_sink(m_rows.out);
        m_rows.out.clear();
    }
    return m_going;
}

void Merge::refundsUntil(int second)
{
    while (
        m_nextRefund < m_refunds.size() && m_refunds[m_nextRefund].second <= second && flush(false))
        m_rows.refund(m_refunds[m_nextRefund++]);
}

void Merge::emitPayment(const Order& order)
{
    if (!m_heldBack && m_shop.draw(order.day, order.index, quint64('u')) % 67 == 0) {
        m_heldBack = order;
        m_heldFor = 2;
        return;
    }
    m_rows.payment(order);
    if (m_heldBack && --m_heldFor == 0) {
        m_rows.payment(*m_heldBack);
        m_heldBack.reset();
    }
}

void Merge::payments()
{
    const int count = m_shop.orderCount(m_options.day);
    for (int index = 0; index < count && flush(false); ++index) {
        const Order order = m_shop.order(m_options.day, index);
        refundsUntil(order.second);
        emitPayment(order);
    }
    if (m_heldBack)
        m_rows.payment(*m_heldBack);
}

qint64 Merge::run()
{
    if (m_options.kind != BillKind::Success)
        m_refunds = m_shop.refunds(m_options.day);
    m_rows.out.reserve(PieceSize + 4096);
    m_rows.header();
    if (m_options.kind != BillKind::Refund)
        payments();
    refundsUntil(86400);
    if (m_rows.totals.rows == 0)
        return 0;
    m_rows.summary();
    flush(true);
    return m_rows.totals.rows;
}

} // namespace

std::optional<BillKind> billKindFromWord(QStringView word)
{
    if (word == u"ALL")
        return BillKind::All;
    if (word == u"SUCCESS")
        return BillKind::Success;
    if (word == u"REFUND")
        return BillKind::Refund;
    return {};
}

QString toWord(BillKind kind)
{
    switch (kind) {
    case BillKind::Success:
        return u"SUCCESS"_s;
    case BillKind::Refund:
        return u"REFUND"_s;
    case BillKind::All:
        break;
    }
    return u"ALL"_s;
}

QByteArray escaped(QByteArrayView text, bool refundRow)
{
    QByteArray result;
    for (const char character : text)
        result.append(escapedCharacter(character, refundRow));
    return result;
}

qint64 writeBill(const Shop& shop, const BillOptions& options, const BillSink& sink)
{
    return Merge(shop, options, sink).run();
}

} // namespace wego::sandbox
