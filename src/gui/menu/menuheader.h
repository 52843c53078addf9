// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/roomheader.h"

class QLabel;
class QPushButton;

namespace wego::gui {

/// The room's head: title, what is edited, and the buttons.
class MenuHeader final : public RoomHeader {
    Q_OBJECT

public:
    explicit MenuHeader(QWidget* parent = nullptr);

    void setFacts(const QString& facts);
    void setChanged(bool changed);
    void setPublishEnabled(bool enabled, const QString& why);
    [[nodiscard]] QPushButton* import() const { return m_import; }
    [[nodiscard]] QPushButton* discard() const { return m_discard; }
    [[nodiscard]] QPushButton* publish() const { return m_publish; }

protected:
    void fit() override;

private:
    QLabel* m_facts = nullptr;
    QPushButton* m_import = nullptr;
    QPushButton* m_discard = nullptr;
    QPushButton* m_publish = nullptr;
    QString m_text;
};

} // namespace wego::gui
