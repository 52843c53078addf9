// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/segment.h"

#include <QList>
#include <QStringList>
#include <QWidget>

#include <functional>

class QButtonGroup;
class QComboBox;

namespace wego::gui {

class CheckListPopup;
class FilterButton;
class SearchField;

/// Which followers the room is about before any condition of the builder.
enum class FollowerState { Following, Left, Blacklisted };

/// The room's tool row: search, who at all, saved segments, columns.
class UsersToolRow final : public QWidget {
    Q_OBJECT

public:
    explicit UsersToolRow(QWidget* parent = nullptr);

    [[nodiscard]] SearchField* search() const { return m_search; }
    [[nodiscard]] FollowerState state() const;
    void setState(FollowerState state);
    /// Empty if no saved segment is chosen.
    void setSegments(const QList<domain::NamedSegment>& segments, const QString& chosen);
    [[nodiscard]] QString segmentName() const;
    void setVisibleKeys(const QStringList& keys) { m_visibleKeys = keys; }
    void setHiddenForWidth(std::function<bool(const QString& key)> isHidden);

signals:
    void filterChanged(); ///< search text or state
    void segmentChosen(const QString& name);
    void visibleKeysChanged(const QStringList& keys);
    void leftDownwards();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeSwitch();
    void makeColumns();
    void layOut(QWidget* states);
    void openColumns();

    SearchField* m_search = nullptr;
    QButtonGroup* m_states = nullptr;
    QComboBox* m_segments = nullptr;
    FilterButton* m_columns = nullptr;
    CheckListPopup* m_columnPopup = nullptr;
    QStringList m_visibleKeys;
    std::function<bool(const QString&)> m_isHiddenForWidth;
};

} // namespace wego::gui
