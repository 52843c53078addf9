// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace wego::wechat::pay {

/// Path and query of a request of v3, percent-encoded as they are signed and sent.
struct V3Address {
    QString path;
    QString query = {};

    friend bool operator==(const V3Address&, const V3Address&) = default;
};

/// Who asks: a merchant, or a service provider for one of its own.
struct V3Merchant {
    QString appId;
    QString mchid;
    QString subMchid = {}; ///< only of a service provider's

    [[nodiscard]] bool isProvider() const { return !subMchid.isEmpty(); }
};

/// "mchid=..." or, of a service provider, "sp_mchid=...&sub_mchid=...".
QString merchantQuery(const V3Merchant& merchant);
/// The same as members.
QJsonObject merchantMembers(const V3Merchant& merchant);

/// A number as one segment of a path.
QString inPath(const QString& number);

QByteArray compactJson(const QJsonObject& object);

} // namespace wego::wechat::pay
