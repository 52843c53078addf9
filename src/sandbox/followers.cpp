// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/followers.h"

#include "sandbox/mixing.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace wego::sandbox {

namespace {

enum Purpose : quint64 { ForCheck = 11, ForUnion, ForTime, ForScene, ForRemark, ForTags, ForBlack };

constexpr QByteArrayView OpenIdPrefix("oQhT1k");
constexpr QByteArrayView UnionIdPrefix("o6_bmt");
constexpr QByteArrayView Alphabet(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");
constexpr int WordLength = 11; ///< 64 bits in characters of 6
constexpr qsizetype IdLength = 28;

/// 2022-03-01 and four and a half years, before which nobody and after which everybody follows.
constexpr qint64 FirstFollow = 1'646'064'000;
constexpr qint64 FollowSpan = 142'000'000;

struct SceneShare {
    QLatin1StringView scene;
    int share; ///< of 100
};

constexpr QLatin1StringView QrScene("ADD_SCENE_QR_CODE");
constexpr std::array SceneShares{
    SceneShare{QrScene, 44},
    SceneShare{"ADD_SCENE_PAID"_L1, 22},
    SceneShare{"ADD_SCENE_SEARCH"_L1, 10},
    SceneShare{"ADD_SCENE_WXA"_L1, 6},
    SceneShare{"ADD_SCENE_PROFILE_CARD"_L1, 4},
    SceneShare{"ADD_SCENE_PROFILE_LINK"_L1, 3},
    SceneShare{"ADD_SCENE_PROFILE_ITEM"_L1, 2},
    SceneShare{"ADD_SCENE_CHANNELS"_L1, 2},
    SceneShare{"ADD_SCENE_LIVESTREAM"_L1, 1},
    SceneShare{"ADD_SCENE_REPRINT"_L1, 1},
    SceneShare{"ADD_SCENE_WECHAT_ADVERTISEMENT"_L1, 1},
    SceneShare{"ADD_SCENE_ACCOUNT_MIGRATION"_L1, 1},
    SceneShare{"ADD_SCENE_OTHERS"_L1, 3},
};

const std::array Surnames{
    u"王"_s, u"李"_s, u"张"_s, u"刘"_s, u"陈"_s, u"杨"_s, u"赵"_s, u"黄"_s, u"周"_s, u"吴"_s};
// With a surname before them below 30 bytes.
const std::array Remarks{
    u"女士"_s, u"先生"_s, u"老师 少糖"_s, u"姐 三号桌"_s, u"工 楼上公司"_s, u"同学 常点外卖"_s};

void appendWord(QByteArray& text, quint64 word)
{
    for (int place = 0; place < WordLength; ++place) {
        text.append(Alphabet.at(qsizetype(word % 64)));
        word /= 64;
    }
}

std::optional<quint64> readWord(QByteArrayView text)
{
    quint64 word = 0;
    for (qsizetype place = text.size(); place-- > 0;) {
        const qsizetype digit = Alphabet.indexOf(text.at(place));
        if (digit < 0)
            return {};
        word = word * 64 + quint64(digit);
    }
    return word;
}

QByteArray idOf(QByteArrayView prefix, quint64 first, quint64 second)
{
    QByteArray id;
    id.reserve(IdLength);
    id.append(prefix);
    appendWord(id, first);
    appendWord(id, second);
    return id;
}

QLatin1StringView sceneFor(quint64 number)
{
    int rest = int(number % 100);
    for (const SceneShare& each : SceneShares) {
        rest -= each.share;
        if (rest < 0)
            return each.scene;
    }
    return SceneShares.back().scene;
}

/// One in eight has one.
QString remarkFor(quint64 number)
{
    if (number % 8 != 0)
        return {};
    number /= 8;
    const QString& surname = Surnames[number % Surnames.size()];
    return surname + Remarks[(number / Surnames.size()) % Remarks.size()];
}

} // namespace

Followers::Followers(quint32 seed, int count) : m_key(mix(seed)), m_count(count)
{
}

quint64 Followers::draw(int index, quint64 purpose) const
{
    return mix(mix(m_key + purpose) ^ quint64(index));
}

QByteArray Followers::openId(int index) const
{
    return idOf(OpenIdPrefix, mix(m_key ^ quint64(index)), draw(index, ForCheck));
}

QByteArray Followers::unionId(int index) const
{
    const quint64 number = draw(index, ForUnion);
    return idOf(UnionIdPrefix, number, mix(number));
}

std::optional<int> Followers::indexOf(const QString& openId) const
{
    const QByteArray id = openId.toLatin1();
    if (id.size() != IdLength || !id.startsWith(OpenIdPrefix))
        return {};
    const auto word = readWord(QByteArrayView(id).sliced(OpenIdPrefix.size(), WordLength));
    const quint64 index = word ? unmix(*word) ^ m_key : std::numeric_limits<quint64>::max();
    if (index > quint64(std::numeric_limits<int>::max()) || this->openId(int(index)) != id)
        return {};
    return int(index);
}

Follower Followers::follower(int index) const
{
    Follower person;
    const qint64 step = FollowSpan / std::max(1, m_count);
    const qint64 jitter = step > 0 ? qint64(draw(index, ForTime) % quint64(step)) : 0;
    person.subscribedAt = FirstFollow + FollowSpan * index / std::max(1, m_count) + jitter;
    const quint64 number = draw(index, ForScene);
    person.scene = sceneFor(number);
    if (person.scene == QrScene && number / 100 % 5 == 0)
        person.qrSceneText = u"table-%1"_s.arg(number / 500 % 40 + 1);
    else if (person.scene == QrScene)
        person.qrScene = int(number / 500 % 60 + 1);
    person.remark = remarkFor(draw(index, ForRemark));
    return person;
}

QList<int> Followers::tags(int index) const
{
    quint64 number = draw(index, ForTags);
    QList<int> list;
    for (const SeededTag& tag : SeededTags) {
        if (int(number & 0xff) < tag.share)
            list.append(tag.id);
        number >>= 8;
    }
    return list;
}

bool Followers::isBlacklisted(int index) const
{
    return draw(index, ForBlack) % 400 == 0;
}

} // namespace wego::sandbox
