// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/context.h"
#include "services/bills.h"

#include <QObject>

#include <set>
#include <tuple>

namespace wego::gui {

/// Starts downloads and imports of bills and reports them to the job bar: progress, cancel, result
/// and retry. Errors are told once more by signal, for the room's banner.
class BillDownloads final : public QObject {
    Q_OBJECT

public:
    explicit BillDownloads(Context& context, QObject* parent = nullptr);

    void download(const domain::AccountId& account, const QList<QDate>& days,
        services::DownloadOptions options = {});
    /// One after another; each is checked before it is archived.
    void importFiles(const domain::AccountId& account, const QStringList& paths);
    /// Downloads the day as soon as WeChat has made its bill, while the program runs.
    void downloadWhenReady(const domain::AccountId& account, QDate day, domain::BillType type);
    [[nodiscard]] bool isWaitingFor(
        const domain::AccountId& account, QDate day, domain::BillType type) const;
    [[nodiscard]] bool isRunning() const { return m_running > 0; }

signals:
    void started();
    void dayFinished(
        const wego::domain::AccountId& account, const wego::services::BillDayOutcome& outcome);
    /// The whole download failed, or an import.
    void failed(const wego::domain::AccountId& account, const wego::base::Error& error);
    void imported(const wego::domain::AccountId& account, QDate day);
    void finished();

private:
    void onDownloaded(int id, const base::Result<services::DownloadReport>& result,
        const domain::AccountId& account, const std::function<void()>& retry);
    void onImported(int id, const domain::AccountId& account, const QStringList& rest,
        const base::Result<services::BillDay>& result);
    void endWithError(int id, const domain::AccountId& account, const base::Error& error,
        std::function<void()> retry);

    Context& m_context;
    std::set<std::tuple<QString, QDate, domain::BillType>> m_waiting;
    int m_running = 0;
};

} // namespace wego::gui
