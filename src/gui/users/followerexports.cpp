// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/followerexports.h"

#include "gui/shell/jobcentre.h"
#include "gui/shell/shellwords.h"
#include "gui/users/userwords.h"
#include "services/followers.h"
#include "services/settings.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace wego::gui {

using namespace Qt::StringLiterals;
using services::FollowerExport;
using services::Setting;

FollowerExports::FollowerExports(Context& context, QObject* parent)
    : QObject(parent), m_context(context)
{
}

void FollowerExports::remember(FollowerExportOffer& offer) const
{
    const services::Settings& settings = m_context.settings;
    offer.headings = settings.text(Setting::ExportHeaders) == "en"_L1
        ? FollowerExport::Headings::English
        : FollowerExport::Headings::Chinese;
    offer.folder = settings.text(Setting::ExportFolder);
    for (const auto place : {QStandardPaths::DocumentsLocation, QStandardPaths::HomeLocation}) {
        if (offer.folder.isEmpty() || !QFileInfo(offer.folder).isDir())
            offer.folder = QStandardPaths::writableLocation(place);
    }
}

void FollowerExports::keep(const FollowerExport& order)
{
    m_context.settings.set(Setting::ExportHeaders,
        order.headings == FollowerExport::Headings::English ? u"en"_s : u"zh"_s);
    m_context.settings.set(Setting::ExportFolder, QFileInfo(order.outFile).absolutePath());
}

void FollowerExports::start(const domain::AccountId& account, const FollowerExport& order)
{
    keep(order);
    auto* job = m_context.followers.exportTo(account, order);
    const int tracked = m_context.jobs.begin(
        job, tr("Export followers"), QFileInfo(order.outFile).fileName());
    job->onFinished(this,
        [this, account, tracked](const auto& report) { onFinished(account, tracked, report); });
}

void FollowerExports::onFinished(const domain::AccountId& account, int tracked,
    const base::Result<services::FollowerExportReport>& report)
{
    if (report)
        return m_context.jobs.end(tracked, TrackedJob::State::Done,
            tr("%1 followers written to %2")
                .arg(UserWords::count(report->rows), QFileInfo(report->file).fileName()));
    if (report.error().kind == base::ErrorKind::Cancelled)
        return m_context.jobs.drop(tracked);
    const auto why = m_context.errors.explain(report.error(), ShellWords::catalogueLanguage());
    m_context.jobs.end(tracked, TrackedJob::State::Failed, why.title);
    emit failed(account, report.error());
}

} // namespace wego::gui
