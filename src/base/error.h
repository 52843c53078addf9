// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace wego::base {

/// What a caller may decide on. Text for people is made from `Error::code`, never from the kind.
enum class ErrorKind {
    Cancelled, ///< the user or the owner gave up; not a failure to report
    Network,   ///< no connection, dropped line, unusable proxy
    Timeout,
    Tls,  ///< the other side could not be trusted
    Auth, ///< keys, signatures or permissions do not fit
    RateLimited,
    Api,      ///< the platform understood and said no
    Protocol, ///< an answer that cannot be read, or is not what was promised
    NotReady, ///< the thing will exist later (a bill before 10:00)
    NotFound, ///< the thing does not exist (a day without trades)
    Input,    ///< what the user gave cannot be used
    Storage,  ///< disk, database or archive
    Secret,   ///< the keychain or a key file
};

/// A failure as data. `code` is the key into the error catalogue: WeChat's own code where there is
/// one ("NO_STATEMENT_EXIST", "40164"), else one of ours ("wego.clock-off"). `detail` is for logs
/// and the "Details" fold: English, already redacted, never shown alone. `facts` fill the
/// place-holders of the catalogue's sentences ("{path}", "{line}").
struct Error {
    ErrorKind kind = ErrorKind::Protocol;
    QString code;
    QString detail = {};
    bool retryable = false;
    QString requestId = {}; ///< WeChat's Request-ID or rid, for its support desk
    QMap<QString, QString> facts = {};

    friend bool operator==(const Error&, const Error&) = default;
};

/// A stable lower-case word for the kind ("network"), for --json and logs.
QString toString(ErrorKind kind);

/// One line for a log: kind, code, detail, request id.
QString toLogLine(const Error& error);

} // namespace wego::base
