// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/httpclient.h"
#include "wechat/pay/billfile.h"
#include "wechat/pay/bills.h"

#include <memory>

namespace wego::base {
class Random;
}

namespace wego::wechat::pay {

/// What fetching a bill is by either interface: a call into a temporary file, then a look at the
/// file on a worker thread; and once all over again when the file turns out to be damaged.
class BillDownload : public net::ResultJob<ReceivedBill> {
    Q_OBJECT

protected:
    BillDownload(net::HttpClient& http, base::Random& random, QString folder, QObject* parent);

    void abort() override { }

    /// The first step; called again after a damaged file.
    virtual void begin() = 0;
    /// The call failed; by default that is the end.
    virtual void downloadFailed(const base::Error& error) { finish(base::fail(error)); }
    /// What is wrong with a file that can be read.
    virtual std::optional<base::Error> judge(const BillFileFacts& facts) const = 0;
    /// False for a file that looks cut off; fetched once more, and then taken as it is.
    [[nodiscard]] virtual bool isWhole(const BillFileFacts& /*facts*/) const { return true; }
    /// WeChat's hash, if it has been compared.
    [[nodiscard]] virtual QString checkedSha1() const { return {}; }

    void start() override { begin(); }
    /// Streams the answer of `call` into a new temporary file and goes on from there.
    void download(net::HttpCall call);
    /// Where the answer of the running call goes.
    [[nodiscard]] QString file() const { return m_file ? m_file->path() : QString(); }

private:
    void readFile(const QString& requestId);
    void receiveFacts(const base::Result<BillFileFacts>& facts, const QString& requestId);
    void restartOrFail(base::Error error, const QString& requestId);

    net::HttpClient& m_http;
    base::Random& m_random;
    QString m_folder;
    std::unique_ptr<TemporaryBill> m_file;
    bool m_restarted = false;
};

} // namespace wego::wechat::pay
