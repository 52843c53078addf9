// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/refundbatch.h"
#include "gui/context.h"

#include <QList>
#include <QObject>
#include <QPointer>

namespace wego::gui {

/// The batches of the current account that somebody has to go on with: begun and broken off, paused
/// or waiting for their approval. What runs in this window is not among them.
class HalfDoneBatches final : public QObject {
    Q_OBJECT

public:
    explicit HalfDoneBatches(Context& context, QObject* parent = nullptr);

    /// Newest first.
    [[nodiscard]] const QList<domain::RefundBatch>& batches() const { return m_waiting; }

    /// A second person has to approve it before it may be sent.
    [[nodiscard]] static bool waitsForApproval(
        const Context& context, const domain::RefundBatch& batch);
    /// How the job centre knows a batch that runs.
    [[nodiscard]] static QString jobKey(const domain::RefundBatch& batch);

signals:
    void changed();

private:
    void load();
    void sort();

    Context& m_context;
    domain::AccountId m_account;
    QPointer<net::Job> m_loading;
    QList<domain::RefundBatch> m_open;    ///< as they were read
    QList<domain::RefundBatch> m_waiting; ///< of these, what nobody is at
};

} // namespace wego::gui
