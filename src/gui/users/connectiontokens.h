// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/context.h"
#include "services/tokencause.h"

#include <QList>
#include <QPointer>
#include <QString>
#include <QWidget>

class QLabel;
class QTreeWidget;

namespace wego::gui {

/// When tokens came, from where, and why WeChat refused one, the newest first.
class ConnectionTokens final : public QWidget {
    Q_OBJECT

public:
    explicit ConnectionTokens(Context& context, QWidget* parent = nullptr);

    void setAccount(const domain::AccountId& account);
    void show(const QList<services::TokenLine>& lines);

    /// One line: "Received, until 13:02"; "Refused 42 minutes old: ...".
    [[nodiscard]] static QString text(const services::TokenLine& line);
    [[nodiscard]] static QString cause(const services::TokenLine& line);
    [[nodiscard]] static QString sourceName(domain::TokenSource source);

private:
    void reload();

    Context& m_context;
    domain::AccountId m_account;
    QTreeWidget* m_list = nullptr;
    QLabel* m_empty = nullptr;
    QPointer<net::Job> m_reading;
};

} // namespace wego::gui
