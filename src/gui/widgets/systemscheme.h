// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QVariant>

namespace wego::gui {

/// Whether the desktop prefers dark windows, from the settings portal
/// (org.freedesktop.portal.Settings, key org.freedesktop.appearance color-scheme). Silent where
/// there is no portal; asking never blocks.
class SystemScheme final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Asks now, and again whenever the program becomes active.
    void watch();

signals:
    void darkChanged(bool dark);

private:
    void ask();
    void take(const QVariant& value);
};

} // namespace wego::gui
