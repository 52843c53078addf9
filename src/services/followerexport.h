// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "domain/followerquery.h"
#include "net/job.h"

#include <QList>
#include <QString>

#include <optional>

namespace wego::services {

struct Environment;

/// What a table of followers can hold. The numbers are stored in settings: append only.
enum class FollowerColumn {
    Openid,
    Remark,
    Tags, ///< names, joined by ", "
    SubscribeTime,
    Scene, ///< WeChat's word in PlainCsv, else in the heading's language
    SceneValue,
    Language,
    Unionid,
    Blacklisted,
    MissedOn,
};
inline constexpr int FollowerColumnCount = 10;

/// WeChat's name of the field: "openid", "remark", "tagid_list", "subscribe_time" and so on; ours,
/// "blacklisted" and "missed_on", where WeChat has none. And back.
QString keyOf(FollowerColumn column);
std::optional<FollowerColumn> followerColumnOf(QStringView key);

struct FollowerExport {
    enum class Format {
        ExcelCsv,   ///< UTF-8 with a mark, CRLF, openids and formulas kept as text
        Gb18030Csv, ///< the same in GB18030
        PlainCsv,   ///< RFC 4180, UTF-8
        Xlsx,
    };
    enum class Headings { Chinese, English };

    domain::FollowerQuery query;
    QList<FollowerColumn> columns; ///< in this order; none: all
    Format format = Format::ExcelCsv;
    Headings headings = Headings::Chinese;
    QString outFile; ///< replaced at once when complete; never left half written
};

struct FollowerExportReport {
    qint64 rows = 0;
    qint64 bytes = 0;
    QString file;
};

/// Writes all followers that a query finds, as they are when it begins, on a worker, in pages:
/// memory does not grow with their number. Times are Beijing's. Failures: "wego.cannot-write",
/// "wego.disk-full" (facts: path, reason), Input "wego.too-many-rows" (facts: rows, limit) for a
/// workbook of more than 1,048,575.
net::ResultJob<FollowerExportReport>* exportFollowers(Environment& environment,
    const domain::AccountId& account, const FollowerExport& order, QObject* owner);

} // namespace wego::services
