// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/menuscene.h"
#include "app/ordersscene.h"
#include "app/refundbatchscene.h"
#include "app/usersscene.h"
#include "domain/account.h"
#include "sandbox/sandbox.h"

#include <QDate>
#include <QList>
#include <QObject>
#include <QStringList>

#include <functional>

class QPixmap;

namespace wego::gui {
class JobCentre;
class MainWindow;
}

namespace wego::app {

class AppContext;

/// Brings the window into a scene and takes a picture of it, with the dialogs in front of it, once
/// nothing is under way any more.
class Photographer final : public QObject {
    Q_OBJECT

public:
    /// "bills", "mismatch", "palette", "export", "account", "first-start", and those of UsersScene,
    /// MenuScene, OrdersScene and RefundBatchScene.
    static const QStringList& scenes();

    struct Set {
        AppContext& app;
        gui::MainWindow& window;
        gui::JobCentre& jobs;
        /// Lets the sandbox do something wrong.
        std::function<void(const sandbox::Fault&)> inject;
        /// The first orders of one of the sandbox's days.
        std::function<QJsonArray(QDate day, int most)> orders;
        QString sandboxFolder;
    };

    Photographer(const Set& set, QString scene, QString file, QObject* parent = nullptr);

    void start();

signals:
    void finished(bool saved);

private:
    void loadBrokenDay(QDate candidate);
    void loadOtherDays();
    void takeNextStep();
    void showDay();
    void openDialog();
    void fillAccountDialog();
    [[nodiscard]] bool isQuiet() const;
    [[nodiscard]] QPixmap picture() const;

    Set m_set;
    QString m_scene;
    UsersScene m_users;
    MenuScene m_menu;
    OrdersScene m_orders;
    RefundBatchScene m_refunds;
    QString m_file;
    domain::AccountId m_account;
    QDate m_first;
    QDate m_newest;
    QDate m_broken;
    QList<std::function<void()>> m_steps; ///< each waits until the one before has come to rest
    bool m_isStepping = false;
};

} // namespace wego::app
