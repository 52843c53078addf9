// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"
#include "domain/ordernumber.h"

#include <QString>

#include <optional>

namespace wego::services {

// Cells of a file of refunds. Whatever cannot be read for certain has a problem, which is a code of
// the catalogue: nobody guesses with money.

struct AmountCell {
    std::optional<base::Money> amount;
    bool takesAll = false; ///< empty, "all", 全部
    QString problem = {};
};
/// Yuan with at most two decimals that count: "12.8", "12.80", "¥1,234.00", "12 元". Groups of
/// digits must be whole ones. Not signs, exponents, full-width digits or sums.
AmountCell readAmount(const QString& cell);

/// What WeChat would refuse in a reason; empty if nothing.
QString reasonProblem(const QString& reason);

struct NumberCell {
    domain::OrderNumber number;
    QString problem = {};
};
/// `kind`: what the heading of the column says; nothing: either number, told apart by its form.
NumberCell readNumber(const QString& cell, std::optional<domain::OrderNumberKind> kind);

/// Whether a cell looks like an order number of either kind, damaged ones included.
bool looksLikeNumber(const QString& cell);
/// Whether a cell is certainly meant as an amount.
bool looksLikeAmount(const QString& cell);

} // namespace wego::services
