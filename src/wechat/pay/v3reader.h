// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"
#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace wego::wechat::pay {

/// The object that a body of v3 is. Every number in it that is not written as an integer (7.0, 1e3,
/// or more digits than fit) has become `false`, because Qt would make an integer of some of them
/// and an amount must be written as one. Protocol "wego.reply-unreadable" if it is no object.
base::Result<QJsonObject> parseV3Object(const QByteArray& body);

/// Takes values out of one object and remembers the first that cannot be read, so that a whole
/// message is read first and judged once. Members that are null are absent.
class V3Reader {
public:
    explicit V3Reader(QJsonObject object) : m_object(std::move(object)) { }

    /// Empty if absent or of another type.
    [[nodiscard]] QString text(QLatin1StringView name) const;
    /// Must be there and not be empty.
    QString neededText(QLatin1StringView name);
    /// Whole fen, written as an integer; nothing if absent.
    std::optional<base::Money> money(QLatin1StringView name);
    base::Money neededMoney(QLatin1StringView name);
    /// Invalid if absent or of another form: nothing depends on it.
    [[nodiscard]] QDateTime time(QLatin1StringView name) const;
    /// Empty if absent.
    [[nodiscard]] V3Reader object(QLatin1StringView name) const;
    /// The objects of a list; empty if absent.
    [[nodiscard]] QList<V3Reader> list(QLatin1StringView name) const;

    /// Takes over what another one complains about.
    void join(const V3Reader& part);

    /// Protocol "wego.reply-unreadable".
    [[nodiscard]] const std::optional<base::Error>& problem() const { return m_problem; }

private:
    void complain(QLatin1StringView name, const QString& reason);

    QJsonObject m_object;
    std::optional<base::Error> m_problem;
};

} // namespace wego::wechat::pay
