// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/audience.h"

using namespace Qt::StringLiterals;

namespace wego::sandbox {

Audience::Audience(quint32 seed, int followers) : m_seeded(seed, followers)
{
    m_tagNames.insert(StarTag, u"星标组"_s);
    for (const SeededTag& tag : SeededTags)
        m_tagNames.insert(tag.id, tag.name.toString());
    m_nextTag = SeededTags.back().id + 1;
}

const Audience::Change* Audience::change(int index) const
{
    const auto found = m_changes.constFind(index);
    return found == m_changes.cend() ? nullptr : &found.value();
}

bool Audience::follows(int index) const
{
    const Change* changed = change(index);
    return index < m_seeded.count() && !(changed && changed->left);
}

void Audience::leave(int index)
{
    if (!follows(index))
        return;
    setTags(index, {});
    m_changes[index].left = true;
    ++m_left;
}

QString Audience::remark(int index) const
{
    const Change* changed = change(index);
    return changed && changed->remark ? *changed->remark : m_seeded.follower(index).remark;
}

void Audience::setRemark(int index, const QString& remark)
{
    m_changes[index].remark = remark;
}

bool Audience::isBlacklisted(int index) const
{
    const Change* changed = change(index);
    return changed && changed->blacklisted ? *changed->blacklisted : m_seeded.isBlacklisted(index);
}

void Audience::setBlacklisted(int index, bool blacklisted)
{
    m_changes[index].blacklisted = blacklisted;
}

QList<int> Audience::tags(int index) const
{
    const Change* changed = change(index);
    QList<int> list = changed && changed->tags ? *changed->tags : m_seeded.tags(index);
    list.removeIf([this](int tag) { return !m_tagNames.contains(tag); });
    return list;
}

void Audience::setTags(int index, const QList<int>& tags)
{
    if (m_tagCounts) {
        for (const int tag : this->tags(index))
            --(*m_tagCounts)[tag];
        for (const int tag : tags)
            ++(*m_tagCounts)[tag];
    }
    m_changes[index].tags = tags;
}

int Audience::group(int index) const
{
    return isBlacklisted(index) ? BlacklistGroup : tags(index).value(0);
}

int Audience::addTag(const QString& name)
{
    m_tagNames.insert(m_nextTag, name);
    return m_nextTag++;
}

void Audience::removeTag(int tag)
{
    m_tagNames.remove(tag);
    if (m_tagCounts)
        m_tagCounts->remove(tag);
}

void Audience::countTags()
{
    m_tagCounts.emplace();
    for (int index = 0; index < m_seeded.count(); ++index) {
        if (!follows(index))
            continue;
        for (const int tag : tags(index))
            ++(*m_tagCounts)[tag];
    }
}

int Audience::tagCount(int tag)
{
    if (!m_tagCounts)
        countTags();
    return m_tagCounts->value(tag);
}

Audience::Page Audience::page(
    int from, int most, const std::function<bool(int index)>& isWanted) const
{
    Page page;
    for (int index = from; index < m_seeded.count(); ++index) {
        if (!follows(index) || !isWanted(index))
            continue;
        if (page.indexes.size() == most) {
            page.isLast = false;
            break;
        }
        page.indexes.append(index);
    }
    return page;
}

int Audience::count(const std::function<bool(int index)>& isWanted) const
{
    int sum = 0;
    for (int index = 0; index < m_seeded.count(); ++index)
        sum += follows(index) && isWanted(index) ? 1 : 0;
    return sum;
}

} // namespace wego::sandbox
