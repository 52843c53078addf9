// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QtGlobal>

namespace wego::domain {

/// How somebody came to follow, WeChat's subscribe_scene. The numbers are stored: append only.
enum class SubscribeScene {
    Others,
    Search,
    AccountMigration,
    ProfileCard,
    QrCode,
    ProfileLink,
    ProfileItem,
    Paid,
    Advertisement,
    Reprint,
    Livestream,
    Channels,
    MiniProgram,
};
inline constexpr int SubscribeSceneCount = 13;

/// "ADD_SCENE_QR_CODE" and so on, and back; a word that is not known is Others.
QString toString(SubscribeScene scene);
SubscribeScene subscribeSceneFromString(QStringView word);

/// Somebody who follows the official account, or did. WeChat gives no names and no pictures.
struct Follower {
    QString openid;  ///< of this official account only
    QString unionid; ///< empty unless the account belongs to an open platform
    QString remark;
    QList<int> tags;        ///< ids, ascending, each once
    QDateTime subscribedAt; ///< UTC, whole seconds; invalid while the profile is not known
    QString sceneWord;      ///< as WeChat wrote it; empty while the profile is not known
    qint64 qrScene = 0;
    QString qrSceneText;
    QString language;
    bool blacklisted = false;
    QDate missedOn; ///< Beijing's day on which WeChat first did not list them; invalid if it does

    [[nodiscard]] SubscribeScene scene() const { return subscribeSceneFromString(sceneWord); }
    [[nodiscard]] bool hasLeft() const { return missedOn.isValid(); }
    [[nodiscard]] bool hasTag(int tag) const { return tags.contains(tag); }
    friend bool operator==(const Follower&, const Follower&) = default;
};

} // namespace wego::domain
