// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/audience.h"
#include "sandbox/oacall.h"

#include <functional>

namespace wego::sandbox {

/// The person whom a call names. 41009 without a name, 40003 if it is nobody of this account.
std::expected<int, OaError> readPerson(const Audience& audience, const QJsonValue& openId);

/// The index after the one that a page is asked to begin after; 0 for an empty openid. 40003.
std::expected<int, OaError> readStart(const Audience& audience, const QString& openId);

/// The strings of "openid_list": one to `most`, else 40032.
std::expected<QStringList, OaError> readOpenIds(const QJsonObject& body, qsizetype most);

/// Who of a list is known, or 40003 if somebody is not.
std::expected<QList<int>, OaError> readPeople(
    const Audience& audience, const QJsonObject& body, qsizetype most);

/// {"count":…,"data":{"openid":[…]},"next_openid":…}; without data and next_openid if it is empty.
QJsonObject toPage(const Audience& audience, const QList<int>& indexes);

} // namespace wego::sandbox
