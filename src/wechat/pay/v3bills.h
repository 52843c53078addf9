// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wechat/pay/billdownload.h"
#include "wechat/pay/v3replies.h"
#include "wechat/pay/v3session.h"

namespace wego::wechat::pay {

/// GET /v3/bill/tradebill, then the file behind the link of its answer. That second answer is not
/// signed; the hash in the first, which is, stands for it.
class V3BillJob final : public BillDownload {
    Q_OBJECT

public:
    V3BillJob(V3Session& session, const TradeBillRequest& request, QObject* parent);

protected:
    void begin() override { askForLink(); }
    void downloadFailed(const base::Error& error) override;
    std::optional<base::Error> judge(const BillFileFacts& facts) const override;
    [[nodiscard]] QString checkedSha1() const override { return QString::fromLatin1(m_link.sha1); }

private:
    void askForLink();
    void receiveLink(const base::Result<net::HttpResponse>& response);
    void followLink();
    [[nodiscard]] bool isTrustworthy(const QUrl& link) const;

    V3Session& m_session;
    TradeBillRequest m_request;
    BillLink m_link;
    bool m_askedAgain = false;
};

} // namespace wego::wechat::pay
