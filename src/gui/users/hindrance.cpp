// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/hindrance.h"

#include "services/followers.h"

namespace wego::gui {

Hindrance::Hindrance(Context& context, QObject* parent) : QObject(parent), m_context(context)
{
}

Hindrance::~Hindrance()
{
    stop();
}

void Hindrance::stop()
{
    if (m_job)
        m_job->cancel();
    m_job.clear();
    m_isAsked = false;
}

bool Hindrance::isAbout(const domain::AccountId& account, const UsersFilter& filter) const
{
    return m_isAsked && account == m_account && filter.findsAs(m_filter);
}

void Hindrance::look(const domain::AccountId& account, const UsersFilter& filter)
{
    if (isAbout(account, filter) && (m_job || !m_isStale))
        return;
    stop();
    m_account = account;
    m_filter = filter;
    m_isAsked = true;
    begin();
}

void Hindrance::begin()
{
    m_isStale = false;
    m_best.reset();
    m_condition = m_filter.search.trimmed().isEmpty() ? 0 : -1;
    next();
}

void Hindrance::next()
{
    if (m_condition >= m_filter.conditions().size()) {
        emit found(m_best);
        if (m_isAsked && m_isStale)
            begin();
        return;
    }
    const UsersFilter less = m_condition < 0 ? m_filter.withoutSearch()
                                             : m_filter.without(m_condition);
    auto* job = m_context.followers.count(m_account, less.query());
    m_job = job;
    job->onFinished(this, [this, job](const base::Result<qint64>& people) {
        if (m_job == job && people)
            take(*people);
    });
}

void Hindrance::take(qint64 people)
{
    m_job.clear();
    if (people > 0 && (!m_best || people > m_best->people))
        m_best = Found{m_condition, people};
    ++m_condition;
    next();
}

} // namespace wego::gui
