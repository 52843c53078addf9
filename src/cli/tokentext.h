// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/tokencause.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QString>

namespace wego::cli {

/// How the events of tokens read on the command line; times are Beijing time.
class TokenText {
    Q_DECLARE_TR_FUNCTIONS(wego::cli::TokenText)

public:
    /// "another system fetched a classic token at about 14:03:00"; empty without a cause.
    static QString cause(const services::TokenLine& line);
    /// One line of the timeline.
    static QString line(const services::TokenLine& line);
    /// The same under stable names; what does not apply is left out.
    static QJsonObject toJson(const services::TokenLine& line);
    static QJsonObject toJson(const domain::TokenEvent& event);
};

} // namespace wego::cli
