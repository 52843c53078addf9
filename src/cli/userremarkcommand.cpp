// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/userremarkcommand.h"

#include "services/followers.h"

using namespace Qt::StringLiterals;

namespace wego::cli {

QString UserRemarkCommand::summary() const
{
    return tr("Set the remark of a follower.");
}

void UserRemarkCommand::declare(QCommandLineParser& parser) const
{
    parser.addPositionalArgument(u"OPENID"_s, tr("Whose."), u"OPENID"_s);
    parser.addPositionalArgument(u"TEXT"_s,
        tr("At most 29 bytes, which are 9 Chinese characters; \"\" clears it."), u"TEXT"_s);
}

void UserRemarkCommand::execute(const QCommandLineParser& parser)
{
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() != 2)
        return misuse(tr("Give an openid and the remark, in quotes if it has blanks."));
    const auto opened = openAccount();
    if (!opened)
        return;
    const QString& openid = arguments[0];
    const QString& remark = arguments[1];
    follow(opened->services.followers.setRemark(opened->account.id, openid, remark),
        [this, openid, remark](net::Done) {
            if (output().isJson())
                output().object({{u"openid"_s, openid}, {u"remark"_s, remark}});
            else if (remark.isEmpty())
                output().line(tr("%1 has no remark any more.").arg(openid));
            else
                output().line(tr("The remark of %1 is \"%2\".").arg(openid, remark));
            finish(ExitCode::Done);
        });
}

} // namespace wego::cli
