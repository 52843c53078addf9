// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wechat/oa/apirequest.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QList>

#include <optional>

namespace wego::wechat::oa {

// What the codecs of the single areas share. Pure.

/// A POST of `fields` as compact JSON in raw UTF-8.
ApiRequest post(const QString& path, const QJsonObject& fields);

/// An integer as integerOf() reads it, if it fits.
std::optional<int> smallInteger(const QJsonValue& value);

/// The ids in a list, in its order; what is no id is left out.
QList<int> idsIn(const QJsonValue& list);

} // namespace wego::wechat::oa
