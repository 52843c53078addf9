// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/confirmation.h"

#include "cli/secretinput.h"

using namespace Qt::StringLiterals;

namespace wego::cli {

bool Confirmation::ask(const QString& question)
{
    if (m_global.yes)
        return true;
    if (!m_context.streams.inIsTerminal) {
        m_output.warn(question);
        m_output.warn(
            tr("Nothing done: this needs a confirmation. Without a terminal give --yes."));
        return false;
    }
    if (SecretInput::confirm(m_context.streams, question))
        return true;
    m_output.warn(tr("Nothing done."));
    return false;
}

} // namespace wego::cli
