// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/httpclient.h"
#include "wechat/pay/v2session.h"

#include <optional>

namespace wego::wechat::pay {

/// A request of V2, before it is signed.
struct V2Call {
    QString path;
    V2Fields fields;
    bool repeatable = true;
    bool needsCertificate = false;
    bool mayBeUnsigned = false; ///< nothing depends on the answer
};

/// An answer of V2 that is WeChat's for sure, about us, and says SUCCESS twice.
struct V2Answer {
    V2Fields fields;
    QByteArray raw;
};

/// Reads an answer and judges it: its signature over all fields, by either algorithm, then whether
/// it is about this app and merchant, then what it says. Failures: Protocol
/// "wego.reply-unreadable", Auth "wego.reply-unverified" (fact reason), "wego.reply-foreign" (fact
/// field), "wego.http-status" (fact status), and WeChat's own.
base::Result<V2Answer> v2AnswerOf(
    const net::HttpResponse& response, const Credentials& credentials, const V2Call& call);

/// A signed POST and its verified answer. Before it is sent: "wego.credentials-incomplete"; and if
/// it needs the merchant's certificate, Secret "wego.client-certificate-missing" and what
/// certificateProblem() says. When WeChat does not accept that: Secret
/// "wego.client-certificate-refused".
class V2CallJob final : public net::ResultJob<V2Answer> {
    Q_OBJECT

public:
    V2CallJob(V2Session& session, V2Call call, QObject* parent);

protected:
    void start() override;
    void abort() override { }

private:
    [[nodiscard]] std::optional<base::Error> problem() const;
    void receive(const base::Result<net::HttpResponse>& response);

    V2Session& m_session;
    V2Call m_call;
};

} // namespace wego::wechat::pay
