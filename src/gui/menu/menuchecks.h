// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/menurules.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QWidget>

class QVBoxLayout;

namespace wego::gui {

class Badge;

/// Everything that is to be mended, with the way there, and what is in order.
class MenuChecks final : public QWidget {
    Q_OBJECT

public:
    explicit MenuChecks(QWidget* parent = nullptr);
    /// With the names of tags by their ids, by which conditional menus are told apart.
    void show(const domain::MenuSet& menus, const QList<domain::MenuProblem>& problems,
        const QHash<QString, QString>& tagNames);

signals:
    void jumpRequested(const wego::domain::MenuProblem& problem);

private:
    struct Found {
        domain::MenuProblem problem;
        QString name;

        friend bool operator==(const Found&, const Found&) = default;
    };
    void list(const QList<Found>& found, const QStringList& ticks);
    void addFound(const Found& found);
    void addMore(int count);
    void addTick(const QString& text);
    void showCount(const QList<Found>& found);

    Badge* m_faults; ///< beside reminders only
    Badge* m_count;
    QVBoxLayout* m_lines;
    QList<Found> m_found;
    QStringList m_ticks;
};

} // namespace wego::gui
