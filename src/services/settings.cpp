// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/settings.h"

#include "base/log.h"

#include <QHash>
#include <QSettings>

#include <span>

using namespace Qt::StringLiterals;

namespace wego::services {
namespace {

constexpr int PresentVersion = 1;

struct Row {
    Setting setting;
    QString key;
    QVariant fallback; ///< its type is the type of the setting
};

const QList<Row>& table()
{
    static const QList<Row> rows = {
        {Setting::Version, u"version"_s, PresentVersion},
        {Setting::CurrentAccount, u"account/current"_s, QString()},
        {Setting::Language, u"look/language"_s, u"system"_s},
        {Setting::Theme, u"look/theme"_s, u"system"_s},
        {Setting::NavigationFolded, u"look/navigation_folded"_s, u"auto"_s},
        {Setting::WindowGeometry, u"look/window"_s, QByteArray()},
        {Setting::BillColumns, u"bills/columns"_s, QStringList()},
        {Setting::BillColumnLayout, u"bills/column_layout"_s, QStringList()},
        {Setting::BillSplitter, u"bills/splitter"_s, QByteArray()},
        {Setting::ExportFormat, u"export/format"_s, u"excel"_s},
        {Setting::ExportHeaders, u"export/headers"_s, u"zh"_s},
        {Setting::ExportFolder, u"export/folder"_s, QString()},
        {Setting::FollowerColumns, u"followers/columns"_s, QStringList()},
        {Setting::FollowerColumnLayout, u"followers/column_layout"_s, QStringList()},
        {Setting::RefundReasons, u"refunds/reasons"_s, QStringList()},
        {Setting::RefundColumns, u"refunds/columns"_s, QStringList()},
        {Setting::CertificateWarnings, u"certificates/put_off"_s, QStringList()},
        {Setting::KeychainFile, u"keychain/file"_s, QString()},
    };
    return rows;
}

const Row& rowOf(Setting setting)
{
    return table().at(static_cast<qsizetype>(setting));
}

/// `value` as the type of the setting; the default if it cannot be that.
QVariant typed(const Row& row, QVariant value)
{
    return value.isValid() && value.convert(row.fallback.metaType()) ? value : row.fallback;
}

} // namespace

struct Settings::Private {
    std::unique_ptr<QSettings> file; ///< null: memory only
    QHash<Setting, QVariant> memory;

    /// Version 1 is the first; a file without a version is new. Later versions rename or convert
    /// keys here, one step each.
    void migrate() const
    {
        const QString key = rowOf(Setting::Version).key;
        const int version = file->value(key).toInt();
        if (version > PresentVersion)
            qCWarning(base::logServices) << "settings were written by a later version" << version;
        // Even the same value would be written to the disk, at every start.
        if (version < PresentVersion)
            file->setValue(key, PresentVersion);
    }
};

Settings::Settings(const QString& file, QObject* parent)
    : QObject(parent), m_d(std::make_unique<Private>())
{
    if (file.isEmpty())
        return;
    m_d->file = std::make_unique<QSettings>(file, QSettings::IniFormat);
    m_d->migrate();
}

Settings::~Settings() = default;

QVariant Settings::value(Setting setting) const
{
    const Row& row = rowOf(setting);
    if (m_d->file)
        return typed(row, m_d->file->value(row.key));
    return typed(row, m_d->memory.value(setting));
}

void Settings::set(Setting setting, const QVariant& value)
{
    const Row& row = rowOf(setting);
    const QVariant next = typed(row, value);
    if (next == this->value(setting))
        return;
    if (m_d->file)
        m_d->file->setValue(row.key, next);
    else
        m_d->memory.insert(setting, next);
    emit changed(setting);
}

} // namespace wego::services
