// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/deskoptions.h"
#include "gui/context.h"

#include <QElapsedTimer>
#include <QObject>

#include <memory>

namespace wego::gui {
class HalfDoneBatches;
class JobCentre;
class MainWindow;
class RefundFollower;
class RoomRegistry;
struct RoomEntry;
class Theme;
}

namespace wego::app {

class EmbeddedSandbox;
class Photographer;
class SandboxKeychain;

/// `wegodesk` without its main function: asks for the master password if there is one, shows the
/// window, then opens the store and fills it.
class Desk final : public QObject {
    Q_OBJECT

public:
    /// `sinceStart` runs since the program began.
    Desk(AppContext& app, DeskOptions options, const QElapsedTimer& sinceStart,
        QObject* parent = nullptr);
    ~Desk() override;

    void start();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void askMasterPassword();
    void openWith(const base::Secret& masterPassword);
    [[nodiscard]] gui::ShellContext shell();
    void showWindow();
    void openStore();
    void noteTime(const char* what) const;
    void explainAndQuit(const base::Error& error);
    [[nodiscard]] static gui::RoomEntry ordersRoom();
    [[nodiscard]] gui::RoomRegistry makeRooms();
    void openSandbox();
    void goToWork();
    void countHalfDone();
    void takePicture();

    AppContext& m_app;
    DeskOptions m_options;
    QElapsedTimer m_sinceStart;
    std::unique_ptr<SandboxKeychain> m_keychain; ///< until the store is opened with it
    std::unique_ptr<gui::Theme> m_theme;
    std::unique_ptr<gui::JobCentre> m_jobs;
    std::unique_ptr<EmbeddedSandbox> m_sandbox;
    std::unique_ptr<gui::Context> m_context;
    std::unique_ptr<gui::RefundFollower> m_follower;
    std::unique_ptr<gui::HalfDoneBatches> m_halfDone;
    std::unique_ptr<gui::MainWindow> m_window;
    std::unique_ptr<Photographer> m_photographer;
    bool m_isPainted = false;
};

} // namespace wego::app
