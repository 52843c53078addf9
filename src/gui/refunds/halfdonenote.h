// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/context.h"

#include <QWidget>

namespace wego::gui {

class Banner;
class HalfDoneBatches;

/// One line that says which batch of refunds is half done, with the button that opens it. Hidden
/// while there is none.
class HalfDoneNote final : public QWidget {
    Q_OBJECT

public:
    explicit HalfDoneNote(Context& context, QWidget* parent = nullptr);

signals:
    void batchWanted(qint64 batch);

private:
    void showNewest();

    Context& m_context;
    HalfDoneBatches* m_batches;
    Banner* m_banner;
};

} // namespace wego::gui
