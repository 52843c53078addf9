// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/taggingplan.h"
#include "gui/context.h"

#include <QObject>
#include <QPointer>

namespace wego::gui {

/// A plan while it is carried out: shown in the job bar, and alive until it ends, whether the
/// dialog that began it is still open or not. Broken off, the job bar offers to go on.
class PlanRun final : public QObject {
    Q_OBJECT

public:
    /// Begins at once. `tag` is the name. Deletes itself after ended().
    static PlanRun* begin(Context& context, const domain::AccountId& account,
        const domain::TaggingPlan& plan, const QString& tag);

    /// Whether this window is carrying the plan out now.
    [[nodiscard]] static bool isUnderWay(const Context& context, qint64 plan);

    [[nodiscard]] qint64 plan() const { return m_plan.number; }
    void stop();

signals:
    void progressChanged(qint64 done, qint64 total);
    /// However it ended: the plan as it stands, and why it went no further.
    void ended(const wego::domain::TaggingPlan& plan, const std::optional<wego::base::Error>& why);

private:
    PlanRun(
        Context& context, domain::AccountId account, const domain::TaggingPlan& plan, QString tag);
    void onFinished(const base::Result<domain::TaggingPlan>& result);
    void report(const base::Result<domain::TaggingPlan>& result);
    [[nodiscard]] domain::TaggingPlan present() const;

    Context& m_context;
    domain::AccountId m_account;
    domain::TaggingPlan m_plan;
    QString m_tag;
    QPointer<net::ResultJob<domain::TaggingPlan>> m_job;
    int m_shown = 0;
};

} // namespace wego::gui
