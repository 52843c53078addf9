// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/bills.h"

#include "base/beijingtime.h"
#include "base/clock.h"
#include "base/log.h"
#include "services/archivedbills.h"
#include "services/billcalendar.h"
#include "services/billintake.h"
#include "services/downloadbills.h"
#include "services/environment.h"
#include "services/incoming.h"
#include "services/openbill.h"
#include "store/accountrepository.h"
#include "store/billarchive.h"
#include "store/billrepository.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>
#include <QThreadPool>

#include <algorithm>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace wego::services {
namespace {

using base::Result;
using domain::AccountId;
using domain::BillType;
using store::BillRecord;
using State = BillDay::State;

base::Error inputError(const QString& code, const QString& fact, const QString& value)
{
    return {base::ErrorKind::Input, code, {}, false, {}, {{fact, value}}};
}

base::Error notArchived(QDate day)
{
    return inputError(u"wego.bill-not-archived"_s, u"day"_s, base::beijing::toIsoDate(day));
}

/// A job that only brings a failure.
template <typename T> net::ResultJob<T>* failedJob(QObject* session, const base::Error& error)
{
    return new net::FunctionJob<T>(
        session, [error](QObject*, const auto& finish) { finish(base::fail(error)); });
}

QList<QDate> withoutDuplicates(const QList<QDate>& days)
{
    QList<QDate> result;
    for (const QDate& day : days) {
        if (!result.contains(day))
            result.append(day);
    }
    return result;
}

/// Downloads of a program that was killed. Younger files may be another window's. The age goes by
/// the clock of the files: the computer's may be off, or that of a server where they lie.
void removeOldDownloads(const Environment& environment)
{
    const QDir folder(incomingFolder(environment));
    const QFileInfoList files = folder.entryInfoList(QDir::Files | QDir::Hidden);
    QTemporaryFile newest(folder.filePath(u"wego-now-XXXXXX.part"_s));
    if (files.isEmpty() || !newest.open())
        return;
    const QDateTime dayAgo = QFileInfo(newest).lastModified().addDays(-1);
    for (const QFileInfo& file : files) {
        if (file.lastModified() < dayAgo)
            QFile::remove(file.filePath());
    }
}

} // namespace

struct Bills::Private {
    /// What is not in the store: running and failed downloads of this run.
    struct Overlay {
        State state;
        std::optional<base::Error> error;
    };
    using Key = std::tuple<AccountId, BillType, QDate>;

    Environment& environment;
    store::BillRepository repository{environment.database};
    store::BillArchive archive{environment.archiveFolder};
    std::map<Key, Overlay> overlays;
    QThreadPool pool;

    [[nodiscard]] Result<domain::Account> account(const AccountId& id) const
    {
        const auto accounts = store::AccountRepository(environment.database).all();
        if (!accounts)
            return base::fail(accounts.error());
        for (const domain::Account& account : *accounts) {
            if (account.id == id)
                return account;
        }
        return base::fail(inputError(u"wego.account-unknown"_s, u"account"_s, id.value));
    }

    /// The record of a day with a file.
    [[nodiscard]] Result<BillRecord> archived(const AccountId& id, QDate day, BillType type) const
    {
        const auto record = repository.find(id, day, type);
        if (!record)
            return base::fail(record.error());
        if (!record->has_value() || (*record)->noTrades)
            return base::fail(notArchived(day));
        return **record;
    }

    [[nodiscard]] Result<QList<BillDay>> calendar(
        const AccountId& id, QDate from, QDate to, BillType type) const
    {
        auto records = repository.between(id, from, to, type);
        if (!records)
            return base::fail(records.error());
        const QDateTime now = base::beijing::now(environment.clock);
        records->removeIf([&](const BillRecord& record) { return isLost(record, now); });
        const auto known = repository.knownSpan(id, type);
        if (!known)
            return base::fail(known.error());
        return billCalendar(from, to, {now, *records, *known, environment.archiveFolder});
    }

    /// The file is gone, but WeChat still has the bill.
    [[nodiscard]] bool isLost(const BillRecord& record, const QDateTime& now) const
    {
        return !record.noTrades && !isInPlace(archive, record)
            && domain::billAvailability(record.day, now) == domain::BillAvailability::Available;
    }

    void lay(const AccountId& id, BillType type, BillDay& day) const
    {
        const auto overlay = overlays.find({id, type, day.day});
        if (overlay == overlays.end())
            return;
        const bool isRunning = overlay->second.state == State::Downloading;
        if (isRunning || (!day.isArchived() && day.state != State::NoTrades))
            day.state = overlay->second.state;
        day.error = overlay->second.error;
    }
};

Bills::Bills(Environment& environment, QObject* parent)
    : QObject(parent), m_d(std::make_unique<Private>(environment))
{
    m_d->archive.removeLeftovers();
    removeOldDownloads(environment);
}

Bills::~Bills()
{
    // Workers use the store, which goes after us.
    for (net::Job* job : findChildren<net::Job*>(QString(), Qt::FindDirectChildrenOnly))
        job->cancel();
    m_d->pool.waitForDone();
}

Result<QList<BillDay>> Bills::days(
    const AccountId& account, QDate from, QDate to, BillType type) const
{
    auto days = m_d->calendar(account, from, to, type);
    if (days) {
        for (BillDay& day : *days)
            m_d->lay(account, type, day);
    }
    return days;
}

QList<QDate> Bills::missingDays(const AccountId& account, QDate from, QDate to, BillType type) const
{
    QList<QDate> missing;
    for (const BillDay& day : m_d->calendar(account, from, to, type).value_or(QList<BillDay>())) {
        if (isMissing(day) || day.askAgain)
            missing.append(day.day);
    }
    return missing;
}

qint64 Bills::archivedDays(const AccountId& account) const
{
    return m_d->repository.archivedDays(account).value_or(0);
}

DownloadBillsJob* Bills::download(
    const AccountId& account, const QList<QDate>& days, DownloadOptions options)
{
    const auto found = m_d->account(account);
    RunDownload::Order order{
        found.value_or(domain::Account()), withoutDuplicates(days), options, {}};
    if (!found)
        order.refusal = found.error();
    auto* job = new RunDownload(m_d->environment, m_d->pool, std::move(order), this);
    const auto note = [this, account, type = options.type](
                          QDate day, const std::optional<Private::Overlay>& overlay) {
        m_d->overlays.erase({account, type, day});
        if (overlay)
            m_d->overlays.emplace(Private::Key{account, type, day}, *overlay);
        emit daysChanged(account, {day});
    };
    const auto running = std::make_shared<std::optional<QDate>>();
    connect(job, &DownloadBillsJob::dayStarted, this, [note, running](QDate day) {
        *running = day;
        note(day, Private::Overlay{State::Downloading, {}});
    });
    connect(
        job, &DownloadBillsJob::dayFinished, this, [note, running](const BillDayOutcome& outcome) {
            running->reset();
            const bool failed = outcome.state == State::Failed;
            note(outcome.day,
                failed ? std::optional(Private::Overlay{State::Failed, outcome.error})
                       : std::nullopt);
        });
    connect(job, &net::Job::finished, this, [note, running] {
        if (*running)
            note(**running, std::nullopt);
    });
    return job;
}

OpenBillJob* Bills::open(const AccountId& account, QDate day, BillType type)
{
    const auto record = m_d->archived(account, day, type);
    return new RunOpenBill(this, m_d->pool,
        [record, archive = m_d->archive](
            const bills::ReadOptions& options) -> Result<bills::BillTablePtr> {
            if (!record)
                return base::fail(record.error());
            return readArchived(archive, *record, options);
        });
}

OpenBillJob* Bills::openFile(const QString& path)
{
    return new RunOpenBill(this, m_d->pool,
        [path, folder = incomingFolder(m_d->environment)](
            const bills::ReadOptions& options) -> Result<bills::BillTablePtr> {
            // The table keeps its bytes when the copy loses its name.
            const auto copy = copyToIncoming(path, folder, options.cancelled);
            if (!copy)
                return base::fail(copy.error());
            return bills::readBill((*copy)->path(), options);
        });
}

net::ResultJob<bills::Verification>* Bills::verify(
    const AccountId& account, QDate day, BillType type)
{
    const auto record = m_d->archived(account, day, type);
    if (!record)
        return failedJob<bills::Verification>(this, record.error());
    return new BillWork<bills::Verification>(this, m_d->pool,
        [record = *record, archive = m_d->archive](
            const WorkScope& scope) -> Result<bills::Verification> {
            const auto path = checkedFile(archive, record, &scope.cancelled);
            if (!path)
                return base::fail(path.error());
            return bills::verifyBill(*path, scope.readOptions());
        });
}

net::ResultJob<bills::Verification>* Bills::verifyFile(const QString& path)
{
    return new BillWork<bills::Verification>(this, m_d->pool,
        [path, folder = incomingFolder(m_d->environment)](
            const WorkScope& scope) -> Result<bills::Verification> {
            const auto copy = copyToIncoming(path, folder, &scope.cancelled);
            if (!copy)
                return base::fail(copy.error());
            return bills::verifyBill((*copy)->path(), scope.readOptions());
        });
}

net::ResultJob<SpanTotals>* Bills::totals(
    const AccountId& account, QDate from, QDate to, BillType type)
{
    const auto records = m_d->repository.between(account, from, to, type);
    if (!records)
        return failedJob<SpanTotals>(this, records.error());
    const auto days = m_d->calendar(account, from, to, type).value_or(QList<BillDay>());
    const auto missing = static_cast<int>(std::count_if(days.begin(), days.end(), isMissing));
    return new BillWork<SpanTotals>(this, m_d->pool,
        [records = *records, missing, archive = m_d->archive](const WorkScope& scope) {
            auto span = sumArchived(archive, records, scope);
            if (span)
                span->missingDays = missing;
            return span;
        });
}

net::ResultJob<ExportReport>* Bills::exportBills(
    const AccountId& account, const ExportRequest& request)
{
    QList<BillRecord> records;
    for (const QDate& day : request.days) {
        const auto record = m_d->repository.find(account, day, request.type);
        if (!record)
            return failedJob<ExportReport>(this, record.error());
        if (!record->has_value())
            return failedJob<ExportReport>(this, notArchived(day));
        if (!(*record)->noTrades)
            records.append(**record);
    }
    return new BillWork<ExportReport>(
        this, m_d->pool, [records, request, archive = m_d->archive](const WorkScope& scope) {
            return exportArchived(archive, records, request, scope);
        });
}

net::ResultJob<BillDay>* Bills::importFile(const AccountId& account, const QString& path)
{
    const auto found = m_d->account(account);
    if (!found)
        return failedJob<BillDay>(this, found.error());
    const BillIntake intake{m_d->archive, m_d->environment.database, *found,
        base::beijing::now(m_d->environment.clock)};
    auto* job = new BillWork<BillDay>(this, m_d->pool,
        [intake, path, archiveFolder = m_d->environment.archiveFolder,
            folder = incomingFolder(m_d->environment)](const WorkScope& scope) -> Result<BillDay> {
            const auto copy = copyToIncoming(path, folder, &scope.cancelled);
            if (!copy)
                return base::fail(copy.error());
            const auto record = intake.import((*copy)->path(), scope);
            if (!record)
                return base::fail(record.error());
            return billDayOf(*record, archiveFolder);
        });
    job->onFinished(this, [this, account](const Result<BillDay>& day) {
        if (day)
            emit daysChanged(account, {day->day});
    });
    return job;
}

} // namespace wego::services
