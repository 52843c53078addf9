// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/tag.h"

#include <QList>
#include <QWidget>

#include <optional>

class QLabel;
class QListWidget;
class QPushButton;

namespace wego::gui {

class SearchField;

/// Chooses a tag: typing finds it among those there are, or offers to create it, and says at once
/// what WeChat would refuse.
class PlanTagPicker final : public QWidget {
    Q_OBJECT

public:
    explicit PlanTagPicker(QWidget* parent = nullptr);

    void setTags(const QList<domain::Tag>& tags);
    void setCreatable(bool isCreatable);
    void choose(int tag);
    [[nodiscard]] std::optional<domain::Tag> chosen() const;
    /// A failure of creating, under the field.
    void say(const QString& text);

signals:
    void tagChosen(const wego::domain::Tag& tag);
    void createWanted(const QString& name);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void onTyped();
    void showCreate();
    void create();
    [[nodiscard]] QString name() const;

    QList<domain::Tag> m_tags;
    bool m_isCreatable = true;
    SearchField* m_field = nullptr;
    QListWidget* m_list = nullptr;
    QPushButton* m_create = nullptr;
    QLabel* m_message = nullptr;
};

} // namespace wego::gui
