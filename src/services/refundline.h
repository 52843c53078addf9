// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/refundpace.h"
#include "services/storeline.h"
#include "store/refundjournal.h"

#include <QList>
#include <QLockFile>
#include <QObject>
#include <QPointer>
#include <QSet>

#include <functional>
#include <memory>

namespace wego::base {
class Clock;
}

namespace wego::services {

/// takeRunLock() with Input "wego.batch-running" if somebody else holds the lock.
base::Result<void> takeRefundLock(QLockFile& lock);

/// What everything that sends refunds of one merchant in this program shares: the lock that keeps
/// other programs away, and the pace.
class RefundLine : public QObject {
    Q_OBJECT

public:
    using Callback = std::function<void(const base::Result<void>&)>;

    struct Place {
        base::Clock& clock;
        QThreadPool& pool;
        store::RefundJournal journal;
        QString lockFile;
    };

    explicit RefundLine(Place place);
    ~RefundLine() override;

    /// Takes the lock, and learns from the journal what was sent in the last minute. Answers on a
    /// later turn of the event loop, at once or after the first who asked; not if `context` is
    /// gone.
    void open(QObject* context, Callback callback);

    [[nodiscard]] domain::RefundPace& pace() { return m_pace; }
    /// WeChat found it too fast: nobody sends for a while, longer each time.
    void slowDown(const QString& code);
    void speedUp() { m_slowDowns = 0; }
    [[nodiscard]] qint64 heldMs() const;

    /// False if another job of this program is at this refund.
    [[nodiscard]] bool claim(const QString& outRefundNo);
    void release(const QString& outRefundNo) { m_claimed.remove(outRefundNo); }

private:
    struct Waiting {
        QPointer<QObject> context;
        Callback callback;
    };

    void prepare();
    void learn(const base::Result<QList<domain::RefundEntry>>& sent);

    Place m_place;
    StoreLine m_store;
    std::shared_ptr<QLockFile> m_lock;
    domain::RefundPace m_pace;
    QList<Waiting> m_waiting;
    QSet<QString> m_claimed;
    bool m_isOpen = false;
    bool m_isOpening = false;
    int m_slowDowns = 0;
    qint64 m_heldSinceMs = 0;
    qint64 m_heldForMs = 0;
};

} // namespace wego::services
