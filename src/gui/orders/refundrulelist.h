// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/refundrules.h"

#include <QWidget>

class QVBoxLayout;

namespace wego::gui {

/// What a refund would be by WeChat's rules: a tick or a mark of attention each, in words.
class RefundRuleList final : public QWidget {
    Q_OBJECT

public:
    explicit RefundRuleList(QWidget* parent = nullptr);

    struct Rule {
        enum class Outcome { Fits, Waits, Breaks };

        Outcome outcome = Outcome::Fits;
        QString text;

        friend bool operator==(const Rule&, const Rule&) = default;
    };
    void setRules(const QList<Rule>& rules);
    [[nodiscard]] const QList<Rule>& rules() const { return m_rules; }

    /// What an amount and a reason would mean; those of the form itself are said at its fields.
    [[nodiscard]] static QList<Rule> rulesOf(base::Money amount, const domain::Order& order,
        const domain::RefundedSoFar& soFar, qint64 nowMs);

private:
    QList<Rule> m_rules;
    QVBoxLayout* m_lines = nullptr;
};

} // namespace wego::gui
