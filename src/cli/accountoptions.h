// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/days.h"
#include "cli/secretinput.h"
#include "services/accounts.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDateTime>

namespace wego::cli {

/// The options that describe an account: numbers, hosts, and the merchant's files.
class AccountOptions {
    Q_DECLARE_TR_FUNCTIONS(wego::cli::AccountOptions)

public:
    static void declareSettings(QCommandLineParser& parser);
    /// --cert, --key, --p12, --wechatpay-key, --wechatpay-key-id.
    static void declareCredentials(QCommandLineParser& parser);

    /// Puts everything that is given, but the files, into `account`; returns what is wrong with the
    /// usage. An address or file that an existing account has is taken away by an empty text.
    static Usage<domain::Account> readSettings(
        const QCommandLineParser& parser, const QDateTime& now, domain::Account account);
    static void declareSecrets(QCommandLineParser& parser);
    /// What --secrets-stdin gives, or nothing without it. Failures: those of SecretInput.
    static base::Result<SecretInput::Given> readSecrets(
        const QCommandLineParser& parser, QIODevice& in);

    /// Names a host beyond this computer that would be asked without https, or an empty text.
    static QString encryptionWarning(const domain::Account& account);
    /// Options of declareCredentials() that only make sense together, or an empty text.
    static QString credentialMisuse(const QCommandLineParser& parser);

    /// Reads the merchant's files into the draft; a file that is not what the option says, or does
    /// not fit, is a failure: "wego.cannot-read" (fact: path), "wego.merchant-file" (facts: path,
    /// option, reason).
    static base::Result<void> takeFiles(
        services::AccountDraft& draft, const QCommandLineParser& parser, const QDateTime& now);
};

} // namespace wego::cli
