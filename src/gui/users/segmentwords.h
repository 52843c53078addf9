// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/segment.h"
#include "domain/tag.h"
#include "gui/users/segmentsentence.h"

#include <QCoreApplication>
#include <QHash>
#include <QString>

namespace wego::gui {

/// Names for the numbers in conditions. What is missing here was deleted.
struct SegmentNames {
    QHash<int, QString> tags;
    QHash<qint64, domain::OpenidList> lists;

    friend bool operator==(const SegmentNames&, const SegmentNames&) = default;
};

/// "Tag" "is" "Member".
struct ConditionText {
    QString field;
    QString relation;
    QString value;
    QString problem = {}; ///< why it cannot be met any more; usually empty

    [[nodiscard]] bool isBroken() const { return !problem.isEmpty(); }
    [[nodiscard]] QString whole() const;
};

/// What conditions can be about, in the order in which they are offered.
enum class ConditionField { Tag, Scene, Time, Remark, List, Blacklisted, Left };
inline constexpr int ConditionFieldCount = 7;

/// Segments in words.
class SegmentWords {
    Q_DECLARE_TR_FUNCTIONS(wego::gui::SegmentWords)

public:
    [[nodiscard]] static ConditionField fieldOf(const domain::Segment& condition);
    [[nodiscard]] static QString fieldName(ConditionField field);
    [[nodiscard]] static QString sceneName(domain::SubscribeScene scene);

    /// Of a condition, not of a tree.
    [[nodiscard]] static ConditionText condition(
        const domain::Segment& condition, const SegmentNames& names);
    /// Of anything, in one line with brackets.
    [[nodiscard]] static QString text(const domain::Segment& segment, const SegmentNames& names);
    /// The word in front of a part; empty in front of a first one that is not negated.
    [[nodiscard]] static QString operatorText(Joiner joiner, bool isNegated, bool isFirst);

private:
    [[nodiscard]] static ConditionText spanText(const domain::Followed& span);
    [[nodiscard]] static ConditionText remarkText(const domain::RemarkIs& remark);
    [[nodiscard]] static QString joined(
        const std::vector<domain::Segment>& terms, Joiner joiner, const SegmentNames& names);
};

} // namespace wego::gui
