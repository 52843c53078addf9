// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/menu.h"

#include <QRandomGenerator>

namespace wego::test {

/// Menus at and past every limit, made from a seed.
class RandomMenus {
public:
    explicit RandomMenus(quint32 seed) : m_random(seed) { }

    /// One in `faultEvery` parts is broken, on an average; 0: none is, and all limits hold.
    domain::MenuSet menus(int faultEvery);
    domain::Menu menu(int faultEvery);
    int below(int bound) { return static_cast<int>(m_random.bounded(bound)); }

private:
    bool isBroken(int faultEvery) { return faultEvery > 0 && below(faultEvery) == 0; }
    domain::MenuButton button(int level, int faultEvery);
    domain::MenuRule rule(int faultEvery);
    QString name(qsizetype mostBytes, int faultEvery);
    QString value(domain::MenuField field, int faultEvery);

    QRandomGenerator m_random;
};

} // namespace wego::test
