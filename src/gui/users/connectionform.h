// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace wego::gui {

enum class ConnectionField { TokenUrl, TokenPath, TokenHeader, PastedEnd, Host, Proxy, CaFile };

/// The connection of an account as it is typed, and what is wrong with it; pure but for a look
/// whether the file of authorities is there.
struct ConnectionForm {
    Q_DECLARE_TR_FUNCTIONS(wego::gui::ConnectionForm)

public:
    domain::TokenSource source = domain::TokenSource::Stable;
    QString tokenUrl;
    QString tokenPath;
    QString expiryPath;
    QString headerName;
    qint64 pastedEndMs = 0;
    QString host; ///< empty: WeChat's general one
    QString proxy;
    QString caFile;
    int connectSeconds = 10;
    int idleSeconds = 30;

    static ConnectionForm of(const domain::Account& account);
    /// The account with what stands here; a token service only if it is the source.
    [[nodiscard]] domain::Account applied(domain::Account account) const;
    /// What was changed here since `saved`, and the rest of `stored`.
    [[nodiscard]] ConnectionForm rebased(
        const ConnectionForm& saved, const ConnectionForm& stored) const;
    /// Empty if nothing is wrong with the field; `nowMs` is for times.
    [[nodiscard]] QString problem(ConnectionField field, qint64 nowMs) const;
    /// The first of all fields that has one.
    [[nodiscard]] std::optional<ConnectionField> firstProblem(qint64 nowMs) const;

    friend bool operator==(const ConnectionForm&, const ConnectionForm&) = default;

private:
    [[nodiscard]] QString tokenUrlProblem() const;
    [[nodiscard]] QString hostProblem() const;
    [[nodiscard]] QString proxyProblem() const;
    [[nodiscard]] QString caFileProblem() const;
};

inline constexpr int ConnectionFieldCount = 7;

} // namespace wego::gui
