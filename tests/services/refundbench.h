// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/refundplan.h"
#include "fixture.h"
#include "services/orders.h"
#include "services/refunds.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSignalSpy>

namespace wego::test {

/// The services around refunds, on a store of their own and a sandbox with a shop.
class RefundBench {
public:
    /// Refunds take so long from being accepted to their end.
    explicit RefundBench(domain::PayMode mode, qint64 refundDelayMs = 3'600'000)
    {
        fixture.sandboxOptions.refundDelayMs = refundDelayMs;
        m_isReady = fixture.startSandbox();
        accounts = std::make_unique<services::Accounts>(*fixture.environment);
        openServices();
        account = addAccount(mode);
        const QDate yesterday = QDate(2026, 11, 21);
        const QJsonArray all = fixture.sandbox().orders(yesterday, 100);
        for (const QJsonValue& order : all) {
            if (order[u"refunded"].toInteger() == 0 && order[u"total"].toInteger() >= 100)
                shop.append(order.toObject());
        }
    }

    [[nodiscard]] bool isReady() const
    {
        return m_isReady && !account.isEmpty() && shop.size() >= 10;
    }
    void openServices()
    {
        refunds.reset();
        orders = std::make_unique<services::Orders>(*fixture.environment);
        refunds = std::make_unique<services::Refunds>(*fixture.environment, *orders);
    }
    [[nodiscard]] QString transactionId(int index) const
    {
        return shop[index][u"transaction_id"].toString();
    }
    [[nodiscard]] base::Money total(int index) const
    {
        return base::Money::fromFen(shop[index][u"total"].toInteger());
    }
    [[nodiscard]] services::RefundWish wish(int index, qint64 fen) const
    {
        services::RefundWish wish;
        wish.transactionId = transactionId(index);
        wish.amount = base::Money::fromFen(fen);
        wish.total = total(index);
        wish.reason = QStringLiteral("少做了一杯");
        return wish;
    }
    [[nodiscard]] static domain::RefundRow row(int line, const QString& transactionId, qint64 fen)
    {
        domain::RefundRow row;
        row.row = line;
        row.number = {domain::OrderNumberKind::TransactionId, transactionId};
        row.amount = base::Money::fromFen(fen);
        return row;
    }
    /// A file with `count` rows of one yuan.
    [[nodiscard]] services::RefundFile file(int count, int from = 0) const
    {
        services::RefundFile file;
        file.name = QStringLiteral("cancelled.csv");
        for (int i = 0; i < count; ++i)
            file.rows.append(row(i + 2, transactionId(from + i), 100));
        file.digest = domain::digestOf(file.rows);
        return file;
    }
    base::Result<domain::RefundBatch> planned(const services::RefundFile& file, bool query = true)
    {
        const auto plan = outcomeOf(refunds->dryRun(account, file, query));
        if (!plan)
            return base::fail(plan.error());
        return outcomeOf(refunds->plan(account, *plan));
    }
    [[nodiscard]] QList<domain::RefundEntry> entries(qint64 batch)
    {
        return outcomeOf(refunds->entries(account, batch)).value_or(QList<domain::RefundEntry>());
    }
    [[nodiscard]] int accepted() { return static_cast<int>(fixture.sandbox().refunds().size()); }
    /// How often WeChat was asked to refund.
    [[nodiscard]] int sent()
    {
        return fixture.sandbox().requestCount(QStringLiteral("/v3/refund/domestic/refunds"))
            + fixture.sandbox().requestCount(QStringLiteral("/secapi/pay/refund"));
    }
    void fault(sandbox::Fault::Kind kind, int count = 1, const QString& path = {},
        const QByteArray& text = {})
    {
        sandbox::Fault fault;
        fault.kind = kind;
        fault.count = count;
        fault.path = path;
        fault.text = text;
        fixture.sandbox().inject(fault);
    }
    [[nodiscard]] bool isJournalSound()
    {
        const auto report = outcomeOf(refunds->verifyJournal());
        return report && report->isSound();
    }

    Fixture fixture;
    std::unique_ptr<services::Accounts> accounts;
    std::unique_ptr<services::Orders> orders;
    std::unique_ptr<services::Refunds> refunds;
    domain::AccountId account;
    QList<QJsonObject> shop; ///< orders of yesterday

private:
    domain::AccountId addAccount(domain::PayMode mode)
    {
        services::AccountDraft draft = fixture.draft(mode);
        if (mode == domain::PayMode::V2) {
            draft.account.payMode = mode;
            draft.account.merchantCertificate = readFile(fixture.ready().certFile);
            draft.secrets.insert_or_assign(domain::SecretKind::MerchantPrivateKey,
                base::Secret(readFile(fixture.ready().keyFile)));
        }
        const auto added = outcomeOf(accounts->add(std::move(draft)));
        return added && added->payMode == mode ? added->id : domain::AccountId();
    }

    bool m_isReady = false;
};

} // namespace wego::test
