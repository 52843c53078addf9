// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "cli/accountaddcommand.h"
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
#include "cli/servercallbackcommand.h"
#include "cli/servercheckcommand.h"
#include "cli/serveripscommand.h"
#include "cli/serverquotacommand.h"
#include "cli/serverridcommand.h"
#include "cli/tokenrefreshcommand.h"
#include "cli/tokenshowcommand.h"
#include "services/usecases.h"
#include "cli/userblacklistcommand.h"
#include "cli/userexportcommand.h"
#include "cli/userlistcommand.h"
#include "cli/userremarkcommand.h"
#include "cli/usershowcommand.h"
#include "cli/usersynccommand.h"

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

CommandList makeCommands(Context& context)
{
    CommandList commands;
    commands.push_back(std::make_unique<AccountAddCommand>(context));
    commands.push_back(std::make_unique<AccountListCommand>(context));
    commands.push_back(std::make_unique<AccountShowCommand>(context));
    commands.push_back(std::make_unique<AccountSetCommand>(context));
    commands.push_back(std::make_unique<AccountUseCommand>(context));
    commands.push_back(std::make_unique<AccountTestCommand>(context));
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
    commands.push_back(std::make_unique<ExplainCommand>(context));
    return commands;
}

} // namespace wego::cli
