// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace wego::base {
class Clock;
class Random;
}

namespace wego::services {

/// Draws new refund numbers: the minute in Beijing, and letters that nobody mistakes. None comes
/// twice in one run of the program.
class RefundNumbers {
public:
    /// Both outlive this object.
    RefundNumbers(base::Clock& clock, base::Random& random) : m_clock(clock), m_random(random) { }

    QString draw();
    QStringList draw(qsizetype count);
    /// The one that is to be used next: the same until it is used() or its day is over.
    QString next();
    void used(const QString& number);

private:
    base::Clock& m_clock;
    base::Random& m_random;
    QSet<QString> m_drawn;
    QString m_next;
};

} // namespace wego::services
