// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/follower.h"
#include "domain/segment.h"

#include <QList>
#include <QRandomGenerator>

namespace wego::test {

/// Followers and segments that hit each other often, made from a seed, so that two ways of
/// answering can be compared.
class RandomFollowers {
public:
    explicit RandomFollowers(quint32 seed) : m_random(seed) { }

    /// With the openid of this number, one a number.
    domain::Follower follower(int number);
    /// A tree of at most `depth` levels; lists are 1 and 2.
    domain::Segment segment(int depth);
    QString text();
    static QList<int> tagIds();
    int below(int bound) { return static_cast<int>(m_random.bounded(bound)); }

private:
    std::vector<domain::Segment> terms(int depth);
    domain::Segment leaf();
    QDate day();

    QRandomGenerator m_random;
};

} // namespace wego::test
