// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/follower.h"

#include <QDate>
#include <QString>

#include <functional>
#include <optional>
#include <variant>
#include <vector>

namespace wego::domain {

struct Segment;

struct AllOf {
    std::vector<Segment> terms; ///< none: everybody
};
struct AnyOf {
    std::vector<Segment> terms; ///< none: nobody
};
struct NoneOf {
    std::vector<Segment> terms; ///< "not" of any of them
};
struct HasTag {
    int tag = 0;
};
struct CameBy {
    SubscribeScene scene = SubscribeScene::Others;
};
/// Followed on one of Beijing's days from `first` to `last`, both included; an invalid day is no
/// bound. Somebody of whom the time is not known is in no such span.
struct Followed {
    QDate first;
    QDate last;
};
enum class RemarkMatch { Equals, StartsWith, Contains };
/// Compares without regard to the case of the letters A to Z.
struct RemarkIs {
    RemarkMatch match = RemarkMatch::Contains;
    QString text;
};
/// The openid is in an imported list of this number.
struct InList {
    qint64 list = 0;
};
struct IsBlacklisted { };
struct HasLeft { };

bool operator==(const AllOf& a, const AllOf& b);
bool operator==(const AnyOf& a, const AnyOf& b);
bool operator==(const NoneOf& a, const NoneOf& b);
bool operator==(const HasTag& a, const HasTag& b);
bool operator==(const CameBy& a, const CameBy& b);
bool operator==(const Followed& a, const Followed& b);
bool operator==(const RemarkIs& a, const RemarkIs& b);
bool operator==(const InList& a, const InList& b);
inline bool operator==(IsBlacklisted, IsBlacklisted)
{
    return true;
}
inline bool operator==(HasLeft, HasLeft)
{
    return true;
}

/// Which followers are meant: a tree of conditions. The default means everybody.
struct Segment {
    std::variant<AllOf, AnyOf, NoneOf, HasTag, CameBy, Followed, RemarkIs, InList, IsBlacklisted,
        HasLeft>
        term;

    friend bool operator==(const Segment& a, const Segment& b) { return a.term == b.term; }
};

/// A segment under the name by which people know it.
struct NamedSegment {
    QString name;
    Segment segment;

    friend bool operator==(const NamedSegment&, const NamedSegment&) = default;
};

/// An imported list of openids; the number is what InList names.
struct OpenidList {
    qint64 number = 0;
    QString name;
    qint64 size = 0;

    friend bool operator==(const OpenidList&, const OpenidList&) = default;
};

// Bounds of what is read and stored, far above what anybody builds.
inline constexpr int DeepestSegment = 20;
inline constexpr int LargestSegment = 200; ///< terms of the whole tree

/// Whether an imported list holds an openid.
using ListLookup = std::function<bool(qint64 list, const QString& openid)>;

/// Whether the segment means this follower. The store answers the same in SQL.
bool matches(const Segment& segment, const Follower& follower, const ListLookup& lists);

/// True if the tree is within the two bounds above.
bool isWithinBounds(const Segment& segment);

/// The conditions of the tree, without the groups that they stand in.
std::vector<Segment> conditionsOf(const Segment& segment);

/// True if every character of `part` is at that place, letters A to Z in either case.
bool startsWithFolded(QStringView text, QStringView part);
bool containsFolded(QStringView text, QStringView part);

/// First second of the span, and the first one after it, since the epoch; nothing if unbounded.
std::optional<qint64> startSecond(const Followed& span);
std::optional<qint64> endSecond(const Followed& span);

} // namespace wego::domain
