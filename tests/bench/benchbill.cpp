// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/benchbill.h"

#include <QByteArray>
#include <QFile>

#include <array>
#include <cinttypes>
#include <cstdio>
#include <random>

namespace wego::bench {
namespace {

constexpr const char* Header =
    "交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,"
    "付款银行,货币种类,应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,"
    "退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注\n";
constexpr const char* SummaryHeader = "总交易单数,应结订单总金额,退款总金额,充值券退款总金额,"
                                      "手续费总金额,订单总金额,申请退款总金额\n";

constexpr std::array Types{"JSAPI", "NATIVE", "MICROPAY", "APP", "MWEB"};
constexpr std::array Banks{"OTHERS", "ICBC_DEBIT", "CMB_CREDIT", "CCB_DEBIT", "ABC_CREDIT",
    "BOC_DEBIT", "SPDB_CREDIT", "PSBC_DEBIT", "CEB_CREDIT", "COMM_DEBIT"};
constexpr std::array Goods{"拿铁咖啡", "美式咖啡 大杯", "体验装-拿铁 & 美式",
    "礼盒\\  \\\"中秋\\\"", "早餐套餐", "纸袋", "手冲 耶加雪菲", "抹茶蛋糕"};

struct Sums {
    std::int64_t settled = 0;
    std::int64_t refunded = 0;
    std::int64_t fee = 0;
    std::int64_t order = 0;
    std::int64_t asked = 0;
};

class Writer {
public:
    explicit Writer(QFile& file) : m_file(file) { }

    bool run(qint64 rows)
    {
        m_buffer += Header;
        for (qint64 row = 0; row < rows; ++row) {
            addRow(row, rows);
            if (m_buffer.size() > 1 << 20 && !flush())
                return false;
        }
        append("%s`%" PRId64 ",`%s,`%s,`0.00,`%s000,`%s,`%s\n", SummaryHeader, std::int64_t{rows},
            yuan(m_sums.settled).data(), yuan(m_sums.refunded).data(), yuan(m_sums.fee).data(),
            yuan(m_sums.order).data(), yuan(m_sums.asked).data());
        return flush();
    }

private:
    template <typename... Arguments> void append(const char* format, Arguments... arguments)
    {
        std::array<char, 2048> text{};
        const int size = std::snprintf(text.data(), text.size(), format, arguments...);
        m_buffer.append(text.data(), size);
    }

    static std::array<char, 32> yuan(std::int64_t fen)
    {
        std::array<char, 32> text{};
        const std::int64_t size = fen < 0 ? -fen : fen;
        std::snprintf(text.data(), text.size(), "%s%" PRId64 ".%02d", fen < 0 ? "-" : "",
            size / 100, static_cast<int>(size % 100));
        return text;
    }

    bool flush()
    {
        const bool written = m_file.write(m_buffer) == m_buffer.size();
        m_buffer.resize(0);
        return written;
    }

    void addRow(qint64 row, qint64 rows)
    {
        const auto dice = static_cast<unsigned>(m_random());
        const bool refund = dice % 33 == 0;
        const auto amount = static_cast<std::int64_t>(
            dice % 16 == 1 ? m_random() % 5'000'000 : m_random() % 30'000 + 100);
        const std::int64_t fee = (amount * 600 + 50'000) / 100'000 * (refund ? -1 : 1);
        const auto second = static_cast<int>(row * 86'400 / rows);
        const auto paid = yuan(refund ? 0 : amount);
        const auto back = yuan(refund ? amount : 0);
        std::array<char, 64> refundIds{"`0,`0"};
        if (refund) {
            std::snprintf(refundIds.data(), refundIds.size(), "`503000099920260901%010d,`RF%012d",
                static_cast<int>(row), static_cast<int>(row));
        }
        append(
            "`2026-09-01 %02d:%02d:%02d,`wx5f3c0a9d17e2b846,`1699990001,`0,`%s,"
            "`420000999920260901%010d,`DEMO20260901%08d,`oDemo-Open_Id%015u,`%s,`%s,`%s,`CNY,"
            "`%s,`0.00,%s,`%s,`0.00,`%s,`%s,`%s,`store=%02u&table=%02u,`%s000,`0.60%%,`%s,`%s,`\n",
            second / 3600, second / 60 % 60, second % 60, dice % 7 == 0 ? "POS-07" : "",
            static_cast<int>(row), static_cast<int>(row), dice % 800'000,
            Types[dice / 7 % Types.size()], refund ? "REFUND" : "SUCCESS",
            Banks[dice / 64 % Banks.size()], paid.data(), refundIds.data(), back.data(),
            refund ? "ORIGINAL" : "", refund ? "SUCCESS" : "", Goods[dice / 1024 % Goods.size()],
            dice % 40, dice / 40 % 60, yuan(fee).data(), paid.data(), back.data());
        m_sums.settled += refund ? 0 : amount;
        m_sums.order += refund ? 0 : amount;
        m_sums.refunded += refund ? amount : 0;
        m_sums.asked += refund ? amount : 0;
        m_sums.fee += fee;
    }

    QFile& m_file;
    QByteArray m_buffer;
    std::mt19937 m_random;
    Sums m_sums;
};

} // namespace

bool writeBill(const QString& path, qint64 rows)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && Writer(file).run(rows) && file.flush();
}

} // namespace wego::bench
