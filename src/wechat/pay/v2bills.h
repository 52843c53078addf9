// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wechat/pay/billdownload.h"
#include "wechat/pay/v2session.h"

namespace wego::wechat::pay {

/// POST /pay/downloadbill. The answer is the bill itself, as text or gzip, or an XML message; which
/// one is seen by its bytes. There is no signature and no hash, so only the gzip stream proves that
/// the file is whole.
class V2BillJob final : public BillDownload {
    Q_OBJECT

public:
    V2BillJob(V2Session& session, const TradeBillRequest& request, QObject* parent);

protected:
    void start() override;
    void begin() override;
    void downloadFailed(const base::Error& error) override;
    std::optional<base::Error> judge(const BillFileFacts& facts) const override;
    /// V2 names no hash; the summary is what shows that the bill is there to its end.
    [[nodiscard]] bool isWhole(const BillFileFacts& facts) const override
    {
        return facts.hasSummary;
    }

private:
    [[nodiscard]] std::optional<base::Error> inspect(const net::HttpResponse& response) const;

    V2Session& m_session;
    TradeBillRequest m_request;
    bool m_asksForGzip = true;
};

/// The fields of downloadbill.
V2Fields v2BillFields(QDate day, domain::BillType type, bool gzip);

} // namespace wego::wechat::pay
