// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/context.h"
#include "services/servercheck.h"

#include <QList>
#include <QPointer>
#include <QWidget>

class QLabel;

namespace wego::gui {

class ConnectionEgress;
class MarkLabel;

/// The check of an official account's connection line by line, and what to do where it fails.
class ConnectionCheck final : public QWidget {
    Q_OBJECT

public:
    explicit ConnectionCheck(Context& context, QWidget* parent = nullptr);

    void start(const domain::AccountId& account);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_job; }
    void showSteps(const QList<services::ServerStep>& steps);

signals:
    void finished();

private:
    struct Line {
        MarkLabel* mark = nullptr;
        QLabel* name = nullptr;
        QLabel* fact = nullptr;
    };

    void addLine(int row);
    void showStep(const Line& line, const services::ServerStep& step);
    [[nodiscard]] QString factOf(const services::ServerStep& step) const;

    Context& m_context;
    QList<Line> m_lines;
    ConnectionEgress* m_egress = nullptr;
    QPointer<services::ServerCheckJob> m_job;
};

} // namespace wego::gui
