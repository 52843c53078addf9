// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/follower.h"
#include "wechat/oa/apirequest.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace wego::wechat::oa {

// The calls about followers (用户管理): requests and answers. Pure. An answer that is not what was
// promised is Protocol "wego.reply-unreadable".

inline constexpr qsizetype OpenidsPerPage = 10'000;
inline constexpr qsizetype MostProfilesPerCall = 100;
inline constexpr qsizetype MostBlacklistedPerCall = 20;

/// A page of openids: of all followers, of a tag, or of the blacklist.
struct OpenidPage {
    qint64 total = -1; ///< of all pages; -1 if the call does not say
    QStringList openids;
    QString next; ///< where the next page starts; filled even on the last one

    /// Whether to ask for another page. Of followers a short page is the last, which saves a call
    /// of the 500 a day.
    [[nodiscard]] bool mayHaveMore() const { return !openids.isEmpty() && !next.isEmpty(); }
    [[nodiscard]] bool isFull() const { return openids.size() >= OpenidsPerPage; }
};

/// GET /cgi-bin/user/get: the followers after `after`, or from the start.
ApiRequest followersRequest(const QString& after = {});
base::Result<OpenidPage> parseOpenids(const QJsonObject& answer);

/// What WeChat tells about one openid.
struct Profile {
    domain::Follower follower;
    bool isSubscribed = false; ///< if not, only the openid and perhaps the unionid are known
    int groupId = 0;           ///< the legacy group
    QString nickname;          ///< empty since 2021-12-27
    QString avatarUrl;         ///< empty since 2021-12-27

    friend bool operator==(const Profile&, const Profile&) = default;
};

/// GET /cgi-bin/user/info; `language` is "zh_CN", "zh_TW" or "en".
ApiRequest profileRequest(const QString& openid, const QString& language = QStringLiteral("zh_CN"));
base::Result<Profile> parseProfile(const QJsonObject& answer);

/// POST /cgi-bin/user/info/batchget, at most MostProfilesPerCall.
ApiRequest profilesRequest(
    const QStringList& openids, const QString& language = QStringLiteral("zh_CN"));
base::Result<QList<Profile>> parseProfiles(const QJsonObject& answer);

/// POST /cgi-bin/user/info/updateremark.
ApiRequest remarkRequest(const QString& openid, const QString& remark);

/// POST /cgi-bin/tags/members/getblacklist; the answer is one for parseOpenids().
ApiRequest blacklistRequest(const QString& after = {});
/// POST batchblacklist and batchunblacklist, at most MostBlacklistedPerCall.
ApiRequest blacklistAddRequest(const QStringList& openids);
ApiRequest blacklistRemoveRequest(const QStringList& openids);

} // namespace wego::wechat::oa
