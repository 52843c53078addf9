// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace wego::test {

/// One page with every component in its states, to be rendered and looked at.
class Gallery final : public QWidget {
    Q_OBJECT

public:
    explicit Gallery(QWidget* parent = nullptr);
};

} // namespace wego::test
