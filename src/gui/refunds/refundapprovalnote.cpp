// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/refunds/refundapprovalnote.h"

#include "domain/approvalrule.h"
#include "gui/refunds/refundbatchwork.h"
#include "gui/refunds/refundwords.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/filechooser.h"
#include "services/accounts.h"

using namespace Qt::StringLiterals;

namespace wego::gui {

void RefundApprovalNote::say(Banner& banner, const Context& context, RefundBatchWork& work)
{
    const auto account = context.accounts.find(work.account());
    const base::Money limit = domain::strictestLimit(
        context.accounts.all(), account ? account->mchid : QString());
    banner.say(Tone::Attention,
        tr("The total is above %1: a second person must approve before it can start")
            .arg(RefundWords::amount(limit)));
    QWidget* parent = banner.parentWidget();
    banner.addButton(u"saveApprovalRequest"_s, tr("Export the request…"),
        [parent, &work] { saveRequest(parent, work); });
    banner.addButton(u"openApproval"_s, tr("Open the approval…"),
        [parent, &work] { openApproval(parent, work); });
}

void RefundApprovalNote::saveRequest(QWidget* parent, RefundBatchWork& work)
{
    auto* chooser = makeFileChooser(parent,
        {FileWish::Kind::Target, tr("Export the request for approval"), u"refundTargetDialog"_s, {},
            tr("approval-request.json")});
    QObject::connect(
        chooser, &QFileDialog::fileSelected, &work, &RefundBatchWork::writeApprovalRequest);
    chooser->open();
}

void RefundApprovalNote::openApproval(QWidget* parent, RefundBatchWork& work)
{
    auto* chooser = makeFileChooser(parent,
        {FileWish::Kind::One, tr("Open the approval"), u"approvalFileDialog"_s,
            {tr("Approvals (*.json)"), tr("All files (*)")}});
    QObject::connect(chooser, &QFileDialog::fileSelected, &work, &RefundBatchWork::takeApproval);
    chooser->open();
}

} // namespace wego::gui
