// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/refundbatch.h"
#include "domain/refundplan.h"
#include "gui/widgets/badge.h"

#include <QCoreApplication>

namespace wego::services {
class ErrorCatalogue;
}

namespace wego::gui {

/// How the window speaks of refunds: the eight states with their marks, what a dry run says, and
/// why.
class RefundWords {
    Q_DECLARE_TR_FUNCTIONS(wego::gui::RefundWords)

public:
    [[nodiscard]] static QString state(domain::RefundState state);
    [[nodiscard]] static Mark mark(domain::RefundState state);
    /// Of a badge where every state is one.
    [[nodiscard]] static Tone tone(domain::RefundState state);
    /// In tables only what needs a person is a badge; the others are a mark and a word.
    [[nodiscard]] static bool isLoud(domain::RefundState state);

    [[nodiscard]] static QString verdict(domain::RefundVerdict verdict);
    [[nodiscard]] static Mark mark(domain::RefundVerdict verdict);
    [[nodiscard]] static QString reason(domain::RefusalReason reason);
    /// What a row of a dry run is explained by: "in part, 23.00 left afterwards".
    [[nodiscard]] static QString explain(
        const domain::PlannedRefund& planned, const services::ErrorCatalogue& errors);
    /// The same for a row that is under way: "accepted, the result comes later".
    [[nodiscard]] static QString explain(
        const domain::RefundEntry& entry, const services::ErrorCatalogue& errors);

    /// Its file, or "#7" for what was pasted.
    [[nodiscard]] static QString name(const domain::RefundBatch& batch);
    /// "16,523.00".
    [[nodiscard]] static QString amount(base::Money money) { return money.toGroupedYuan(); }
    [[nodiscard]] static QString count(qint64 number);

private:
    [[nodiscard]] static QString explainRefusal(
        const domain::PlannedRefund& planned, const services::ErrorCatalogue& errors);
    [[nodiscard]] static QString explainDuplicate(const domain::PlannedRefund& planned);
};

} // namespace wego::gui
