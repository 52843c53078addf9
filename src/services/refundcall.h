// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/job.h"
#include "services/paysession.h"
#include "services/refundline.h"
#include "services/refundsteps.h"
#include "services/storeline.h"
#include "store/orderrepository.h"
#include "store/refundjournal.h"

#include <memory>

namespace wego::services {

/// One step of one refund: the journal, WeChat, the journal. Whoever wanted it may be gone before
/// its end; what WeChat has said is written down all the same. The result says what to do next;
/// "wego.refund-moved" if another program was faster.
class RefundCall final : public net::ResultJob<RefundTurn> {
    Q_OBJECT

public:
    enum class Kind { Send, Ask };

    struct Tools {
        base::Clock& clock;
        QThreadPool& pool;
        store::RefundJournal journal;
        store::OrderRepository orders;
        std::shared_ptr<PaySession> session;
        std::shared_ptr<RefundLine> line;
        std::shared_ptr<QLockFile> lock; ///< held as long as this is at work; null: none
        QString givenUpBy = {}; ///< who does not want what WeChat has not; empty: it is wanted
    };

    /// The entry is claimed from the line already, and is released in the end.
    RefundCall(Tools tools, Kind kind, domain::RefundEntry entry, QObject* owner);
    ~RefundCall() override;

signals:
    /// The journal says so now.
    void stored(const wego::domain::RefundEntry& entry);

protected:
    void start() override;
    void abort() override { }

private:
    template <typename Next>
    void store(const domain::RefundEntry& to, std::optional<domain::Refund> told, Next next);
    void release();
    void send();
    void ask();
    void receive(const RefundReply& reply);
    void conclude(const RefundTurn& turn, const RefundReply& reply);
    void settleMissing();

    Tools m_tools;
    StoreLine m_store;
    Kind m_kind;
    domain::RefundEntry m_entry; ///< as the journal has it
    qint64 m_askedMs = 0;
    bool m_isClaimed = true;
};

} // namespace wego::services
