// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bills/billtable.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <cstdint>

namespace wego::test {

/// A bill written independently of the code under test, and what it should be read as.
struct TestBill {
    QByteArray bytes;
    QStringList headers;
    QList<QStringList> cells; ///< as people read them
    QList<bills::RowKind> kinds;
    std::int64_t settlementFen = 0;
    std::int64_t refundFen = 0;
    std::int64_t feeMilliFen = 0;
};

struct TestBillOptions {
    enum class Type { All, Success, Refund, Old };

    Type type = Type::All;
    int rows = 100;
    std::uint32_t seed = 1;
    bool bom = false;
    bool crlf = false;
    bool finalLineEnd = true;
    bool nasty = true; ///< goods and attachments with everything that must be escaped
    bool unknownColumn = false;
};

TestBill makeTestBill(const TestBillOptions& options);

/// A text with commas, quotes, backticks, line ends and formulas in it.
QString nastyText(std::uint32_t seed);

} // namespace wego::test
