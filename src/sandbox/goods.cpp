// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/goods.h"

#include <array>

namespace wego::sandbox {

namespace {

constexpr std::array Goods_{
    Goods{"手打柠檬茶", 1600, 200},
    Goods{"铁观音拿铁", 1900, 170},
    Goods{"杨枝甘露", 2200, 130},
    Goods{"茉莉绿妍, 少冰", 1500, 90},
    Goods{"桂花乌龙（大杯）", 1800, 80},
    Goods{"\"秋分\"限定 桂花酒酿", 2400, 45},
    Goods{"老板's 今日推荐", 2000, 40},
    Goods{"金骏眉\\正山小种 双拼", 2600, 30},
    Goods{"`会员日` 第二杯半价", 2850, 35},
    Goods{"下午茶套餐\n拿铁+可颂", 3600, 40},
    Goods{"加料\t珍珠", 200, 30},
    Goods{"环保纸袋", 50, 12},
    Goods{"试饮装", 83, 6},
    Goods{"明前龙井 50g", 9800, 22},
    Goods{"凤凰单丛 100g, 春茶", 12800, 14},
    Goods{"大红袍礼盒", 16800, 12},
    Goods{"普洱饼茶 357g \"2019\"", 23800, 6},
    Goods{"储值卡 200", 20000, 10},
    Goods{"企业团购 下午茶 30 份", 54000, 2},
};

constexpr std::array<QByteArrayView, 12> Banks{"OTHERS", "OTHERS", "OTHERS", "OTHERS", "ICBC_DEBIT",
    "CCB_DEBIT", "CMB_CREDIT", "CMB_DEBIT", "ABC_DEBIT", "BOC_DEBIT", "PAB_CREDIT",
    "ICBC_DEBIT_ECNY"};

constexpr std::array<QByteArrayView, 4> TradeTypes{"JSAPI", "MICROPAY", "NATIVE", "APP"};

constexpr std::array<QByteArrayView, 8> Attachments{
    "", "", "", "", "会员", "桌号=12&备注:少糖", "外卖, 自提", "店员\"小周\"\\夜班"};

} // namespace

std::span<const Goods> goods()
{
    return Goods_;
}

std::span<const QByteArrayView> banks()
{
    return Banks;
}

std::span<const QByteArrayView> tradeTypes()
{
    return TradeTypes;
}

std::span<const QByteArrayView> attachments()
{
    return Attachments;
}

} // namespace wego::sandbox
