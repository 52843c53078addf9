// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/bills.h"

#include <QDialog>

#include <memory>
#include <optional>

namespace wego::gui {

namespace Ui {
class ExportDialog;
}

class TargetFileRow;

/// What can be exported from where the room stands.
struct ExportOffer {
    QDate day;
    domain::BillType type = domain::BillType::All;
    QList<QDate> monthDays; ///< archived days of the month shown
    qint64 shownRows = 0;
    qint64 allRows = 0;
    bills::BillFilter filter;
    std::optional<std::pair<bills::Column, bool>> sort;
    QStringList shownColumns; ///< keys
    QString mchid;
    QString folder;
    bills::ExportFormat format = bills::ExportFormat::Excel;
    bills::ExportHeaders headers = bills::ExportHeaders::Chinese;
};

/// Asks what to export and where to. Values in, values out; open it with open().
class ExportDialog final : public QDialog {
    Q_OBJECT

public:
    explicit ExportDialog(const ExportOffer& offer, QWidget* parent = nullptr);
    ~ExportDialog() override;

    [[nodiscard]] services::ExportRequest request() const;

signals:
    void exportWanted(const wego::services::ExportRequest& request);

private:
    enum class Scope { Shown, Day, Month };

    void fill();
    void showScopes();
    void showFormat();
    void suggestFile();
    [[nodiscard]] Scope scope() const;
    [[nodiscard]] QString suggestedName() const;

    ExportOffer m_offer;
    std::unique_ptr<Ui::ExportDialog> m_ui;
    TargetFileRow* m_file = nullptr;
};

} // namespace wego::gui
