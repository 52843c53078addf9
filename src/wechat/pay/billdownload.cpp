// SPDX-License-Identifier: GPL-3.0-or-later
#include "wechat/pay/billdownload.h"

#include "base/random.h"
#include "net/workerjob.h"
#include "wechat/pay/replyfacts.h"

#include <QDir>

namespace wego::wechat::pay {

using namespace Qt::StringLiterals;

BillDownload::BillDownload(
    net::HttpClient& http, base::Random& random, QString folder, QObject* parent)
    : ResultJob(parent), m_http(http), m_random(random), m_folder(std::move(folder))
{
    // Connected before anybody else can: the file is theirs once they hear of it, and removed if
    // the session dies before.
    connect(this, &Job::finished, this, [this] {
        if (m_file && result())
            m_file->take();
    });
}

void BillDownload::download(net::HttpCall call)
{
    const QString name = u"wego-bill-%1.part"_s.arg(QString::fromLatin1(m_random.nonce(16)));
    m_file = std::make_unique<TemporaryBill>(QDir(m_folder).filePath(name));
    call.downloadTo = m_file->path();
    auto* job = m_http.send(std::move(call), this);
    follow(job);
    connect(job, &Job::progressChanged, this, &Job::progressChanged);
    job->onFinished(this, [this](const base::Result<net::HttpResponse>& response) {
        if (response)
            readFile(requestIdOf(*response));
        else
            downloadFailed(response.error());
    });
}

void BillDownload::readFile(const QString& requestId)
{
    auto* job = new net::WorkerJob<BillFileFacts>(
        this, [path = m_file->path()](const net::WorkerControl& control) {
            return readBillFile(path, [&control] { return control.isCancelled(); });
        });
    follow(job);
    job->onFinished(this, [this, requestId](const base::Result<BillFileFacts>& facts) {
        receiveFacts(facts, requestId);
    });
}

void BillDownload::receiveFacts(const base::Result<BillFileFacts>& facts, const QString& requestId)
{
    if (!facts)
        return restartOrFail(facts.error(), requestId);
    if (auto error = judge(*facts))
        return restartOrFail(std::move(*error), requestId);
    if (!isWhole(*facts) && !std::exchange(m_restarted, true)) {
        m_file.reset();
        return begin();
    }
    finish(ReceivedBill{m_file->path(), facts->gzip, facts->bytes, checkedSha1(), requestId});
}

void BillDownload::restartOrFail(base::Error error, const QString& requestId)
{
    m_file.reset();
    const bool isDamage = error.kind == base::ErrorKind::Protocol;
    if (isDamage && !std::exchange(m_restarted, true))
        return begin();
    error.requestId = requestId;
    finish(base::fail(std::move(error)));
}

} // namespace wego::wechat::pay
