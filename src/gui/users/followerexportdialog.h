// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/followerexport.h"

#include <QDialog>
#include <QStringList>

#include <memory>

namespace wego::gui {

namespace Ui {
class FollowerExportDialog;
}

class TargetFileRow;

/// What can be exported from where the room stands.
struct FollowerExportOffer {
    domain::FollowerQuery shown;
    qint64 shownCount = 0;
    qint64 allCount = 0; ///< everybody in the store, also who left
    QStringList shownColumns;
    QString appId;
    QDate today; ///< Beijing's, for the name of the file
    QString folder;
    services::FollowerExport::Headings headings = services::FollowerExport::Headings::Chinese;
};

/// Asks whom to export, which columns of them, and where to. Values in, values out; open it with
/// open().
class FollowerExportDialog final : public QDialog {
    Q_OBJECT

public:
    explicit FollowerExportDialog(const FollowerExportOffer& offer, QWidget* parent = nullptr);
    ~FollowerExportDialog() override;

    [[nodiscard]] services::FollowerExport order() const;

signals:
    void exportWanted(const wego::services::FollowerExport& order);

private:
    void fill();
    void fillColumns();
    void showFormat();
    void suggestFile();
    void lookAtColumns();
    [[nodiscard]] bool isWorkbook() const;
    [[nodiscard]] bool isOnlyShown() const;
    [[nodiscard]] QList<services::FollowerColumn> columns() const;

    FollowerExportOffer m_offer;
    std::unique_ptr<Ui::FollowerExportDialog> m_ui;
    TargetFileRow* m_file = nullptr;
};

} // namespace wego::gui
