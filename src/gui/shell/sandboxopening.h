// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "net/job.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace wego::gui {

struct Context;

/// Opens the embedded sandbox and makes its account the current one. Says in the job bar and in a
/// dialog over the window why it cannot be opened.
class SandboxOpening final : public QObject {
    Q_OBJECT

public:
    /// The context outlives this.
    SandboxOpening(Context& context, QWidget* window);

    /// Nothing while it is being opened, or where there is none.
    void open();

signals:
    void runningChanged(bool isRunning);

private:
    void finish(const base::Result<domain::Account>& account);

    Context& m_context;
    QWidget* m_window;
    QPointer<net::Job> m_job;
};

} // namespace wego::gui
