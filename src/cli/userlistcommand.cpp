// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/userlistcommand.h"

#include "cli/followerfilter.h"
#include "services/followers.h"
#include "services/tags.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace wego::cli {
namespace {

constexpr int RowsPerPage = 2000;

} // namespace

QString UserListCommand::summary() const
{
    return tr("List followers of the store, the newest first.");
}

void UserListCommand::declare(QCommandLineParser& parser) const
{
    FollowerFilter::declare(parser);
    parser.addOption({u"limit"_s, tr("At most so many."), u"number"_s});
}

void UserListCommand::execute(const QCommandLineParser& parser)
{
    if (const QString problem = FollowerFilter::misuseOf(parser); !problem.isEmpty())
        return misuse(problem);
    bool isNumber = true;
    m_left = parser.isSet(u"limit"_s) ? parser.value(u"limit"_s).toLongLong(&isNumber)
                                      : std::numeric_limits<qint64>::max();
    if (!isNumber || m_left < 1)
        return misuse(tr("--limit is a number from 1 on."));
    const auto opened = openAccount();
    if (!opened)
        return;
    m_account = opened->account.id;
    m_followers = &opened->services.followers;
    const auto query = FollowerFilter::query(parser, opened->services, m_account);
    if (!query)
        return query.error().error ? fail(*query.error().error) : misuse(query.error().usage);
    m_query = *query;
    m_text = FollowerText(opened->services.tags.all(m_account).value_or(QList<domain::Tag>()));
    const auto rows = static_cast<int>(std::min<qint64>(m_left, RowsPerPage));
    follow(m_followers->firstPage(m_account, m_query, rows),
        [this](const domain::FollowerPage& page) { showPage(page.followers); });
}

void UserListCommand::next(const domain::FollowerPlace& after)
{
    const auto rows = static_cast<int>(std::min<qint64>(m_left, RowsPerPage));
    follow(m_followers->page(m_account, m_query, rows, after),
        [this](const QList<domain::Follower>& followers) { showPage(followers); });
}

void UserListCommand::showPage(const QList<domain::Follower>& followers)
{
    for (const domain::Follower& follower : followers) {
        if (output().isJson())
            output().object(FollowerText::toJson(follower));
        else
            output().line(m_text.line(follower));
    }
    m_anyShown = m_anyShown || !followers.isEmpty();
    m_left -= followers.size();
    if (m_left == 0 || followers.size() < RowsPerPage)
        return conclude();
    next(domain::placeOf(followers.last()));
}

void UserListCommand::conclude()
{
    if (!m_anyShown)
        output().note(tr("Nobody was found. \"wego user sync\" fetches those who follow."));
    finish(ExitCode::Done);
}

} // namespace wego::cli
