// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/userexportcommand.h"

#include "cli/followerfilter.h"
#include "cli/textfile.h"
#include "services/followers.h"

#include <QTemporaryDir>

#include <memory>

using namespace Qt::StringLiterals;

namespace wego::cli {
namespace {

using Format = services::FollowerExport::Format;
using Headings = services::FollowerExport::Headings;

QStringList columnKeys()
{
    QStringList keys;
    for (int i = 0; i < services::FollowerColumnCount; ++i)
        keys.append(services::keyOf(static_cast<services::FollowerColumn>(i)));
    return keys;
}

std::optional<Format> wantedFormat(const QCommandLineParser& parser)
{
    const bool isBook = parser.value(u"out"_s).endsWith(u".xlsx", Qt::CaseInsensitive);
    if (!parser.isSet(u"format"_s))
        return isBook ? Format::Xlsx : Format::ExcelCsv;
    const QString word = parser.value(u"format"_s);
    if (word == u"excel")
        return Format::ExcelCsv;
    if (word == u"gb18030")
        return Format::Gb18030Csv;
    if (word == u"rfc4180")
        return Format::PlainCsv;
    if (word == u"xlsx")
        return Format::Xlsx;
    return std::nullopt;
}

} // namespace

QString UserExportCommand::summary() const
{
    return tr("Write followers as CSV or as a workbook.");
}

void UserExportCommand::declare(QCommandLineParser& parser) const
{
    parser.addOptions({
        {u"out"_s, tr("File to write, - for standard output."), u"file"_s},
        {u"format"_s,
            tr("excel (CSV in UTF-8 with BOM, opens by double click), gb18030, rfc4180 (plain, "
               "for programs) or xlsx. Without it xlsx for a file of that name, else excel."),
            u"format"_s},
        {u"columns"_s,
            tr("Columns in the order wanted, separated by commas: %1.")
                .arg(columnKeys().join(u", "_s)),
            u"columns"_s},
        {u"headers"_s, tr("Language of the header line: zh or en."), u"language"_s, u"zh"_s},
    });
    FollowerFilter::declare(parser);
}

Usage<services::FollowerExport> UserExportCommand::readOptions(const QCommandLineParser& parser)
{
    services::FollowerExport order;
    const auto format = wantedFormat(parser);
    if (!format)
        return std::unexpected(
            tr("\"%1\" is not a format. There are excel, gb18030, rfc4180 and xlsx.")
                .arg(parser.value(u"format"_s)));
    order.format = *format;
    const QString headers = parser.value(u"headers"_s);
    if (headers != u"zh" && headers != u"en")
        return std::unexpected(tr("--headers is zh or en."));
    order.headings = headers == u"zh" ? Headings::Chinese : Headings::English;
    for (const QString& key : parser.value(u"columns"_s).split(u',', Qt::SkipEmptyParts)) {
        const auto column = services::followerColumnOf(key.trimmed());
        if (!column)
            return std::unexpected(tr("\"%1\" is not a column. There are %2.")
                    .arg(key.trimmed(), columnKeys().join(u", "_s)));
        if (!order.columns.contains(*column))
            order.columns.append(*column);
    }
    order.outFile = parser.value(u"out"_s);
    if (order.outFile.isEmpty())
        return std::unexpected(tr("Say where to: --out FILE, or --out - for standard output."));
    return order;
}

void UserExportCommand::execute(const QCommandLineParser& parser)
{
    if (const QString problem = FollowerFilter::misuseOf(parser); !problem.isEmpty())
        return misuse(problem);
    auto order = readOptions(parser);
    if (!order)
        return misuse(order.error());
    const auto opened = openAccount();
    if (!opened)
        return;
    const auto query = FollowerFilter::query(parser, opened->services, opened->account.id);
    if (!query)
        return query.error().error ? fail(*query.error().error) : misuse(query.error().usage);
    order->query = *query;
    write(opened->services, opened->account.id, *order);
}

void UserExportCommand::write(
    const Services& services, const domain::AccountId& account, services::FollowerExport order)
{
    const bool toOutput = order.outFile == u"-";
    auto folder = toOutput ? std::make_shared<QTemporaryDir>() : nullptr;
    if (folder)
        order.outFile = folder->filePath(u"followers"_s);
    auto* job = services.followers.exportTo(account, order);
    connect(job, &net::Job::progressChanged, this, [this](qint64 done, qint64 total) {
        output().progress(tr("Exporting: %L1 of %L2").arg(done).arg(total));
    });
    follow(job, [this, folder](const services::FollowerExportReport& report) {
        if (!folder)
            return show(report);
        if (const auto moved = moveToOutput(context().streams, report.file); !moved)
            return fail(moved.error());
        finish(ExitCode::Done);
    });
}

void UserExportCommand::show(const services::FollowerExportReport& report)
{
    if (output().isJson())
        output().object(
            {{u"file"_s, report.file}, {u"rows"_s, report.rows}, {u"bytes"_s, report.bytes}});
    else
        output().line(tr("%Ln follower(s) written to %1.", "", static_cast<int>(report.rows))
                .arg(report.file));
    finish(ExitCode::Done);
}

} // namespace wego::cli
