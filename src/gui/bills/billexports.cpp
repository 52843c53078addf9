// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bills/billexports.h"

#include "gui/bills/words.h"
#include "gui/shell/jobcentre.h"
#include "services/errorcatalogue.h"
#include "services/settings.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace wego::gui {

using namespace Qt::StringLiterals;
using services::Setting;

BillExports::BillExports(Context& context, QObject* parent) : QObject(parent), m_context(context)
{
}

void BillExports::remember(ExportOffer& offer) const
{
    const services::Settings& settings = m_context.settings;
    offer.format = bills::exportFormatFromString(settings.text(Setting::ExportFormat))
                       .value_or(bills::ExportFormat::Excel);
    offer.headers = settings.text(Setting::ExportHeaders) == "en"_L1
        ? bills::ExportHeaders::English
        : bills::ExportHeaders::Chinese;
    offer.folder = settings.text(Setting::ExportFolder);
    if (offer.folder.isEmpty() || !QFileInfo(offer.folder).isDir())
        offer.folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (!QFileInfo(offer.folder).isDir())
        offer.folder = QStandardPaths::writableLocation(QStandardPaths::HomeLocation);
}

void BillExports::keep(const services::ExportRequest& request)
{
    services::Settings& settings = m_context.settings;
    settings.set(Setting::ExportFormat, bills::toString(request.options.format));
    settings.set(Setting::ExportHeaders,
        request.options.headers == bills::ExportHeaders::English ? u"en"_s : u"zh"_s);
    settings.set(Setting::ExportFolder, QFileInfo(request.outFile).absolutePath());
}

void BillExports::start(const domain::AccountId& account, const services::ExportRequest& request)
{
    keep(request);
    auto* job = m_context.bills.exportBills(account, request);
    const int id = m_context.jobs.begin(
        job, tr("Export bills"), QFileInfo(request.outFile).fileName());
    job->onFinished(this, [this, id](const auto& result) { onFinished(id, result); });
}

void BillExports::onFinished(int id, const base::Result<services::ExportReport>& result)
{
    if (!result && result.error().kind == base::ErrorKind::Cancelled)
        return m_context.jobs.drop(id);
    if (!result) {
        const auto why = m_context.errors.explain(result.error(), BillWords::catalogueLanguage());
        m_context.jobs.end(id, TrackedJob::State::Failed, why.title);
        return emit failed(result.error());
    }
    const QString file = QFileInfo(result->file).fileName();
    const auto rows = static_cast<int>(result->rows);
    if (result->leftOut > 0)
        m_context.jobs.end(id, TrackedJob::State::Attention,
            tr("%Ln row(s) written to %1, %2 left out because they cannot be read", nullptr, rows)
                .arg(file, BillWords::count(result->leftOut)));
    else
        m_context.jobs.end(
            id, TrackedJob::State::Done, tr("%Ln row(s) written to %1", nullptr, rows).arg(file));
    emit done(*result);
}

} // namespace wego::gui
