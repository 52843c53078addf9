// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/confirmation.h"

#include "cli/secretinput.h"

using namespace Qt::StringLiterals;

namespace wego::cli {

bool Confirmation::canAsk(const QString& question)
{
    if (m_context.streams.inIsTerminal)
        return true;
    m_output.warn(question);
    m_output.warn(tr("Nothing done: this needs a confirmation. Without a terminal give --yes."));
    return false;
}

bool Confirmation::ask(const QString& question)
{
    if (m_global.yes)
        return true;
    if (!canAsk(question))
        return false;
    if (SecretInput::confirm(m_context.streams, question))
        return true;
    m_output.warn(tr("Nothing done."));
    return false;
}

bool Confirmation::askAmount(const QString& question, base::Money amount)
{
    if (m_global.yes)
        return true;
    if (!canAsk(question))
        return false;
    m_output.warn(question);
    const QString prompt = tr("Type the amount %1 to confirm").arg(amount.toYuan());
    const QByteArray typed = SecretInput::askOpenly(m_context.streams, prompt).trimmed();
    if (base::Money::fromYuan(typed) == amount)
        return true;
    m_output.warn(typed.isEmpty() ? tr("Nothing done.")
                                  : tr("Nothing done: that is not %1.").arg(amount.toYuan()));
    return false;
}

} // namespace wego::cli
