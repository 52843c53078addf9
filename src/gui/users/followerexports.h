// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/context.h"
#include "gui/users/followerexportdialog.h"

#include <QObject>

namespace wego::gui {

/// Exports asked for in the dialog: remembers the choices, runs the job, reports to the job bar.
class FollowerExports final : public QObject {
    Q_OBJECT

public:
    explicit FollowerExports(Context& context, QObject* parent = nullptr);

    /// Fills in what was chosen last time.
    void remember(FollowerExportOffer& offer) const;
    void start(const domain::AccountId& account, const services::FollowerExport& order);

signals:
    void failed(const wego::domain::AccountId& account, const wego::base::Error& error);

private:
    void keep(const services::FollowerExport& order);
    void onFinished(const domain::AccountId& account, int tracked,
        const base::Result<services::FollowerExportReport>& report);

    Context& m_context;
};

} // namespace wego::gui
