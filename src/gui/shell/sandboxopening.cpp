// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/sandboxopening.h"

#include "gui/context.h"
#include "gui/shell/explanationdialog.h"
#include "gui/shell/jobcentre.h"
#include "gui/shell/shellwords.h"
#include "services/accounts.h"
#include "services/errorcatalogue.h"

namespace wego::gui {

SandboxOpening::SandboxOpening(Context& context, QWidget* window)
    : QObject(window), m_context(context), m_window(window)
{
}

void SandboxOpening::open()
{
    if (m_job || !m_context.openSandbox)
        return;
    emit runningChanged(true);
    net::ResultJob<domain::Account>* job = m_context.openSandbox();
    m_job = job;
    job->onFinished(
        this, [this](const base::Result<domain::Account>& account) { finish(account); });
}

void SandboxOpening::finish(const base::Result<domain::Account>& account)
{
    emit runningChanged(false);
    if (account) {
        m_context.accounts.use(account->id);
        return;
    }
    const auto why = m_context.errors.explain(account.error(), ShellWords::catalogueLanguage());
    m_context.jobs.note(TrackedJob::State::Failed, why.title);
    (new ExplanationDialog(why, m_window))->open();
}

} // namespace wego::gui
