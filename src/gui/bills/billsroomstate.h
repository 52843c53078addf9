// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bills/billtable.h"
#include "gui/widgets/badge.h"
#include "services/bills.h"
#include "services/errorcatalogue.h"

#include <QCoreApplication>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace wego::gui {

/// A span that can be fetched at once, with what it costs.
struct BillSpan {
    QDate from;
    QDate to;
    int days = 0;
    int seconds = 0; ///< a rough guess
};

/// What can be pressed in the banner.
enum class BannerAction { ShowSuspect, DownloadAgain, RetryDownload };

struct BannerText {
    Tone tone = Tone::Neutral;
    QString text;
    QList<BannerAction> actions;
};

/// What the bill room shows and offers, decided from facts alone, without a widget.
class BillsRoomState {
    Q_DECLARE_TR_FUNCTIONS(wego::gui::BillsRoomState)

public:
    enum class Content { NoAccount, NeverArchived, Table, Sentence };
    enum class Primary { Export, DownloadDay };

    /// The facts; the room keeps them up to date.
    bool hasAccount = false;
    bool hasPayment = true; ///< the account has a merchant number and keys
    qint64 archivedDays = 0;
    services::BillDay day;
    int missingDays = 0;
    bills::BillTablePtr table;                  ///< null until the first rows are there
    std::optional<services::Explanation> error; ///< of the last thing that failed for this day

    [[nodiscard]] Content content() const;
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] Primary primary() const;
    [[nodiscard]] bool isPrimaryEnabled() const;
    [[nodiscard]] QString primaryText() const;
    /// Empty when nothing is missing.
    [[nodiscard]] QString missingText() const;
    /// The worst thing that there is to say, if any.
    [[nodiscard]] std::optional<BannerText> banner() const;
    /// The day can be fetched by itself once WeChat has made its bill.
    [[nodiscard]] bool canWait() const;
    [[nodiscard]] bool isDayFetchable() const;
    [[nodiscard]] QString actionText(BannerAction action) const;
    [[nodiscard]] static QString actionName(BannerAction action); ///< object name of its button
    /// Text that finds the suspect row by the search field; empty if there is none.
    [[nodiscard]] QString suspectSearch() const;
    /// The state of the suspect row as the file writes it, which tells it from its refunds.
    [[nodiscard]] QByteArray suspectWord() const;

    /// Three months, this month, yesterday: what a new account is offered. `now` in Beijing time.
    [[nodiscard]] static QList<BillSpan> spans(const QDateTime& now);
    [[nodiscard]] static QString spanTitle(int index, const BillSpan& span);
    [[nodiscard]] static QString spanCost(const BillSpan& span);
    /// Missing and differing days, for the amber number.
    [[nodiscard]] static int attention(const QList<services::BillDay>& days);
    /// The end of a download in one sentence for the job bar.
    [[nodiscard]] static QString downloadResult(
        const services::DownloadReport& report, const services::ErrorCatalogue& errors);

private:
    [[nodiscard]] QString mismatchText(const bills::Verification& verification) const;
    [[nodiscard]] QString sumText(
        const bills::SumCheck& sum, const std::optional<qint64>& suspect) const;
    [[nodiscard]] std::optional<BannerText> mismatchBanner() const;
    [[nodiscard]] QString readyText() const;
};

} // namespace wego::gui
