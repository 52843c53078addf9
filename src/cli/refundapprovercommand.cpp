// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/refundapprovercommand.h"

using namespace Qt::StringLiterals;

namespace wego::cli {

QString RefundApproverCommand::summary() const
{
    return tr("Show the public key by which you approve batches; made on the first use.");
}

void RefundApproverCommand::declare(QCommandLineParser& parser) const
{
    parser.addOption({u"name"_s, tr("Your name, as accounts know it."), u"name"_s});
}

void RefundApproverCommand::execute(const QCommandLineParser& parser)
{
    if (!takesNothing(parser))
        return;
    const QString own = parser.value(u"name"_s).trimmed();
    if (own.isEmpty())
        return misuse(tr("Say who you are: --name NAME."));
    const auto opened = services();
    if (!opened)
        return;
    follow(opened->refunds.ownApprover(own), [this](const domain::Approver& approver) {
        const QString key = QString::fromLatin1(approver.publicKey).trimmed();
        if (output().isJson())
            output().object({{u"name"_s, approver.name}, {u"public_key"_s, key}});
        else
            output().line(key);
        finish(ExitCode::Done);
    });
}

} // namespace wego::cli
