// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/roomheader.h"

class QLabel;
class QPushButton;

namespace wego::gui {

/// The room's head: title, how many follow and since when that is known, and the buttons.
class UsersHeader final : public RoomHeader {
    Q_OBJECT

public:
    explicit UsersHeader(QWidget* parent = nullptr);

    /// Quiet words behind the title; they step back where there is no room.
    void setFacts(const QString& facts);
    void setSync(const QString& text, bool enabled);
    void setExportEnabled(bool enabled);
    void setPrimary(const QString& text, bool enabled);
    [[nodiscard]] QPushButton* primary() const { return m_primary; }

signals:
    void syncClicked();
    void exportClicked();
    void primaryClicked();

protected:
    void fit() override;

private:
    QLabel* m_facts = nullptr;
    QPushButton* m_sync = nullptr;
    QPushButton* m_export = nullptr;
    QPushButton* m_primary = nullptr;
    QString m_text;
};

} // namespace wego::gui
