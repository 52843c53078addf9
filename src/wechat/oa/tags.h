// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/tag.h"
#include "wechat/oa/apirequest.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace wego::wechat::oa {

// The calls about tags (标签) and about the groups before them (分组): requests and answers. Pure.
// An answer that is not what was promised is Protocol "wego.reply-unreadable".

inline constexpr qsizetype MostTaggedPerCall = 50;

/// POST /cgi-bin/tags/create; not repeatable: done twice it fails or makes two.
ApiRequest tagCreateRequest(const QString& name);
base::Result<domain::Tag> parseTag(const QJsonObject& answer);
/// GET /cgi-bin/tags/get.
ApiRequest tagsRequest();
base::Result<QList<domain::Tag>> parseTags(const QJsonObject& answer);
ApiRequest tagRenameRequest(int id, const QString& name);
ApiRequest tagDeleteRequest(int id);

/// POST /cgi-bin/user/tag/get; the answer is one for parseOpenids().
ApiRequest tagMembersRequest(int id, const QString& after = {});
/// POST /cgi-bin/tags/getidlist.
ApiRequest tagsOfRequest(const QString& openid);
base::Result<QList<int>> parseTagIds(const QJsonObject& answer);

/// POST batchtagging and batchuntagging, at most MostTaggedPerCall; send them one after another,
/// since WeChat refuses two about the same openid (45169).
ApiRequest tagRequest(int id, const QStringList& openids);
ApiRequest untagRequest(int id, const QStringList& openids);
/// The openids for which it failed while it succeeded for the others (45171); empty if for none.
base::Result<QStringList> parseFailedOpenids(const QJsonObject& answer);

/// A legacy group; a follower was in exactly one.
struct Group {
    int id = 0;
    QString name;
    qint64 members = 0;

    friend bool operator==(const Group&, const Group&) = default;
};

/// POST /cgi-bin/groups/create; not repeatable.
ApiRequest groupCreateRequest(const QString& name);
base::Result<Group> parseGroup(const QJsonObject& answer);
/// GET /cgi-bin/groups/get.
ApiRequest groupsRequest();
base::Result<QList<Group>> parseGroups(const QJsonObject& answer);
/// POST /cgi-bin/groups/getid.
ApiRequest groupOfRequest(const QString& openid);
base::Result<int> parseGroupId(const QJsonObject& answer);
ApiRequest groupRenameRequest(int id, const QString& name);
/// POST /cgi-bin/groups/members/update.
ApiRequest groupMoveRequest(const QString& openid, int toGroup);
ApiRequest groupDeleteRequest(int id);

} // namespace wego::wechat::oa
