// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/billfiles.h"

#include <QDate>
#include <QSet>
#include <QString>

#include <memory>

namespace wego::base {
class Clock;
}

namespace wego::sandbox {

struct Identity;
struct Options;

/// Which bills exist at this moment, and the shop they are made from. Days are Beijing's.
class BillDesk {
public:
    enum class Day { Ready, Creating, NotOver, TooOld };

    BillDesk(const Options& options, base::Clock& clock);

    [[nodiscard]] Day stateOf(QDate day) const;
    /// Fails like BillFiles::fetch.
    void fetch(const BillOptions& options, bool gzip, BillFiles::Callback callback);
    /// As its bills tell it.
    [[nodiscard]] std::shared_ptr<const Shop> shop();
    /// At once and in memory; empty without rows.
    QByteArray bytes(const BillOptions& options);

private:
    /// Yesterday always has trade. Which days that was said of is kept, so that their bills stay as
    /// they were.
    void keepYesterdayOpen();
    [[nodiscard]] QString openDaysFile() const;

    base::Clock& m_clock;
    QString m_stateFolder;
    quint32 m_seed;
    int m_ordersPerDay;
    QSet<QDate> m_openDays;
    std::shared_ptr<const Shop> m_shop;
    BillFiles m_files;
};

} // namespace wego::sandbox
