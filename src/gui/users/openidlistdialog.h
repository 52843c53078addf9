// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/segment.h"
#include "gui/context.h"
#include "services/segments.h"

#include <QDialog>
#include <QPointer>

#include <memory>
#include <optional>

class QTimer;

namespace wego::gui {

namespace Ui {
class OpenidListDialog;
}

/// Imports a list of openids from a file or from what is pasted, and says what was read: how many,
/// how many twice, and which lines hold none. Open it with open(); it deletes itself.
class OpenidListDialog final : public QDialog {
    Q_OBJECT

public:
    OpenidListDialog(Context& context, const domain::AccountId& account, QWidget* parent = nullptr);
    ~OpenidListDialog() override;

    void readFile(const QString& path);
    void done(int result) override;

signals:
    void listSaved(const wego::domain::OpenidList& list);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void browse();
    void readPaste();
    void follow(net::ResultJob<services::OpenidText>* reading);
    void forgetFound();
    void onRead(const base::Result<services::OpenidText>& found);
    void showFound();
    void showFoot();
    void say(const QString& text, bool isBad);
    void save();
    void onSaved(const base::Result<domain::OpenidList>& result);

    Context& m_context;
    domain::AccountId m_account;
    std::unique_ptr<Ui::OpenidListDialog> m_ui;
    QTimer* m_pause = nullptr;
    QPointer<net::Job> m_reading;
    QPointer<net::Job> m_saving;
    std::optional<services::OpenidText> m_found;
    QString m_source; ///< name of the file; empty for a paste
    bool m_isFilling = false;
};

} // namespace wego::gui
