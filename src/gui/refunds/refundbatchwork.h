// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/context.h"
#include "services/refunds.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

namespace wego::gui {

/// One batch on its way from a file to its end: reads it, has it judged, plans it and carries it
/// out. Knows no widgets; a run goes on when the room is left or another batch is shown.
class RefundBatchWork final : public QObject {
    Q_OBJECT

public:
    explicit RefundBatchWork(Context& context, QObject* parent = nullptr);

    void setAccount(const domain::AccountId& account);
    [[nodiscard]] const domain::AccountId& account() const { return m_account; }

    void loadBatches();
    void openFile(const QString& path);
    void openText(const QByteArray& text);
    /// Reads the same file again.
    void chooseColumns(const services::RefundColumns& columns);
    void judge(bool query);
    void start();
    /// One of earlier times: what is open waits for resume().
    void openBatch(qint64 batch);

    void pause();
    void resume();
    void stop();
    void writePlan(const QString& path);
    void writeResult(const QString& path);
    void writeApprovalRequest(const QString& path);
    void takeApproval(const QString& path);

    [[nodiscard]] const std::optional<services::RefundFile>& file() const { return m_file; }
    [[nodiscard]] const std::optional<services::RefundPlan>& plan() const { return m_plan; }
    [[nodiscard]] const std::optional<domain::RefundBatch>& batch() const { return m_batch; }
    /// Of the batch that is shown; others may go on behind it.
    [[nodiscard]] bool isRunning() const { return shownRun() != nullptr; }
    [[nodiscard]] bool isPaused() const { return shownRun() && shownRun()->isPaused(); }
    /// Why it is paused, if not on request.
    [[nodiscard]] std::optional<base::Error> pausedBy() const;
    /// A second person has to approve the batch that is shown before anything of it is sent.
    [[nodiscard]] bool waitsForApproval() const;
    [[nodiscard]] bool isJudging() const { return !m_judging.isNull(); }
    [[nodiscard]] QString title() const;

signals:
    void batchesRead(const QList<wego::domain::RefundBatch>& batches);
    void fileRead();
    void planReady();
    void judged(qint64 done, qint64 total);
    void batchOpened(const QList<wego::domain::RefundEntry>& entries);
    void entryChanged(const wego::domain::RefundEntry& entry);
    void progressed(qint64 done, qint64 total);
    /// Running, paused, ended or approved: look at the rest of this object.
    void runChanged();
    void paused(const std::optional<wego::base::Error>& why);
    void written(const QString& path);
    void failed(const wego::base::Error& error);

private:
    using Next = std::function<void(const domain::RefundBatch&)>;

    void read(net::ResultJob<services::RefundFile>* job);
    void withBatch(const Next& next);
    void showBatch(const domain::RefundBatch& batch, const std::function<void()>& next);
    void run(const domain::AccountId& account, const domain::RefundBatch& batch);
    void follow(services::RefundRunJob* job, const domain::RefundBatch& batch);
    void showInJobBar(services::RefundRunJob* job, int shown);
    void tellResult(int shown, const base::Result<domain::RefundBatch>& result,
        const std::function<void()>& again);
    void hear(const domain::RefundEntry& entry);
    [[nodiscard]] QList<domain::RefundEntry> withNews(QList<domain::RefundEntry> entries) const;
    [[nodiscard]] bool isShown(const domain::RefundBatch& batch) const;
    [[nodiscard]] services::RefundRunJob* shownRun() const;
    void reportWritten(net::ResultJob<net::Done>* job, const QString& path);
    [[nodiscard]] QString resultOf(const domain::RefundBatch& batch) const;
    template <typename T> bool isLost(const base::Result<T>& result);

    Context& m_context;
    domain::AccountId m_account;
    QString m_path;
    QByteArray m_text;
    std::optional<services::RefundFile> m_file;
    std::optional<services::RefundPlan> m_plan;
    std::optional<domain::RefundBatch> m_batch;
    QPointer<net::Job> m_reading;
    QPointer<net::Job> m_judging;
    QPointer<net::Job> m_planning;
    QPointer<net::Job> m_opening;
    QHash<qint64, domain::RefundEntry> m_news; ///< what changed since m_opening began to read
    QHash<qint64, QPointer<services::RefundRunJob>> m_runs; ///< by the batch's number
    QHash<qint64, std::optional<base::Error>> m_pauses;     ///< of the runs that are paused
};

} // namespace wego::gui
