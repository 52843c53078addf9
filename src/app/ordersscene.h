// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QJsonArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace wego::gui {
class MainWindow;
class OrdersRoom;
}

namespace wego::app {

class AppContext;

/// The scenes of the room of orders, like UsersScene: orders of the sandbox are looked up, and one
/// of them is refunded, or a payment is taken.
class OrdersScene {
public:
    /// "orders", "refund", "receive".
    [[nodiscard]] static QStringList names();

    struct Set {
        QString name;
        AppContext& app;
        gui::MainWindow& window;
        std::function<QJsonArray(QDate day, int most)> orders;
    };
    explicit OrdersScene(Set set) : m_set(std::move(set)) { }
    [[nodiscard]] QList<std::function<void()>> steps();

private:
    void enter();
    void choose();
    void lookUp(const QString& number);
    void keepCandidate();
    void openRefund();
    void openReceive();
    void makeCode() const;
    [[nodiscard]] gui::OrdersRoom* room() const;
    void press(const char* button) const;

    Set m_set;
    QStringList m_others;
    QStringList m_candidates; ///< for the picture
    QString m_shown;
};

} // namespace wego::app
