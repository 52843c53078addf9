// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/followers.h"

#include <QHash>
#include <QMap>

#include <functional>
#include <optional>

namespace wego::sandbox {

/// WeChat's own tags, which are groups as well.
inline constexpr int BlacklistGroup = 1;
inline constexpr int StarTag = 2;
inline constexpr int FirstOwnTag = 100;

/// The followers as they are now: those of the seed and what calls have changed since, kept for
/// the changed ones only. Tags are here too, and legacy groups, which are the first tag of a
/// person.
class Audience {
public:
    Audience(quint32 seed, int followers);

    [[nodiscard]] const Followers& seeded() const { return m_seeded; }
    /// How many follow now.
    [[nodiscard]] int total() const { return m_seeded.count() - m_left; }
    [[nodiscard]] bool follows(int index) const;
    /// Stops following, with the tags gone; for good.
    void leave(int index);

    [[nodiscard]] QString remark(int index) const;
    void setRemark(int index, const QString& remark);
    [[nodiscard]] bool isBlacklisted(int index) const;
    void setBlacklisted(int index, bool blacklisted);
    /// In the order in which they were given.
    [[nodiscard]] QList<int> tags(int index) const;
    void setTags(int index, const QList<int>& tags);
    /// 0: none, 1: blacklist, or a tag.
    [[nodiscard]] int group(int index) const;

    /// Names of all tags by id, WeChat's own among them.
    [[nodiscard]] const QMap<int, QString>& tagNames() const { return m_tagNames; }
    [[nodiscard]] int ownTagCount() const { return int(m_tagNames.size()) - 1; }
    [[nodiscard]] int addTag(const QString& name);
    void renameTag(int tag, const QString& name) { m_tagNames.insert(tag, name); }
    void removeTag(int tag);
    /// Counts everybody the first time.
    [[nodiscard]] int tagCount(int tag);

    struct Page {
        QList<int> indexes;
        bool isLast = true;
    };
    /// The followers from this index on who are wanted, at most `most`.
    [[nodiscard]] Page page(
        int from, int most, const std::function<bool(int index)>& isWanted) const;
    [[nodiscard]] int count(const std::function<bool(int index)>& isWanted) const;

private:
    struct Change {
        std::optional<QString> remark;
        std::optional<QList<int>> tags;
        std::optional<bool> blacklisted;
        bool left = false;
    };

    [[nodiscard]] const Change* change(int index) const;
    void countTags();

    Followers m_seeded;
    QHash<int, Change> m_changes;
    QMap<int, QString> m_tagNames;
    std::optional<QHash<int, int>> m_tagCounts;
    int m_nextTag = FirstOwnTag;
    int m_left = 0;
};

} // namespace wego::sandbox
