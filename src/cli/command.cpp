// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "cli/accountaddcommand.h"
#include "cli/accountcheckcommand.h"
#include "cli/accountexportcommand.h"
#include "cli/accountimportcommand.h"
#include "cli/accountlistcommand.h"
#include "cli/accountremovecommand.h"
#include "cli/accountsetcommand.h"
#include "cli/accountshowcommand.h"
#include "cli/accounttestcommand.h"
#include "cli/accountusecommand.h"
#include "cli/billarchivecommand.h"
#include "cli/billdownloadcommand.h"
#include "cli/billexportcommand.h"
#include "cli/billtotalscommand.h"
#include "cli/billverifycommand.h"
#include "cli/explaincommand.h"
#include "cli/groupchangecommand.h"
#include "cli/grouplistcommand.h"
#include "cli/menucheckcommand.h"
#include "cli/menudeletecommand.h"
#include "cli/menudiffcommand.h"
#include "cli/menuhistorycommand.h"
#include "cli/menumatchcommand.h"
#include "cli/menupublishcommand.h"
#include "cli/menurollbackcommand.h"
#include "cli/menushowcommand.h"
#include "cli/orderclosecommand.h"
#include "cli/ordercreatecommand.h"
#include "cli/orderlistcommand.h"
#include "cli/orderreportcommand.h"
#include "cli/ordershowcommand.h"
#include "cli/refundapprovecommand.h"
#include "cli/refundapprovercommand.h"
#include "cli/refundbatchcommand.h"
#include "cli/refundbatchescommand.h"
#include "cli/refundcreatecommand.h"
#include "cli/refundjournalcommand.h"
#include "cli/refundrequestcommand.h"
#include "cli/refundresultcommand.h"
#include "cli/refundresumecommand.h"
#include "cli/refundshowcommand.h"
#include "cli/refundstopcommand.h"
#include "cli/refundtakeapprovalcommand.h"
#include "cli/segmentdeletecommand.h"
#include "cli/segmentimportcommand.h"
#include "cli/segmentlistcommand.h"
#include "cli/segmentsavecommand.h"
#include "cli/segmentshowcommand.h"
#include "cli/servercallbackcommand.h"
#include "cli/servercheckcommand.h"
#include "cli/serveripscommand.h"
#include "cli/serverquotacommand.h"
#include "cli/serverridcommand.h"
#include "cli/tagcreatecommand.h"
#include "cli/tagdeletecommand.h"
#include "cli/taglistcommand.h"
#include "cli/tagplancommand.h"
#include "cli/tagplanscommand.h"
#include "cli/tagrenamecommand.h"
#include "cli/tagresultcommand.h"
#include "cli/tagresumecommand.h"
#include "cli/tagundocommand.h"
#include "cli/tokenrefreshcommand.h"
#include "cli/tokenshowcommand.h"
#include "cli/userblacklistcommand.h"
#include "cli/userexportcommand.h"
#include "cli/userlistcommand.h"
#include "cli/userremarkcommand.h"
#include "cli/usershowcommand.h"
#include "cli/usersynccommand.h"
#include "services/usecases.h"

namespace wego::cli {

Services::Services(services::UseCases& useCases)
    : accounts(useCases.accounts)
    , bills(useCases.bills)
    , tokens(useCases.tokens)
    , serverCheck(useCases.serverCheck)
    , quotas(useCases.quotas)
    , followers(useCases.followers)
    , tags(useCases.tags)
    , segments(useCases.segments)
    , groups(useCases.groups)
    , menus(useCases.menus)
    , orders(useCases.orders)
    , refunds(useCases.refunds)
{
}

ExitCode exitCodeFor(const base::Error& error)
{
    switch (error.kind) {
    case base::ErrorKind::Cancelled:
        return ExitCode::Interrupted;
    case base::ErrorKind::Network:
    case base::ErrorKind::Timeout:
    case base::ErrorKind::Tls:
        return ExitCode::Network;
    case base::ErrorKind::Secret:
        return ExitCode::SecretStore;
    case base::ErrorKind::Auth:
    case base::ErrorKind::RateLimited:
    case base::ErrorKind::Api:
    case base::ErrorKind::Protocol:
    case base::ErrorKind::NotReady:
    case base::ErrorKind::NotFound:
    case base::ErrorKind::Input:
    case base::ErrorKind::Storage:
        return ExitCode::Refused;
    }
    return ExitCode::Refused;
}

namespace {

void addFollowerCommands(CommandList& commands, Context& context)
{
    commands.push_back(std::make_unique<TagListCommand>(context));
    commands.push_back(std::make_unique<TagCreateCommand>(context));
    commands.push_back(std::make_unique<TagRenameCommand>(context));
    commands.push_back(std::make_unique<TagDeleteCommand>(context));
    for (const auto action : {domain::TaggingAction::Apply, domain::TaggingAction::Remove})
        commands.push_back(std::make_unique<TagPlanCommand>(context, action));
    commands.push_back(std::make_unique<TagPlansCommand>(context));
    commands.push_back(std::make_unique<TagResumeCommand>(context));
    commands.push_back(std::make_unique<TagUndoCommand>(context));
    commands.push_back(std::make_unique<TagResultCommand>(context));
    commands.push_back(std::make_unique<SegmentListCommand>(context));
    commands.push_back(std::make_unique<SegmentSaveCommand>(context));
    commands.push_back(std::make_unique<SegmentShowCommand>(context));
    commands.push_back(std::make_unique<SegmentDeleteCommand>(context));
    commands.push_back(std::make_unique<SegmentImportCommand>(context));
    commands.push_back(std::make_unique<GroupListCommand>(context));
    using Verb = GroupChangeCommand::Verb;
    for (const Verb verb : {Verb::Create, Verb::Rename, Verb::Delete, Verb::Of, Verb::Move})
        commands.push_back(std::make_unique<GroupChangeCommand>(context, verb));
}

void addMenuCommands(CommandList& commands, Context& context)
{
    commands.push_back(std::make_unique<MenuShowCommand>(context));
    commands.push_back(std::make_unique<MenuCheckCommand>(context));
    commands.push_back(std::make_unique<MenuPublishCommand>(context));
    commands.push_back(std::make_unique<MenuDeleteCommand>(context));
    commands.push_back(std::make_unique<MenuMatchCommand>(context));
    commands.push_back(std::make_unique<MenuHistoryCommand>(context));
    commands.push_back(std::make_unique<MenuDiffCommand>(context));
    commands.push_back(std::make_unique<MenuRollbackCommand>(context));
}

void addPaymentCommands(CommandList& commands, Context& context)
{
    commands.push_back(std::make_unique<OrderShowCommand>(context));
    commands.push_back(std::make_unique<OrderListCommand>(context));
    commands.push_back(std::make_unique<OrderCreateCommand>(context));
    commands.push_back(std::make_unique<OrderCloseCommand>(context));
    commands.push_back(std::make_unique<OrderReportCommand>(context));
    commands.push_back(std::make_unique<RefundCreateCommand>(context));
    commands.push_back(std::make_unique<RefundShowCommand>(context));
    commands.push_back(std::make_unique<RefundBatchCommand>(context));
    commands.push_back(std::make_unique<RefundResumeCommand>(context));
    commands.push_back(std::make_unique<RefundStopCommand>(context));
    commands.push_back(std::make_unique<RefundBatchesCommand>(context));
    commands.push_back(std::make_unique<RefundJournalCommand>(context));
    commands.push_back(std::make_unique<RefundResultCommand>(context));
    commands.push_back(std::make_unique<RefundRequestCommand>(context));
    commands.push_back(std::make_unique<RefundApproveCommand>(context));
    commands.push_back(std::make_unique<RefundTakeApprovalCommand>(context));
    commands.push_back(std::make_unique<RefundApproverCommand>(context));
}

} // namespace

CommandList makeCommands(Context& context)
{
    CommandList commands;
    commands.push_back(std::make_unique<AccountAddCommand>(context));
    commands.push_back(std::make_unique<AccountListCommand>(context));
    commands.push_back(std::make_unique<AccountShowCommand>(context));
    commands.push_back(std::make_unique<AccountSetCommand>(context));
    commands.push_back(std::make_unique<AccountUseCommand>(context));
    commands.push_back(std::make_unique<AccountTestCommand>(context));
    commands.push_back(std::make_unique<AccountCheckCommand>(context));
    commands.push_back(std::make_unique<AccountRemoveCommand>(context));
    commands.push_back(std::make_unique<AccountExportCommand>(context));
    commands.push_back(std::make_unique<AccountImportCommand>(context));
    commands.push_back(std::make_unique<BillDownloadCommand>(context));
    commands.push_back(std::make_unique<BillVerifyCommand>(context));
    commands.push_back(std::make_unique<BillTotalsCommand>(context));
    commands.push_back(std::make_unique<BillExportCommand>(context));
    commands.push_back(std::make_unique<BillArchiveCommand>(context));
    commands.push_back(std::make_unique<TokenShowCommand>(context));
    commands.push_back(std::make_unique<TokenRefreshCommand>(context));
    commands.push_back(std::make_unique<ServerCheckCommand>(context));
    commands.push_back(std::make_unique<ServerIpsCommand>(context));
    commands.push_back(std::make_unique<ServerCallbackCommand>(context));
    commands.push_back(std::make_unique<ServerQuotaCommand>(context));
    commands.push_back(std::make_unique<ServerRidCommand>(context));
    commands.push_back(std::make_unique<UserSyncCommand>(context));
    commands.push_back(std::make_unique<UserListCommand>(context));
    commands.push_back(std::make_unique<UserShowCommand>(context));
    commands.push_back(std::make_unique<UserRemarkCommand>(context));
    commands.push_back(std::make_unique<UserBlacklistCommand>(context, true));
    commands.push_back(std::make_unique<UserBlacklistCommand>(context, false));
    commands.push_back(std::make_unique<UserExportCommand>(context));
    addFollowerCommands(commands, context);
    addMenuCommands(commands, context);
    addPaymentCommands(commands, context);
    commands.push_back(std::make_unique<ExplainCommand>(context));
    return commands;
}

} // namespace wego::cli
