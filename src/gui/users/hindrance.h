// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/context.h"
#include "gui/users/usersquery.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace wego::gui {

/// Finds which condition keeps most people away when nobody is found.
class Hindrance final : public QObject {
    Q_OBJECT

public:
    struct Found {
        int condition = -1; ///< place among UsersFilter::conditions(); -1 for the search text
        qint64 people = 0;  ///< who are found without it
        friend bool operator==(const Found&, const Found&) = default;
    };

    explicit Hindrance(Context& context, QObject* parent = nullptr);
    ~Hindrance() override;

    /// Forgets what was looked for before, unless it was the same: then only changes since are
    /// worth another look, after the one that is under way.
    void look(const domain::AccountId& account, const UsersFilter& filter);
    /// Whether it is known, or being found out, for these.
    [[nodiscard]] bool isAbout(const domain::AccountId& account, const UsersFilter& filter) const;
    /// What was found may be different now.
    void noteChange() { m_isStale = true; }
    void stop();

signals:
    /// Nothing if it does not help to drop any one of them.
    void found(const std::optional<wego::gui::Hindrance::Found>& hindrance);

private:
    void begin();
    void next();
    void take(qint64 people);

    Context& m_context;
    domain::AccountId m_account;
    UsersFilter m_filter;
    int m_condition = -1;
    bool m_isAsked = false;
    bool m_isStale = false;
    std::optional<Found> m_best;
    QPointer<net::Job> m_job;
};

} // namespace wego::gui
