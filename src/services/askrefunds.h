// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "domain/order.h"
#include "domain/refundentry.h"
#include "domain/refundpace.h"
#include "net/job.h"
#include "services/paysession.h"
#include "wechat/pay/refunds.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace wego::base {
class Clock;
}

namespace wego::services {

/// The refunds of an order as WeChat has just told them.
struct ToldRefunds {
    QList<domain::Refund> refunds;
    QList<QByteArray> raw;
    /// Nothing can be missing: WeChat gave its list, or what it told adds up.
    bool isComplete = false;
    /// Why something was not told, except that the account has no means of V2. Whoever decides
    /// about money must not go on without it.
    std::optional<base::Error> trouble;
};

/// What WeChat says of all refunds of an order that it has just told. V2 lists them; v3 knows no
/// list, so an account that cannot use V2 asks for each refund that is known here. What is stored
/// never stands for WeChat's word. Fails only where neither way is left.
class AskRefunds final : public net::ResultJob<ToldRefunds> {
    Q_OBJECT

public:
    /// Gives the refund numbers that are known here, now or later.
    using Next = std::function<void(const QStringList& outRefundNos)>;
    using Numbers = std::function<void(Next next)>;

    struct Question {
        base::Clock& clock;
        domain::RefundPace& pace; ///< outlives the job's work
        std::shared_ptr<PaySession> session;
        domain::PayMode payMode = domain::PayMode::V2;
        domain::Order order;
        Numbers numbers; ///< asked once, and only if there is no list
    };

    AskRefunds(Question question, QObject* owner);

    /// The number that names an order best: WeChat's, if it has one.
    [[nodiscard]] static domain::OrderNumber numberOf(const domain::Order& order);
    /// Whether there may be any: by the order's own word, or by what is known here.
    [[nodiscard]] static bool mayHaveSome(const domain::Order& order,
        const QList<domain::Refund>& stored, const QList<domain::RefundEntry>& journal);
    /// The numbers under which WeChat may have one.
    [[nodiscard]] static QStringList numbersOf(
        const QList<domain::Refund>& stored, const QList<domain::RefundEntry>& journal);

protected:
    void start() override;
    void abort() override { }

private:
    void receiveList(const base::Result<wechat::pay::RefundsAnswer>& answer);
    void askEach(const QStringList& outRefundNos);
    void askOne();
    void send();
    void receiveOne(const base::Result<wechat::pay::RefundAnswer>& answer);
    void endAsking();

    Question m_question;
    ToldRefunds m_told;
    QStringList m_open; ///< still to be asked for
    qsizetype m_count = 0;
    bool m_isAllAnswered = true;
};

} // namespace wego::services
