// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/tag.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QToolButton;

namespace wego::gui {

/// "See it as": a tag and a kind of phone, or one follower. Whoever listens shows the menu that
/// they get.
class MenuViewAs final : public QWidget {
    Q_OBJECT

public:
    explicit MenuViewAs(QWidget* parent = nullptr);

    void setTags(const QList<domain::Tag>& tags);
    /// The tag's id; nothing: everybody.
    [[nodiscard]] std::optional<int> tag() const;
    /// WeChat's number of the platform.
    [[nodiscard]] QString platform() const;
    void setWordShown(bool shown);

signals:
    void changed();
    /// An openid or WeChat ID to ask WeChat about.
    void personWanted(const QString& person);

private:
    void askPerson();

    QLabel* m_word = nullptr;
    QComboBox* m_tag = nullptr;
    QComboBox* m_platform = nullptr;
    QToolButton* m_person = nullptr;
};

} // namespace wego::gui
