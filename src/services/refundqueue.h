// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/refundpace.h"
#include "services/refundsteps.h"

#include <QList>

namespace wego::services {

/// Which entry of a run is next, and with what. Pure: the time comes from outside, in milliseconds
/// since the epoch. Whatever has to wait lets others go first; a clock that was set back makes
/// nothing wait longer than it would have.
class RefundQueue {
public:
    struct Manner {
        /// How often an unresolved entry is asked for, and how often it is sent again, before it
        /// is left as it is and the run can end: somebody waits for it. 0: for ever; such a run
        /// pauses when nobody answers.
        int mostQuestions = 0;
        /// After how long what was accepted is asked for again; when all have passed it is left
        /// to WeChat.
        QList<qint64> polls = {};
        bool followsAbnormal = false; ///< somebody may have put them right
    };

    struct Next {
        enum class What {
            Send,
            Check, ///< its order has to be asked for before it may be sent
            Ask,
            Wait, ///< `waitMs`; negative: until something else happens
            End,
        };
        What what = What::End;
        domain::RefundEntry entry = {};
        qint64 waitMs = -1;
    };

    explicit RefundQueue(Manner manner) : m_manner(std::move(manner)) { }

    /// Behind all others. An entry that is at an end is not taken.
    void add(const domain::RefundEntry& entry, qint64 nowMs);
    /// What became of an entry that was given out.
    void settle(const RefundTurn& turn, qint64 nowMs);
    /// Its order was asked for: it may be sent within the next minute.
    void checked(const QString& outRefundNo, qint64 nowMs);
    void delay(const QString& outRefundNo, qint64 delayMs, qint64 nowMs);
    /// Somebody else has to do with it.
    void drop(const QString& outRefundNo);
    /// Everything that waits for the next try tries now.
    void hurry();

    /// Nothing is sent if not `maySend`; questions go on.
    [[nodiscard]] Next next(domain::RefundPace& pace, qint64 nowMs, bool maySend) const;
    /// Questions are not answered: then nothing new should be sent.
    [[nodiscard]] bool isInTrouble() const;
    /// How often the entry has been asked for in vain.
    [[nodiscard]] int questionsFor(const QString& outRefundNo) const;
    [[nodiscard]] qint64 delayOf(const QString& outRefundNo) const;

private:
    struct Item {
        domain::RefundEntry entry;
        bool mayBeRepeated = false;
        int questions = 0;         ///< that were not answered
        int repeats = 0;           ///< how often WeChat did not know what was sent
        bool isUnderstood = false; ///< the last one was refused by WeChat itself
        int polls = 0;
        qint64 sinceMs = 0;
        qint64 delayMs = 0;
        qint64 checkedMs = 0;
    };
    /// The best that was seen so far.
    struct Choice;

    [[nodiscard]] static bool needsAnswer(const Item& item);
    [[nodiscard]] static qint64 waitOf(const Item& item, qint64 nowMs);
    [[nodiscard]] static bool isChecked(const Item& item, qint64 nowMs);
    [[nodiscard]] bool isAlone(const QString& orderKey) const;
    [[nodiscard]] Item* find(const QString& outRefundNo);
    [[nodiscard]] const Item* find(const QString& outRefundNo) const;
    void wait(Item& item, qint64 delayMs, qint64 nowMs) const;
    void planPoll(Item& item, qint64 nowMs) const;
    [[nodiscard]] bool isFollowed(const Item& item) const;
    [[nodiscard]] bool hasEnded(const Item& item) const;
    void chooseQuestion(
        Choice& choice, const Item& item, domain::RefundPace& pace, qint64 nowMs) const;
    void chooseSending(
        Choice& choice, const Item& item, domain::RefundPace& pace, qint64 nowMs) const;

    Manner m_manner;
    QList<Item> m_items;
};

} // namespace wego::services
