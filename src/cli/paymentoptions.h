// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QStringList>

namespace wego::cli {

/// The options that say how an account makes orders and who approves its refunds: --sign-type,
/// --notify-url, --test-mode, --refund-limit, --approver and --remove-approver.
class PaymentOptions {
    Q_DECLARE_TR_FUNCTIONS(wego::cli::PaymentOptions)

public:
    static void declare(QCommandLineParser& parser);

    /// Puts the options that are given into `account`; returns what is wrong with their usage, or
    /// an empty text. The files of approvers are read.
    static QString apply(const QCommandLineParser& parser, domain::Account& account);

    /// What a person should know of such an account.
    static QStringList warningsAbout(const domain::Account& account);
};

} // namespace wego::cli
