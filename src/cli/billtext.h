// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bills/billquery.h"
#include "bills/verification.h"
#include "domain/bill.h"
#include "services/bills.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QString>

namespace wego::cli {

/// Bills as --json and the terminal show them. In JSON, amounts are integers in fen under WeChat's
/// names; where a fee has a fraction of a fen, the exact yuan stand beside it as text.
class BillText {
    Q_DECLARE_TR_FUNCTIONS(wego::cli::BillText)

public:
    /// Stable words: "verified", "mismatch", "no-trades", "failed", ...
    static QString stateWord(services::BillDay::State state);
    /// The same for people.
    static QString stateText(services::BillDay::State state);

    static QJsonObject toJson(const services::BillDay& day, domain::BillType type);
    static QJsonObject toJson(const bills::Verification& verification);
    static QJsonObject toJson(const bills::BillTotals& totals);

    /// The name of a sum in JSON, and its title for people.
    static QString sumKey(const bills::SumCheck& sum);
    /// An exact amount of a sum, grouped, in yuan.
    static QString amountText(const bills::SumCheck& sum, std::int64_t value);
    /// "1,284".
    static QString count(qint64 number);
    static QString problemText(const bills::RowProblem& problem);
};

} // namespace wego::cli
