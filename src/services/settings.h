// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QVariant>

#include <memory>

class QSettings;

namespace wego::services {

/// Every setting of the program; what is not in this list cannot be stored. No secret ever is.
enum class Setting {
    Version, ///< of the settings file, for migrations
    CurrentAccount,
    Language,         ///< "system", "zh_CN", "en"
    Theme,            ///< "system", "light", "dark"
    NavigationFolded, ///< "auto", "yes", "no"
    WindowGeometry,
    BillColumns,      ///< keys of the visible columns
    BillColumnLayout, ///< order and widths, "key=width" each
    BillSplitter,
    ExportFormat,
    ExportHeaders,
    ExportFolder,
    FollowerColumns,      ///< keys of the visible columns
    FollowerColumnLayout, ///< order and widths, "key=width" each
    RefundReasons,        ///< that were given, the latest first
    RefundColumns,        ///< chosen for files of refunds, by header
    CertificateWarnings,  ///< that were put off, "account/serial/level" each
    KeychainFile, ///< path of the encrypted file, if the user chose one instead of the system's
};

/// Settings in an INI file of their own, apart from the store. Values are typed by their default.
class Settings : public QObject {
    Q_OBJECT

public:
    /// Reads and writes `file`; an empty name keeps everything in memory (tests).
    explicit Settings(const QString& file, QObject* parent = nullptr);
    ~Settings() override;

    [[nodiscard]] QVariant value(Setting setting) const;
    [[nodiscard]] QString text(Setting setting) const { return value(setting).toString(); }
    void set(Setting setting, const QVariant& value);

signals:
    void changed(wego::services::Setting setting);

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace wego::services
