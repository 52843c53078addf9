// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace wego::gui {

/// Where a merchant gets the files and keys that an account needs. Open it with open().
class FilesHelp final : public QDialog {
    Q_OBJECT

public:
    explicit FilesHelp(QWidget* parent = nullptr);
};

} // namespace wego::gui
