// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/countededit.h"

namespace wego::gui {

/// The field of a remark: counts the bytes that WeChat counts, and gives a text out only when
/// WeChat would take it. Escape brings back what was there.
class RemarkEdit final : public CountedEdit {
    Q_OBJECT

public:
    explicit RemarkEdit(QWidget* parent = nullptr);

    /// What is stored; leaves alone what is being typed.
    void setRemark(const QString& remark);
    /// The same, also over what is being typed: somebody else's remark.
    void replaceRemark(const QString& remark);
    [[nodiscard]] bool isChanged() const;
    /// Empty if the text can be a remark.
    [[nodiscard]] QString problem() const;

signals:
    void remarkChosen(const QString& remark);
    void problemChanged(const QString& problem);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    [[nodiscard]] bool isWrong() const override { return !problem().isEmpty(); }

private:
    void offer();

    QString m_stored;
};

} // namespace wego::gui
