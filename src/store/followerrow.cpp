// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/followerrow.h"

#include "base/beijingtime.h"
#include "domain/followerquery.h"
#include "store/sqlquery.h"

using namespace Qt::StringLiterals;

namespace wego::store {
namespace {

constexpr int NoScene = -1;

int storedScene(const domain::Follower& follower)
{
    return follower.sceneWord.isEmpty() ? NoScene : static_cast<int>(follower.scene());
}

/// The word only where the number does not tell it.
QString storedWord(const domain::Follower& follower)
{
    const bool told = follower.sceneWord == domain::toString(follower.scene());
    return told ? u""_s : present(follower.sceneWord);
}

QString sceneWord(int scene, const QString& word)
{
    const bool told = word.isEmpty() && scene >= 0 && scene < domain::SubscribeSceneCount;
    return told ? domain::toString(static_cast<domain::SubscribeScene>(scene)) : word;
}

QDateTime timeFrom(qint64 second)
{
    return second < 0 ? QDateTime() : QDateTime::fromSecsSinceEpoch(second, Qt::UTC);
}

} // namespace

const QString& followerColumns()
{
    static const QString list =
        u"openid, unionid, remark, subscribed_at, scene, scene_word, qr_scene, qr_scene_text, "
        "language, blacklisted, missed_on, tags_low, tags_high"_s;
    return list;
}

domain::Follower followerFrom(const QSqlQuery& row, const TagSlots& tags)
{
    domain::Follower follower;
    follower.openid = row.value(0).toString();
    follower.unionid = row.value(1).toString();
    follower.remark = row.value(2).toString();
    follower.subscribedAt = timeFrom(row.value(3).toLongLong());
    follower.sceneWord = sceneWord(row.value(4).toInt(), row.value(5).toString());
    follower.qrScene = row.value(6).toLongLong();
    follower.qrSceneText = row.value(7).toString();
    follower.language = row.value(8).toString();
    follower.blacklisted = row.value(9).toInt() != 0;
    follower.missedOn = base::beijing::fromIsoDate(row.value(10).toString()).value_or(QDate());
    follower.tags = tags.tagsOf({row.value(11).toLongLong(), row.value(12).toLongLong()});
    return follower;
}

const QString& profileSql()
{
    static const QString isOlder = u"follower.edited_at >= excluded.profiled_at"_s;
    static const QString sql =
        u"INSERT INTO follower (audience, openid, unionid, remark, subscribed_at, scene, "
        "scene_word, qr_scene, qr_scene_text, language, tags_low, tags_high, profiled_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (audience, openid) DO UPDATE SET unionid = excluded.unionid, "
        "remark = CASE WHEN %1 THEN follower.remark ELSE excluded.remark END, "
        "subscribed_at = excluded.subscribed_at, "
        "scene = excluded.scene, scene_word = excluded.scene_word, "
        "qr_scene = excluded.qr_scene, qr_scene_text = excluded.qr_scene_text, "
        "language = excluded.language, missed_on = '', "
        "tags_low = CASE WHEN %1 THEN follower.tags_low ELSE excluded.tags_low END, "
        "tags_high = CASE WHEN %1 THEN follower.tags_high ELSE excluded.tags_high END, "
        "profiled_at = CASE WHEN %1 THEN 0 ELSE excluded.profiled_at END"_s.arg(isOlder);
    return sql;
}

QVariantList profileValues(
    qint64 audience, const domain::Follower& follower, const TagSlots& tags, qint64 askedMs)
{
    const TagBits bits = tags.bitsOf(follower.tags);
    return {audience, follower.openid, present(follower.unionid), present(follower.remark),
        domain::placeOf(follower).subscribedSecond, storedScene(follower), storedWord(follower),
        follower.qrScene, present(follower.qrSceneText), present(follower.language), bits.low,
        bits.high, askedMs};
}

} // namespace wego::store
