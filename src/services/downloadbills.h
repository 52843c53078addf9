// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/billintake.h"
#include "services/bills.h"
#include "store/billarchive.h"

#include <functional>
#include <memory>

class QThreadPool;

namespace wego::wechat::pay {
struct ReceivedBill;
}

namespace wego::services {

class PaySession;

/// Day after day: decide whether to ask, fetch, take in. The session is opened when the first day
/// really has to be asked for.
class RunDownload final : public DownloadBillsJob {
    Q_OBJECT

public:
    struct Order {
        domain::Account account;
        QList<QDate> days;
        DownloadOptions options;
        std::optional<base::Error> refusal; ///< ends the job at once
    };

    RunDownload(Environment& environment, QThreadPool& pool, Order order, QObject* session);
    ~RunDownload() override;

protected:
    void start() override;
    void abort() override { }

private:
    using Take = std::function<base::Result<BillIntake::Taken>(
        const BillIntake& intake, const WorkScope& scope)>;

    [[nodiscard]] QDate day() const { return m_order.days.at(m_at); }
    void nextDay();
    /// What can be said of the day without asking WeChat; nothing if it has to be fetched.
    [[nodiscard]] std::optional<BillDayOutcome> withoutAsking() const;
    [[nodiscard]] bool isSettled(const store::BillRecord& record) const;
    void openSession();
    void fetch();
    void takeAnswer(const base::Result<wechat::pay::ReceivedBill>& answer);
    void takeIn(const wechat::pay::ReceivedBill& bill);
    void keepDayWithoutTrades();
    [[nodiscard]] store::BillSource source() const;
    /// On a worker; ends the day.
    void record(const Take& take);
    void endDay(const BillDayOutcome& outcome);
    /// Ends the day, and the job if every further day would fail alike.
    void failDay(const base::Error& error);
    void stop(const base::Error& error);
    void report(const BillDayOutcome& outcome);

    Environment& m_environment;
    QThreadPool& m_pool;
    Order m_order;
    qsizetype m_at = -1;
    DownloadReport m_report;
    std::shared_ptr<PaySession> m_session;
};

} // namespace wego::services
