// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "net/job.h"

#include <QList>
#include <QObject>
#include <QString>

namespace wego::services {

class OfficialAccounts;

/// A legacy group; a follower is in exactly one. Tags have replaced them.
struct LegacyGroup {
    int id = 0;
    QString name;
    qint64 members = 0;
};

/// The legacy groups of an official account; nothing of them is stored. Where a group is meant, its
/// id or its name may be given: Input "wego.group-unknown" (fact: group) if there is none,
/// "wego.group-ambiguous" (facts: group, ids) if a name stands for several.
class Groups : public QObject {
    Q_OBJECT

public:
    /// `lines` outlives this object.
    explicit Groups(OfficialAccounts& lines, QObject* parent = nullptr);

    net::ResultJob<QList<LegacyGroup>>* all(const domain::AccountId& account);
    /// "wego.group-name" for a name that is empty or over 30 characters.
    net::ResultJob<LegacyGroup>* create(const domain::AccountId& account, const QString& name);
    net::ResultJob<LegacyGroup>* rename(
        const domain::AccountId& account, const QString& group, const QString& name);
    net::ResultJob<LegacyGroup>* remove(const domain::AccountId& account, const QString& group);
    /// The group that somebody is in.
    net::ResultJob<LegacyGroup>* groupOf(const domain::AccountId& account, const QString& openid);
    net::ResultJob<LegacyGroup>* move(
        const domain::AccountId& account, const QString& openid, const QString& group);

private:
    OfficialAccounts& m_lines;
};

} // namespace wego::services
