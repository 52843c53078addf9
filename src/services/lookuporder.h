// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/archivedorders.h"
#include "services/askrefunds.h"
#include "services/payjob.h"
#include "wechat/pay/orders.h"

#include <QPointer>

namespace wego::services {

/// Carries out Orders::lookUp(): what is known here, then the order, then its refunds. The archive
/// is searched meanwhile if the store knows nothing.
class RunLookUp final : public PayJob<LookUpJob> {
public:
    RunLookUp(const OrderDesk& desk, const QList<domain::OrderNumber>& numbers, QObject* owner)
        : PayJob(desk, owner), m_numbers(numbers)
    {
    }

protected:
    void prepare() override;
    void begin() override { askNext(); }
    void notConnected(const base::Error& error) override;
    void abort() override;

private:
    using Archived = QHash<QString, domain::KnownOrder>;

    void search(const QList<domain::OrderNumber>& numbers);
    void takeArchived(const base::Result<Archived>& found, const QList<domain::OrderNumber>& order);
    void learn(const OrderView& view, bool hasOrder);
    void endSearch();
    /// At once if nothing is being searched.
    void whenSearched(std::function<void()> next);

    void askNext();
    void askOrder(const domain::OrderNumber& number);
    void askRefundNumber(const domain::OrderNumber& number);
    /// The order of a refund number, by what is known here.
    [[nodiscard]] std::optional<domain::OrderNumber> orderOf(
        const domain::OrderNumber& number) const;
    void tryNext(const base::Error& error);
    void exhausted();
    void giveUp();

    void takeOrder(const wechat::pay::OrderAnswer& answer);
    void askRefunds();
    void searchRefunds(AskRefunds::Next next);
    void endWithGoods();
    void end();

    QList<domain::OrderNumber> m_numbers;
    qsizetype m_at = -1;
    std::optional<OrderView> m_known; ///< from the store or the archive
    bool m_knowsOrder = false;        ///< and not only a refund of it
    QPointer<net::Job> m_search;
    bool m_isAtEnd = false;
    bool m_isSearching = false;
    bool m_hasSearched = false;
    std::function<void()> m_afterSearch;
    std::optional<base::Error> m_refusal; ///< what WeChat found wrong with a number
    bool m_hasTriedArchived = false;

    wechat::pay::OrderAnswer m_answer;
    ToldRefunds m_told;
    QList<QByteArray> m_raw;
    domain::RefundPace m_pace;
};

} // namespace wego::services
