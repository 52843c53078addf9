// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QJsonArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <functional>

namespace wego::gui {
class MainWindow;
class RefundBatchWork;
}

namespace wego::app {

class AppContext;

/// The scenes of a batch of refunds: a file of the sandbox's orders with all that can be wrong, and
/// what became of it.
class RefundBatchScene {
public:
    /// "refund-batch", "refund-run".
    [[nodiscard]] static QStringList names();

    struct Set {
        QString name;
        AppContext& app;
        gui::MainWindow& window;
        std::function<QJsonArray(QDate day, int most)> orders;
    };
    explicit RefundBatchScene(Set set) : m_set(std::move(set)) { }
    [[nodiscard]] QList<std::function<void()>> steps();

private:
    void enter() const;
    void open() const;
    [[nodiscard]] QByteArray file() const;
    [[nodiscard]] gui::RefundBatchWork* work() const;

    Set m_set;
    QTemporaryDir m_folder;
};

} // namespace wego::app
