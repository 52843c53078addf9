// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/bills/exportdialog.h"
#include "gui/context.h"

#include <QObject>

namespace wego::gui {

/// Exports asked for in the dialog: remembers the choices, runs the job, reports to the job bar.
class BillExports final : public QObject {
    Q_OBJECT

public:
    explicit BillExports(Context& context, QObject* parent = nullptr);

    /// Fills in what was chosen last time.
    void remember(ExportOffer& offer) const;
    void start(const domain::AccountId& account, const services::ExportRequest& request);

signals:
    void failed(const wego::base::Error& error);
    void done(const wego::services::ExportReport& report);

private:
    void keep(const services::ExportRequest& request);
    void onFinished(int id, const base::Result<services::ExportReport>& result);

    Context& m_context;
};

} // namespace wego::gui
