// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "gui/context.h"
#include "services/refunds.h"

#include <QObject>
#include <QSet>

namespace wego::gui {

/// Single refunds on their way, as the job bar shows them; they go on when the dialog is closed and
/// when the room is left.
class RefundSending final : public QObject {
    Q_OBJECT

public:
    explicit RefundSending(Context& context, QObject* parent = nullptr);

    void send(const domain::AccountId& account, const services::RefundWish& wish);
    /// What is not known yet of this refund is on its way.
    [[nodiscard]] bool isSending(const QString& number) const { return m_numbers.contains(number); }

signals:
    /// `number` is the refund's own.
    void ended(const QString& number, const wego::base::Result<wego::domain::RefundEntry>& entry);

private:
    void tell(int shown, const base::Result<domain::RefundEntry>& entry);
    void tellEntry(int shown, const domain::RefundEntry& entry);

    Context& m_context;
    QSet<QString> m_numbers;
};

} // namespace wego::gui
