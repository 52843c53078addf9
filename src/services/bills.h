// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"
#include "bills/billexport.h"
#include "bills/billquery.h"
#include "bills/billtable.h"
#include "domain/account.h"
#include "domain/bill.h"
#include "net/job.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace wego::services {

struct Environment;

/// What a day of the calendar shows.
struct BillDay {
    enum class State {
        Future,
        Today,
        NotReady,  ///< yesterday before 10:00
        Fetchable, ///< never archived, WeChat still has it
        Gap,       ///< fetchable, and between archived days or with less than 14 days left
        Expired,   ///< older than three months and never archived
        NoTrades,
        Verified,
        Mismatch, ///< archived, but it does not add up
        Downloading,
        Failed, ///< the last attempt of this run failed, see error
    };

    QDate day;
    State state = State::Future;
    qint64 rows = 0;
    base::Money orders; ///< of archived days
    base::Money settled;
    base::Money refunds;
    base::Fee fees;
    QDateTime receivedAt; ///< Beijing time
    bool sha1Confirmed = false;
    QString file; ///< absolute path in the archive, empty if not archived
    /// What is known came so early that WeChat may say something else now.
    bool askAgain = false;
    std::optional<base::Error> error;

    [[nodiscard]] bool isArchived() const
    {
        return state == State::Verified || state == State::Mismatch;
    }
    friend bool operator==(const BillDay&, const BillDay&) = default;
};

/// The end of one day's download. A day without trades is no error.
struct BillDayOutcome {
    QDate day;
    BillDay::State state = BillDay::State::Failed;
    qint64 rows = 0;
    std::optional<base::Error> error;
};

struct DownloadReport {
    QList<BillDayOutcome> days;
    [[nodiscard]] bool hasFailures() const;
};

/// Fetches, archives and verifies day after day. Days already archived are skipped, so starting the
/// same range again resumes it; not so days whose file is gone, and what WeChat said so early that
/// it may not have been its last word. One day that fails does not stop the others, unless every
/// further day would fail alike (keys, permission, no connection). progressChanged counts days.
class DownloadBillsJob : public net::ResultJob<DownloadReport> {
    Q_OBJECT

public:
    using ResultJob::ResultJob;

signals:
    void dayStarted(QDate day);
    void dayFinished(const wego::services::BillDayOutcome& outcome);
};

struct DownloadOptions {
    domain::BillType type = domain::BillType::All;
    bool again = false; ///< fetch archived days once more; the earlier file stays in the archive
};

/// Opening a bill: `headReady` brings the first rows of a large one early.
class OpenBillJob : public net::ResultJob<bills::BillTablePtr> {
    Q_OBJECT

public:
    using ResultJob::ResultJob;

signals:
    void headReady(const wego::bills::BillTablePtr& head);
};

/// Totals of a span over the archived days in it.
struct SpanTotals {
    int days = 0;        ///< archived days
    int missingDays = 0; ///< days that could be fetched but are not archived
    int unverifiedDays = 0;
    bills::BillTotals totals;
};

struct ExportRequest {
    QList<QDate> days; ///< archived days, in this order
    domain::BillType type = domain::BillType::All;
    bills::ExportOptions options;
    bills::BillFilter filter;                           ///< rows wanted, of every day
    std::optional<std::pair<bills::Column, bool>> sort; ///< column and descending, within a day
    QString outFile; ///< replaced at once when complete; never left half written
};

struct ExportReport {
    qint64 rows = 0;
    qint64 leftOut = 0; ///< rows that cannot be read
    qint64 bytes = 0;
    QString file;
};

/// The archive of bills of all accounts: fetch, verify, open, total, export.
class Bills : public QObject {
    Q_OBJECT

public:
    explicit Bills(Environment& environment, QObject* parent = nullptr);
    ~Bills() override;

    /// One entry a day from `from` to `to`, both included.
    [[nodiscard]] base::Result<QList<BillDay>> days(const domain::AccountId& account, QDate from,
        QDate to, domain::BillType type = domain::BillType::All) const;
    /// Days that are missing and can be had, or are worth another question, oldest first.
    [[nodiscard]] QList<QDate> missingDays(const domain::AccountId& account, QDate from, QDate to,
        domain::BillType type = domain::BillType::All) const;
    [[nodiscard]] qint64 archivedDays(const domain::AccountId& account) const;

    DownloadBillsJob* download(
        const domain::AccountId& account, const QList<QDate>& days, DownloadOptions options = {});

    /// The archived bill of a day; "wego.bill-not-archived" if there is none,
    /// "wego.archive-damaged" if the file is gone or its SHA-256 is another.
    OpenBillJob* open(
        const domain::AccountId& account, QDate day, domain::BillType type = domain::BillType::All);
    /// Any file, without archiving it.
    OpenBillJob* openFile(const QString& path);

    net::ResultJob<bills::Verification>* verify(
        const domain::AccountId& account, QDate day, domain::BillType type = domain::BillType::All);
    net::ResultJob<bills::Verification>* verifyFile(const QString& path);

    net::ResultJob<SpanTotals>* totals(const domain::AccountId& account, QDate from, QDate to,
        domain::BillType type = domain::BillType::All);

    net::ResultJob<ExportReport>* exportBills(
        const domain::AccountId& account, const ExportRequest& request);

    /// Archives a file from the merchant platform as the bill of its day, after checking that it is
    /// this merchant's, of one day, and adds up.
    net::ResultJob<BillDay>* importFile(const domain::AccountId& account, const QString& path);

signals:
    void daysChanged(const wego::domain::AccountId& account, const QList<QDate>& days);

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace wego::services
