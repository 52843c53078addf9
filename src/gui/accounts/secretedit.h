// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QLabel;

namespace wego::gui {

/// A field for a key: dots, and how many characters there are. The text is overwritten when the
/// field dies, and cannot be dragged, undone or copied out.
class SecretEdit final : public QLineEdit {
    Q_OBJECT

public:
    explicit SecretEdit(QWidget* parent = nullptr);
    ~SecretEdit() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showLength();

    QLabel* m_length = nullptr;
};

} // namespace wego::gui
