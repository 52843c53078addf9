// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/downloadbills.h"

#include "base/beijingtime.h"
#include "base/log.h"
#include "services/archivedbills.h"
#include "services/billcalendar.h"
#include "services/billwork.h"
#include "services/environment.h"
#include "services/incoming.h"
#include "services/paysession.h"
#include "store/billrepository.h"

#include <QDir>
#include <QFile>
#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wego::services {
namespace {

using base::ErrorKind;
using domain::BillAvailability;
using DayState = BillDay::State;
using wechat::pay::ReceivedBill;

/// Failures that every further day would meet as well.
bool concernsEveryDay(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Auth:
    case ErrorKind::Network:
    case ErrorKind::Timeout:
    case ErrorKind::Tls:
    case ErrorKind::RateLimited:
    case ErrorKind::Secret:
    case ErrorKind::Storage:
        return true;
    default:
        return false;
    }
}

BillDayOutcome refusal(QDate day, DayState state, ErrorKind kind, const QString& code,
    const QString& fact, const QString& value)
{
    base::Error error{kind, code};
    error.facts.insert(u"day"_s, base::beijing::toIsoDate(day));
    error.facts.insert(fact, value);
    return {day, state, 0, error};
}

/// Nothing if WeChat can be asked for the day.
std::optional<BillDayOutcome> refusalOf(QDate day, const QDateTime& now)
{
    switch (domain::billAvailability(day, now)) {
    case BillAvailability::Future:
        return refusal(day, DayState::Future, ErrorKind::Input, u"wego.bill-future"_s, u"today"_s,
            base::beijing::toIsoDate(now.date()));
    case BillAvailability::Today:
        return refusal(day, DayState::Today, ErrorKind::Input, u"wego.bill-today"_s, u"time"_s,
            base::beijing::toText(domain::billReadyAt(day)));
    case BillAvailability::NotReady:
        return refusal(day, DayState::NotReady, ErrorKind::NotReady, u"wego.bill-not-ready"_s,
            u"time"_s, base::beijing::toText(domain::billReadyAt(day)));
    case BillAvailability::TooOld:
        return refusal(day, DayState::Expired, ErrorKind::Input, u"wego.bill-too-old"_s,
            u"oldest"_s, base::beijing::toIsoDate(domain::oldestBillDay(now)));
    case BillAvailability::Available:
        return std::nullopt;
    }
    return std::nullopt;
}

BillDayOutcome outcomeOf(const store::BillRecord& record)
{
    return {record.day, billDayOf(record, {}).state, record.rows, {}};
}

} // namespace

bool DownloadReport::hasFailures() const
{
    return std::any_of(days.begin(), days.end(),
        [](const BillDayOutcome& outcome) { return outcome.error.has_value(); });
}

RunDownload::RunDownload(Environment& environment, QThreadPool& pool, Order order, QObject* session)
    : DownloadBillsJob(session), m_environment(environment), m_pool(pool), m_order(std::move(order))
{
}

RunDownload::~RunDownload() = default;

void RunDownload::start()
{
    if (m_order.refusal)
        return finish(base::fail(*m_order.refusal));
    emit progressChanged(0, m_order.days.size());
    nextDay();
}

void RunDownload::nextDay()
{
    if (isEnding())
        return;
    if (++m_at == m_order.days.size())
        return finish(m_report);
    emit dayStarted(day());
    if (const auto outcome = withoutAsking())
        endDay(*outcome);
    else if (m_session)
        fetch();
    else
        openSession();
}

std::optional<BillDayOutcome> RunDownload::withoutAsking() const
{
    const auto record = store::BillRepository(m_environment.database)
                            .find(m_order.account.id, day(), m_order.options.type);
    if (!record)
        return BillDayOutcome{day(), DayState::Failed, 0, record.error()};
    const auto refused = refusalOf(day(), base::beijing::now(m_environment.clock));
    const bool isKnown = record->has_value() && !m_order.options.again;
    if (isKnown && (refused || isSettled(**record)))
        return outcomeOf(**record);
    return refused;
}

bool RunDownload::isSettled(const store::BillRecord& record) const
{
    const store::BillArchive archive(m_environment.archiveFolder);
    return isFinal(record) && (record.noTrades || isInPlace(archive, record));
}

void RunDownload::openSession()
{
    PaySession::open(m_environment, m_order.account, this,
        [this](base::Result<std::shared_ptr<PaySession>> session) {
            if (isEnding())
                return;
            if (!session)
                return stop(session.error());
            m_session = std::move(*session);
            fetch();
        });
}

void RunDownload::fetch()
{
    const QString folder = incomingFolder(m_environment);
    QDir().mkpath(folder);
    auto* job = m_session->client().bills().fetch({day(), m_order.options.type, folder});
    follow(job);
    // In the context of that job, so that its bill does not stay behind when ours was cancelled
    // between its end and the news of it.
    job->onFinished(job, [self = QPointer(this)](const base::Result<ReceivedBill>& answer) {
        if (self && !self->isEnding())
            self->takeAnswer(answer);
        else if (answer)
            QFile::remove(answer->file);
    });
}

void RunDownload::takeAnswer(const base::Result<ReceivedBill>& answer)
{
    if (answer)
        return takeIn(*answer);
    const base::Error& error = answer.error();
    if (error.kind == ErrorKind::NotFound)
        return keepDayWithoutTrades();
    if (error.kind == ErrorKind::NotReady)
        return endDay({day(), DayState::NotReady, 0, error});
    failDay(error);
}

void RunDownload::takeIn(const ReceivedBill& bill)
{
    // Shared with the worker, so that the file goes when neither needs it.
    const auto file = std::make_shared<ReceivedFile>(bill.file);
    const BillIntake::Arrival arrival{bill.file, day(), m_order.options.type, source(), bill.sha1};
    record([arrival, file](const BillIntake& intake, const WorkScope& scope) {
        return intake.take(arrival, scope);
    });
}

void RunDownload::keepDayWithoutTrades()
{
    const BillIntake::Arrival arrival{{}, day(), m_order.options.type, source(), {}};
    record([arrival](const BillIntake& intake, const WorkScope&) {
        return intake.takeNoTrades(arrival);
    });
}

store::BillSource RunDownload::source() const
{
    return m_order.account.payMode == domain::PayMode::V2 ? store::BillSource::V2
                                                          : store::BillSource::V3;
}

void RunDownload::record(const Take& take)
{
    const BillIntake intake{store::BillArchive(m_environment.archiveFolder), m_environment.database,
        m_order.account, base::beijing::now(m_environment.clock)};
    auto* work = new BillWork<BillIntake::Taken>(
        this, m_pool, [intake, take](const WorkScope& scope) { return take(intake, scope); });
    follow(work);
    work->onFinished(this, [this](const base::Result<BillIntake::Taken>& taken) {
        if (isEnding())
            return;
        if (!taken)
            return failDay(taken.error());
        BillDayOutcome outcome = outcomeOf(taken->record);
        outcome.error = taken->problem;
        endDay(outcome);
    });
}

void RunDownload::failDay(const base::Error& error)
{
    if (concernsEveryDay(error.kind))
        return stop(error);
    qCWarning(base::logServices) << "bill of" << base::beijing::toIsoDate(day())
                                 << base::toLogLine(error);
    endDay({day(), DayState::Failed, 0, error});
}

void RunDownload::stop(const base::Error& error)
{
    qCWarning(base::logServices) << "bills from" << base::beijing::toIsoDate(day())
                                 << base::toLogLine(error);
    report({day(), DayState::Failed, 0, error});
    finish(m_report);
}

void RunDownload::report(const BillDayOutcome& outcome)
{
    m_report.days.append(outcome);
    emit dayFinished(outcome);
    emit progressChanged(m_at + 1, m_order.days.size());
}

void RunDownload::endDay(const BillDayOutcome& outcome)
{
    report(outcome);
    // By the event loop: a range that needs no asking must not be one deep recursion.
    QMetaObject::invokeMethod(this, &RunDownload::nextDay, Qt::QueuedConnection);
}

} // namespace wego::services
