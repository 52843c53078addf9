// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/randomfollowers.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace wego::domain;

namespace wego::test {

QList<int> RandomFollowers::tagIds()
{
    return {2, 100, 101, 167, 4'000'000};
}

QDate RandomFollowers::day()
{
    return QDate(2026, 1, 1).addDays(below(30));
}

QString RandomFollowers::text()
{
    static const QStringList pieces{
        u"a"_s, u"B"_s, u"客"_s, u"%"_s, u"_"_s, u"\\"_s, u"'"_s, u"\U0001F375"_s, u"É"_s, u"é"_s};
    QString text;
    for (int left = below(4); left > 0; --left)
        text += pieces.at(below(static_cast<int>(pieces.size())));
    return text.isNull() ? u""_s : text;
}

Follower RandomFollowers::follower(int number)
{
    Follower follower;
    follower.openid =
        u"oQh%1%2"_s.arg(QString(below(2) == 0 ? u'_' : u'x')).arg(number, 6, 36, QChar(u'0'));
    follower.unionid = text();
    follower.remark = text();
    for (const int tag : tagIds()) {
        if (below(4) == 0)
            follower.tags.append(tag);
    }
    if (below(10) > 0) {
        const QTime time(0, 0, below(3));
        follower.subscribedAt = QDateTime(day(), time, Qt::UTC).addSecs(qint64{below(2)} * 57600);
        follower.sceneWord = below(8) == 0
            ? u"ADD_SCENE_OF_TOMORROW"_s
            : toString(static_cast<SubscribeScene>(below(SubscribeSceneCount)));
    } else {
        follower.sceneWord = u""_s;
    }
    follower.qrScene = below(3);
    follower.qrSceneText = text();
    follower.language = u"zh_CN"_s;
    follower.blacklisted = below(5) == 0;
    if (below(5) == 0)
        follower.missedOn = day();
    return follower;
}

std::vector<Segment> RandomFollowers::terms(int depth)
{
    std::vector<Segment> terms;
    for (int left = below(4); left > 0; --left)
        terms.push_back(segment(depth - 1));
    return terms;
}

Segment RandomFollowers::leaf()
{
    switch (below(7)) {
    case 0:
        // One more than there are: a tag that nobody has.
        return {HasTag{(tagIds() << 99).at(below(6))}};
    case 1:
        return {CameBy{static_cast<SubscribeScene>(below(SubscribeSceneCount))}};
    case 2:
        return {Followed{below(3) == 0 ? QDate() : day(), below(3) == 0 ? QDate() : day()}};
    case 3:
        return {RemarkIs{static_cast<RemarkMatch>(below(3)), text()}};
    case 4:
        return {InList{1 + below(2)}};
    case 5:
        return {IsBlacklisted{}};
    default:
        return {HasLeft{}};
    }
}

Segment RandomFollowers::segment(int depth)
{
    switch (depth > 1 ? below(5) : 4) {
    case 0:
        return {AllOf{terms(depth)}};
    case 1:
        return {AnyOf{terms(depth)}};
    case 2:
        return {NoneOf{terms(depth)}};
    default:
        return leaf();
    }
}

} // namespace wego::test
