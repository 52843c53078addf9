// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/billexportcommand.h"

#include "base/beijingtime.h"
#include "cli/billtext.h"
#include "cli/textfile.h"

#include <QTemporaryDir>

#include <memory>

using namespace Qt::StringLiterals;

namespace wego::cli {

QString BillExportCommand::summary() const
{
    return tr("Write archived bills as CSV; many days become one file.");
}

void BillExportCommand::declare(QCommandLineParser& parser) const
{
    parser.addPositionalArgument(u"DATE"_s, tr("One day; or --from and --to."), u"[DATE]"_s);
    Days::declareSpan(parser);
    Days::declareType(parser);
    QStringList keys;
    for (const bills::ColumnInfo& info : bills::columnInfos())
        keys.append(info.key);
    parser.addOptions({
        {u"out"_s, tr("File to write, - for standard output."), u"file"_s},
        {u"columns"_s,
            tr("Columns in the order wanted, separated by commas: %1; or the header of "
               "any other column.")
                .arg(keys.join(u", "_s)),
            u"columns"_s},
        {u"headers"_s, tr("Language of the header line: zh or en."), u"language"_s, u"zh"_s},
        {u"format"_s,
            tr("excel (UTF-8 with BOM, opens by double click), gb18030 or rfc4180 "
               "(plain, for programs)."),
            u"format"_s, u"excel"_s},
        {u"search"_s, tr("Only rows that contain this text."), u"text"_s},
    });
}

Usage<DaySpan> BillExportCommand::wantedDays(const QCommandLineParser& parser) const
{
    const QStringList days = parser.positionalArguments();
    const bool hasSpan = parser.isSet(u"from"_s) || parser.isSet(u"to"_s);
    if (days.size() > 1 || (days.isEmpty() == !hasSpan))
        return std::unexpected(tr("Give either one day, or --from and --to."));
    if (hasSpan)
        return Days::span(parser, domain::newestBillDay(base::beijing::now(context().clock)));
    const Usage<QDate> day = Days::day(days.first());
    if (!day)
        return std::unexpected(day.error());
    return DaySpan{*day, *day};
}

Usage<bills::ExportOptions> BillExportCommand::readOptions(const QCommandLineParser& parser)
{
    bills::ExportOptions options;
    const auto format = bills::exportFormatFromString(parser.value(u"format"_s));
    if (!format)
        return std::unexpected(tr("\"%1\" is not a format. There are excel, gb18030 and rfc4180.")
                .arg(parser.value(u"format"_s)));
    options.format = *format;
    const QString headers = parser.value(u"headers"_s);
    if (headers != u"zh" && headers != u"en")
        return std::unexpected(tr("--headers is zh or en."));
    options.headers = headers == u"zh" ? bills::ExportHeaders::Chinese
                                       : bills::ExportHeaders::English;
    const QStringList columns = parser.value(u"columns"_s).split(u',', Qt::SkipEmptyParts);
    for (const QString& column : columns) {
        const auto known = bills::columnFromHeader(column.trimmed());
        options.columns.append(known == bills::Column::Unknown
                ? column.trimmed()
                : QString(bills::columnInfo(known).key));
    }
    return options;
}

void BillExportCommand::execute(const QCommandLineParser& parser)
{
    const Usage<DaySpan> span = wantedDays(parser);
    if (!span)
        return misuse(span.error());
    const Usage<domain::BillType> type = Days::type(parser);
    if (!type)
        return misuse(type.error());
    const Usage<bills::ExportOptions> options = readOptions(parser);
    if (!options)
        return misuse(options.error());
    const QString out = parser.value(u"out"_s);
    if (out.isEmpty())
        return misuse(tr("Say where to: --out FILE, or --out - for standard output."));
    m_type = *type;
    const auto opened = openAccount();
    if (!opened)
        return;
    const auto days = archivedDays(opened->services, opened->account, *span);
    if (!days)
        return;

    services::ExportRequest request;
    request.days = *days;
    request.type = m_type;
    request.options = *options;
    request.filter.text = parser.value(u"search"_s);
    const bool toOutput = out == u"-";
    auto folder = toOutput ? std::make_shared<QTemporaryDir>() : nullptr;
    request.outFile = toOutput ? folder->filePath(u"bills.csv"_s) : out;
    auto* job = opened->services.bills.exportBills(opened->account.id, request);
    connect(job, &net::Job::progressChanged, this, [this](qint64 done, qint64 total) {
        output().progress(tr("Exporting: %L1 of %L2").arg(done).arg(total));
    });
    follow(job, [this, folder](const services::ExportReport& report) {
        if (folder) {
            const auto moved = moveToOutput(context().streams, report.file);
            if (!moved)
                return fail(moved.error());
        }
        show(report, folder != nullptr);
    });
}

std::optional<QList<QDate>> BillExportCommand::archivedDays(
    const Services& services, const domain::Account& account, const DaySpan& span)
{
    const auto days = services.bills.days(account.id, span.from, span.to, m_type);
    if (!days) {
        fail(days.error());
        return std::nullopt;
    }
    QList<QDate> archived;
    QStringList missing;
    for (const services::BillDay& day : *days) {
        if (day.isArchived())
            archived.append(day.day);
        else if (day.state != services::BillDay::State::NoTrades)
            missing.append(base::beijing::toIsoDate(day.day));
    }
    if (archived.isEmpty()) {
        const QString first = base::beijing::toIsoDate(span.from);
        fail({.kind = base::ErrorKind::NotFound,
            .code = u"wego.bill-not-archived"_s,
            .facts = {{u"day"_s, first}}});
        return std::nullopt;
    }
    if (!missing.isEmpty())
        output().warn(tr("Not archived and therefore not in it: %1")
                .arg(missing.join(tr(", ", "between days"))));
    return archived;
}

void BillExportCommand::show(const services::ExportReport& report, bool toOutput)
{
    if (report.leftOut > 0)
        output().warn(tr(
            "%Ln row(s) that cannot be read were left out.", "", static_cast<int>(report.leftOut)));
    if (toOutput)
        return finish(ExitCode::Done);
    if (output().isJson())
        output().object({{u"file"_s, report.file}, {u"rows"_s, report.rows},
            {u"left_out"_s, report.leftOut}, {u"bytes"_s, report.bytes}});
    else
        output().line(
            tr("%Ln row(s) written to %1.", "", static_cast<int>(report.rows)).arg(report.file));
    finish(ExitCode::Done);
}

} // namespace wego::cli
