// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/taggingplan.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace wego::services {

/// What follows from WeChat's answer about the people of one call.
struct TaggingVerdict {
    /// Done, or failed with a code.
    QList<domain::TaggedPerson> settled;
    /// Who is sent again, in these calls: WeChat refused the call without saying for whom, or says
    /// who failed but not why.
    QList<QList<domain::TaggedPerson>> again;
    /// Nobody else can succeed either: this code is everybody's.
    QString lost;
    /// The same call is to be sent again after a while: somebody else is changing the same person.
    bool isBusy = false;
    /// The plan cannot go on now; nothing is known of these people.
    std::optional<base::Error> stop;
};

/// Pure.
TaggingVerdict judgeTagging(
    const QList<domain::TaggedPerson>& people, const base::Result<QJsonObject>& answer);

} // namespace wego::services
