// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QLayoutItem>

#include <memory>
#include <vector>

namespace wego::gui {

/// Puts its items into lines like words. Lines begin behind the head if there is one; the tail
/// stands at the right end of the last line. What is wider than a line gets the whole line.
class FlowLayout final : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;

    void setHead(QWidget* widget);
    void setTail(QWidget* widget);
    void setSpacings(int between, int lines);

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override;
    void setGeometry(const QRect& rect) override;

private:
    class Lines;
    [[nodiscard]] std::unique_ptr<QLayoutItem> wrapped(QWidget* widget);
    [[nodiscard]] QLayoutItem* at(std::size_t index) const;
    int arrange(const QRect& rect, bool isApplied) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    std::unique_ptr<QLayoutItem> m_head;
    std::unique_ptr<QLayoutItem> m_tail;
    int m_between = 8;
    int m_lines = 8;
};

} // namespace wego::gui
