// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/context.h"

#include <QCoreApplication>

class QWidget;

namespace wego::gui {

class Banner;
class RefundBatchWork;

/// What a banner says while a batch needs a second person, with the two ways there: the request
/// that is exported, and the approval that is opened.
class RefundApprovalNote {
    Q_DECLARE_TR_FUNCTIONS(wego::gui::RefundApprovalNote)

public:
    /// All of them outlive the buttons. The banner's parent becomes that of the file dialogs.
    static void say(Banner& banner, const Context& context, RefundBatchWork& work);

private:
    static void saveRequest(QWidget* parent, RefundBatchWork& work);
    static void openApproval(QWidget* parent, RefundBatchWork& work);
};

} // namespace wego::gui
