// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusMessage>
#include <QObject>

namespace wego::gui {

/// Whether the desktop prefers dark windows, from the settings portal
/// (org.freedesktop.portal.Settings, key org.freedesktop.appearance color-scheme). Silent where
/// there is no portal; asking never blocks.
class SystemScheme final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    void watch();

signals:
    void darkChanged(bool dark);

private slots:
    void onSettingChanged(const QDBusMessage& message);

private:
    void take(const QVariant& value);
};

} // namespace wego::gui
