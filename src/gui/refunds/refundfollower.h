// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/context.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QString>

#include <cstddef>

namespace wego::domain {
struct RefundEntry;
}

namespace wego::gui {

/// Finds out by itself what became of the refunds that WeChat has accepted, and of single ones
/// whose result is not known. It only asks: what WeChat does not know is sent again when somebody
/// says so. Asks less and less often, and nobody at all while nothing is under way; what another
/// program is at is left to it.
class RefundFollower final : public QObject {
    Q_OBJECT

public:
    /// Begins with a first look at the journal of every merchant.
    explicit RefundFollower(Context& context, QObject* parent = nullptr);

private:
    struct Merchant {
        std::size_t looks = 0; ///< since something new was under way
        qint64 nextMs = 0;     ///< when the next look is due
        quint64 wake = 0;      ///< only the newest timer counts
        bool isLooking = false;
    };
    /// What is under way for a merchant.
    struct Open {
        bool isAccepted = false;
        bool isDoubtful = false; ///< a single one: batches are gone on with as a whole
        bool isFresh = false;    ///< it may become doubtful
        bool isAbnormal = false;
    };

    void lookAtNewMerchants();
    void look(const QString& mchid);
    void judge(const QString& mchid, const QList<domain::RefundEntry>& journal);
    void askForDoubtful(const QString& mchid, const Open& open);
    void askForAccepted(const QString& mchid, const Open& open);
    void lookAgain(const QString& mchid, bool isFollowed);
    void wakeAfter(const QString& mchid, qint64 delayMs);
    void notice(const QList<domain::RefundEntry>& entries);
    [[nodiscard]] Open openIn(const QList<domain::RefundEntry>& journal) const;
    /// An account to ask with; empty if there is none any more.
    [[nodiscard]] domain::AccountId accountOf(const QString& mchid) const;

    Context& m_context;
    QHash<QString, Merchant> m_merchants; ///< by merchant number, whose the journal is
};

} // namespace wego::gui
