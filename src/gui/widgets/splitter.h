// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSplitter>

namespace wego::gui {

/// A splitter with a handle of one pixel, which a double click puts back where it belongs.
class Splitter final : public QSplitter {
    Q_OBJECT

public:
    explicit Splitter(QWidget* parent = nullptr);

    void setDefaultSizes(const QList<int>& sizes) { m_defaults = sizes; }
    void restoreDefaultSizes();

signals:
    void defaultsRestored();

protected:
    QSplitterHandle* createHandle() override;

private:
    QList<int> m_defaults;
};

} // namespace wego::gui
