// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/refunds.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QPushButton;

namespace wego::gui {

/// Which column of a file is what, with the first rows to see it by.
class RefundColumnsDialog final : public QDialog {
    Q_OBJECT

public:
    explicit RefundColumnsDialog(const services::RefundFile& file, QWidget* parent = nullptr);

signals:
    void columnsChosen(const wego::services::RefundColumns& columns);

private:
    struct Field {
        QString name;
        QString text;
        int services::RefundColumns::* column;
    };

    [[nodiscard]] static QList<Field> fields();
    void addField(QFormLayout* form, const Field& field, const services::RefundFile& file);
    [[nodiscard]] QWidget* makeSample(const services::RefundFile& file);
    [[nodiscard]] services::RefundColumns chosen() const;
    void check();

    QList<QComboBox*> m_boxes; ///< by fields()
    QPushButton* m_use = nullptr;
};

} // namespace wego::gui
