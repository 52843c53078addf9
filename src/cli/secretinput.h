// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "services/accounts.h"

#include <QCoreApplication>

#include <optional>

namespace wego::cli {

/// How secrets and confirmations come in: as JSON on standard input, or typed on a terminal
/// without echo. Never from arguments, never from the environment.
class SecretInput {
    Q_DECLARE_TR_FUNCTIONS(wego::cli::SecretInput)

public:
    struct Given {
        services::SecretSet secrets;
        base::Secret p12Password;
    };

    /// Reads one JSON object with the fields app_secret, api_v2_key, api_v3_key, p12_password,
    /// push_token, push_aes_key, proxy_password, token_url_header and access_token, each a string;
    /// null counts as absent, an empty one stands for none. ErrorKind::Input "wego.secrets-json"
    /// (fact: reason) otherwise; the error never quotes the input.
    static base::Result<Given> readJson(QIODevice& in);

    /// Asks for one secret; empty if only Enter was pressed, nothing at the end of input or after
    /// an interruption.
    static std::optional<base::Secret> ask(Streams& streams, const QString& label);

    /// Asks a question that is answered by "y" or "yes" ("是" too).
    static bool confirm(Streams& streams, const QString& question);

    /// Asks for a text that may be seen; empty at the end of input or after an interruption.
    static QByteArray askOpenly(Streams& streams, const QString& label);
};

} // namespace wego::cli
