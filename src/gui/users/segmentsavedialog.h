// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/segment.h"
#include "gui/context.h"
#include "net/job.h"

#include <QDialog>
#include <QStringList>

#include <memory>

namespace wego::gui {

namespace Ui {
class SegmentSaveDialog;
}

/// Asks for the name under which a segment is saved. Open it with open(); it deletes itself.
class SegmentSaveDialog final : public QDialog {
    Q_OBJECT

public:
    SegmentSaveDialog(Context& context, const domain::AccountId& account,
        const domain::Segment& segment, QWidget* parent = nullptr);
    ~SegmentSaveDialog() override;

    /// The segment as it is read.
    void setWords(const QString& words);

signals:
    void saved(const QString& name);

private:
    void showName();
    void save();
    void onSaved(const QString& name, const base::Result<net::Done>& kept);
    void say(const QString& text, bool isBad);

    Context& m_context;
    domain::AccountId m_account;
    domain::Segment m_segment;
    QStringList m_taken;
    std::unique_ptr<Ui::SegmentSaveDialog> m_ui;
};

} // namespace wego::gui
