// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

namespace Ui {
class FirstStartPage;
}

namespace wego::gui {

/// What the window shows while there is no account: try the sandbox, add an account, or drop the
/// merchant's files.
class FirstStartPage final : public QWidget {
    Q_OBJECT

public:
    explicit FirstStartPage(QWidget* parent = nullptr);
    ~FirstStartPage() override;

    /// The sandbox is being started: its button says so and cannot be pressed twice.
    void setOpeningSandbox(bool opening);

signals:
    void sandboxRequested();
    void addRequested();
    void filesHelpRequested();
    void filesDropped(const QStringList& paths);

protected:
    void paintEvent(QPaintEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void prepareType();

    std::unique_ptr<Ui::FirstStartPage> m_ui;
    QWidget* m_column = nullptr;
};

} // namespace wego::gui
