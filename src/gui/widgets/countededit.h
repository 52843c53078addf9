// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace wego::gui {

/// A field that counts the bytes of UTF-8, as WeChat does, and shows how many it takes.
class CountedEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit CountedEdit(QWidget* parent = nullptr);

    /// Bytes; 0: nothing is counted.
    void setLimit(qsizetype bytes);
    [[nodiscard]] bool isTooLong() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    /// Whether the counter is drawn as a fault, and the field with it.
    [[nodiscard]] virtual bool isWrong() const { return isTooLong(); }

private:
    void count();
    [[nodiscard]] QString counter() const;

    qsizetype m_limit = 0;
};

} // namespace wego::gui
