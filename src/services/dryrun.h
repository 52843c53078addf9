// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/refundplanner.h"
#include "services/refunds.h"

#include <QThreadPool>

#include <functional>

namespace wego::services {

struct Environment;

/// Carries out Refunds::dryRun(): what is known here, what WeChat says if that is wanted, judged.
class DryRun final : public net::ResultJob<RefundPlan> {
    Q_OBJECT

public:
    struct Order {
        Environment& environment;
        QThreadPool& pool;
        domain::Account account;
        RefundFile file;
        bool query = false;
        KnownOrders missing = {}; ///< of which WeChat has just said that it has none
    };

    DryRun(Order order, QObject* owner) : ResultJob(owner), m_order(std::move(order)) { }

protected:
    void start() override;
    void abort() override { }

private:
    void ask(const KnownOrders& here);
    void judge();

    Order m_order;
    RefundPlan m_plan;
};

/// Carries out Refunds::plan(). Whoever confirmed a plan has confirmed its sum: if what is found
/// out meanwhile changes it, nothing is written: Input "wego.plan-changed" (facts: count, total).
class PlanBatch final : public net::ResultJob<domain::RefundBatch> {
    Q_OBJECT

public:
    struct Order {
        Environment& environment;
        QThreadPool& pool;
        PlanSigner signer;
        RefundPlan plan;
        QString lockFile; ///< one plan is made at a time
        std::function<QStringList(qsizetype count)> newNumbers;
        /// Hears of orders that WeChat was asked for and has not.
        std::function<void(const QList<domain::OrderNumber>& numbers)> missing = {};
    };

    PlanBatch(Order order, QObject* owner) : ResultJob(owner), m_order(std::move(order)) { }

protected:
    void start() override;
    void abort() override { }

private:
    template <typename T>
    void work(std::function<base::Result<T>()> run, std::function<void(const T&)> next);
    [[nodiscard]] store::RefundJournal journal() const;
    void ask();
    void learn(const QList<domain::OrderNumber>& unknown, const KnownOrders& asked);
    void write();
    void arrive(const base::Result<domain::RefundBatch>& written);

    Order m_order;
    int m_attempts = 0;
};

} // namespace wego::services
