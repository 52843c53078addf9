// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"
#include "cli/output.h"

#include <QCoreApplication>

namespace wego::cli {

/// The question before something that cannot be undone, or that others feel.
class Confirmation {
    Q_DECLARE_TR_FUNCTIONS(wego::cli::Confirmation)

public:
    Confirmation(const Context& context, const GlobalOptions& global, Output& output)
        : m_context(context), m_global(global), m_output(output)
    {
    }

    /// Yes by --yes or on the terminal. Without a terminal the answer is no. Says what was not
    /// done.
    [[nodiscard]] bool ask(const QString& question);
    /// The same for money: on the terminal the amount is typed, in yuan, and one try is given.
    [[nodiscard]] bool askAmount(const QString& question, base::Money amount);

private:
    /// Whether somebody can be asked; says how to do without if not.
    [[nodiscard]] bool canAsk(const QString& question);

    const Context& m_context;
    const GlobalOptions& m_global;
    Output& m_output;
};

} // namespace wego::cli
