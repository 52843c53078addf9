// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/accounts.h"
#include "services/errorcatalogue.h"

#include <QList>
#include <QWidget>

class QLabel;

namespace wego::gui {

class MarkLabel;

/// The connection test line by line: mark, what is tried, what was found.
class ConnectionSteps final : public QWidget {
    Q_OBJECT

public:
    explicit ConnectionSteps(QWidget* parent = nullptr);

    void setSteps(
        const QList<services::ConnectionStep>& steps, const services::ErrorCatalogue& errors);
    /// Before the first test: the steps, all waiting.
    void showWaiting();

private:
    struct Line {
        MarkLabel* mark = nullptr;
        QLabel* name = nullptr;
        QLabel* fact = nullptr;
    };

    void addLines(int count);
    void showStep(const Line& line, const services::ConnectionStep& step,
        const services::ErrorCatalogue* errors);

    QList<Line> m_lines;
};

} // namespace wego::gui
