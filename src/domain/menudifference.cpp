// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/menudifference.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace wego::domain {
namespace {

struct Placed {
    MenuPlace place;
    MenuButton button; ///< without its children
};

using Pairs = QList<QPair<qsizetype, qsizetype>>;

QList<Placed> buttonsOf(const Menu& menu, int number)
{
    QList<Placed> all;
    const auto add = [&all](const MenuPlace& place, MenuButton button) {
        button.children.clear();
        all.append({place, button});
    };
    for (int i = 0; i < menu.buttons.size(); ++i) {
        const MenuButton& button = menu.buttons.at(i);
        add({number, i}, button);
        for (int j = 0; j < button.children.size(); ++j)
            add({number, i, j}, button.children.at(j));
    }
    return all;
}

bool doesTheSame(const Placed& a, const Placed& b)
{
    return a.button.type == b.button.type && a.button.values == b.button.values
        && !a.button.values.isEmpty();
}

bool isCalledTheSame(const Placed& a, const Placed& b)
{
    return a.button.name == b.button.name;
}

bool isInTheSamePlace(const Placed& a, const Placed& b)
{
    return a.place == b.place && a.button.type == b.button.type;
}

/// Finds the buttons of one menu again in another: first those that did not change at all, then by
/// less and less that stayed.
class ButtonMatch {
public:
    ButtonMatch(const QList<Placed>& before, const QList<Placed>& after)
        : m_before(before), m_after(after)
    {
        const auto isEqual = [](const Placed& a, const Placed& b) { return a.button == b.button; };
        const auto isEqualHere = [](const Placed& a, const Placed& b) {
            return a.button == b.button && a.place == b.place;
        };
        pair(isEqualHere);
        pair(isEqual);
        pair(doesTheSame);
        pair(isCalledTheSame);
        pair(isInTheSamePlace);
    }

    [[nodiscard]] const Pairs& pairs() const { return m_pairs; }
    [[nodiscard]] bool isOldPaired(qsizetype index) const { return m_old.contains(index); }
    [[nodiscard]] bool isNewPaired(qsizetype index) const { return m_new.contains(index); }

private:
    template <typename Same> void pair(Same same)
    {
        for (qsizetype i = 0; i < m_before.size(); ++i) {
            for (qsizetype j = 0; j < m_after.size() && !m_old.contains(i); ++j) {
                if (m_new.contains(j) || !same(m_before.at(i), m_after.at(j)))
                    continue;
                m_pairs.append({i, j});
                m_old.insert(i);
                m_new.insert(j);
            }
        }
    }

    const QList<Placed>& m_before;
    const QList<Placed>& m_after;
    Pairs m_pairs;
    QSet<qsizetype> m_old;
    QSet<qsizetype> m_new;
};

QString textOf(const QJsonValue& value)
{
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

QList<MenuFieldChange> unknownChanges(const QJsonObject& before, const QJsonObject& after)
{
    QList<MenuFieldChange> changes;
    QStringList unknown = before.keys() + after.keys();
    unknown.removeDuplicates();
    for (const QString& field : std::as_const(unknown)) {
        if (before.value(field) != after.value(field))
            changes.append({field, textOf(before.value(field)), textOf(after.value(field))});
    }
    return changes;
}

QList<MenuFieldChange> fieldChanges(const MenuButton& before, const MenuButton& after)
{
    QList<MenuFieldChange> changes;
    for (int i = 0; i < MenuFieldCount; ++i) {
        const auto field = static_cast<MenuField>(i);
        if (before.value(field) != after.value(field))
            changes.append({toString(field), before.value(field), after.value(field)});
    }
    return changes + unknownChanges(before.unknown, after.unknown);
}

/// Of values in any order, the positions of a longest part that is in order.
QSet<qsizetype> longestInOrder(const QList<int>& values)
{
    QList<int> length(values.size(), 1);
    QList<qsizetype> from(values.size(), -1);
    qsizetype last = -1;
    for (qsizetype i = 0; i < values.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            if (values.at(j) < values.at(i) && length.at(j) + 1 > length.at(i)) {
                length[i] = length.at(j) + 1;
                from[i] = j;
            }
        }
        if (last < 0 || length.at(i) > length.at(last))
            last = i;
    }
    QSet<qsizetype> positions;
    for (; last >= 0; last = from.at(last))
        positions.insert(last);
    return positions;
}

/// Compares two menus that are the same one, before and after.
class MenuComparison {
public:
    MenuComparison(const Menu& before, int oldNumber, const Menu& after, int newNumber)
        : m_before(buttonsOf(before, oldNumber))
        , m_after(buttonsOf(after, newNumber))
        , m_match(m_before, m_after)
        , m_itself{MenuChangeKind::Changed, {oldNumber}, {newNumber}, {},
              unknownChanges(before.unknown, after.unknown)}
    {
    }

    [[nodiscard]] QList<MenuChange> changes() const;

private:
    /// Whether a pair is in the bar, or in the list of one and the same button.
    [[nodiscard]] bool hasSameParent(const Placed& before, const Placed& after) const;
    [[nodiscard]] QSet<qsizetype> movedPairs() const;
    void addPaired(QList<MenuChange>& changes) const;

    QList<Placed> m_before;
    QList<Placed> m_after;
    ButtonMatch m_match;
    MenuChange m_itself; ///< fields of the menu as a whole
};

bool MenuComparison::hasSameParent(const Placed& before, const Placed& after) const
{
    if (!before.place.isInList() || !after.place.isInList())
        return before.place.isInList() == after.place.isInList();
    const auto isParents = [&](const QPair<qsizetype, qsizetype>& pair) {
        const MenuPlace& old = m_before.at(pair.first).place;
        const MenuPlace& now = m_after.at(pair.second).place;
        return !old.isInList() && !now.isInList() && old.first == before.place.first
            && now.first == after.place.first;
    };
    return std::any_of(m_match.pairs().begin(), m_match.pairs().end(), isParents);
}

/// Few buttons are said to have moved: where one is taken out of a row, the others stay.
QSet<qsizetype> MenuComparison::movedPairs() const
{
    QSet<qsizetype> moved;
    QHash<int, QList<qsizetype>> pairsByRow; ///< -1: the bar, else the list of a new button
    for (qsizetype i = 0; i < m_match.pairs().size(); ++i) {
        const Placed& before = m_before.at(m_match.pairs().at(i).first);
        const Placed& after = m_after.at(m_match.pairs().at(i).second);
        if (hasSameParent(before, after))
            pairsByRow[after.place.isInList() ? after.place.first : -1].append(i);
        else
            moved.insert(i);
    }
    for (QList<qsizetype> row : std::as_const(pairsByRow)) {
        std::sort(row.begin(), row.end(), [this](qsizetype a, qsizetype b) {
            return m_match.pairs().at(a).first < m_match.pairs().at(b).first;
        });
        QList<int> order;
        for (const qsizetype pair : std::as_const(row))
            order.append(static_cast<int>(m_match.pairs().at(pair).second));
        const QSet<qsizetype> stay = longestInOrder(order);
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (!stay.contains(i))
                moved.insert(row.at(i));
        }
    }
    return moved;
}

void MenuComparison::addPaired(QList<MenuChange>& changes) const
{
    const QSet<qsizetype> moved = movedPairs();
    for (qsizetype i = 0; i < m_match.pairs().size(); ++i) {
        const Placed& before = m_before.at(m_match.pairs().at(i).first);
        const Placed& after = m_after.at(m_match.pairs().at(i).second);
        const QString name = after.button.name;
        if (moved.contains(i))
            changes.append({MenuChangeKind::Moved, before.place, after.place, name, {}});
        if (before.button != after.button)
            changes.append({MenuChangeKind::Changed, before.place, after.place, name,
                fieldChanges(before.button, after.button)});
    }
}

QList<MenuChange> MenuComparison::changes() const
{
    QList<MenuChange> changes;
    if (!m_itself.fields.isEmpty())
        changes.append(m_itself);
    addPaired(changes);
    for (qsizetype j = 0; j < m_after.size(); ++j) {
        if (!m_match.isNewPaired(j))
            changes.append({MenuChangeKind::Added, {}, m_after.at(j).place,
                m_after.at(j).button.name, fieldChanges({}, m_after.at(j).button)});
    }
    for (qsizetype i = 0; i < m_before.size(); ++i) {
        if (!m_match.isOldPaired(i))
            changes.append({MenuChangeKind::Removed, m_before.at(i).place, {},
                m_before.at(i).button.name, fieldChanges(m_before.at(i).button, {})});
    }
    return changes;
}

/// The conditional menus with the same rule before and after, each once.
QList<QPair<int, int>> sameRules(const MenuSet& before, const MenuSet& after)
{
    QList<QPair<int, int>> pairs;
    QSet<int> taken;
    for (int i = 0; i < before.conditional.size(); ++i) {
        for (int j = 0; j < after.conditional.size(); ++j) {
            if (taken.contains(j) || before.conditional.at(i).rule != after.conditional.at(j).rule)
                continue;
            pairs.append({i, j});
            taken.insert(j);
            break;
        }
    }
    return pairs;
}

void compareStandard(const MenuSet& before, const MenuSet& after, QList<MenuChange>& changes)
{
    const Menu none;
    changes += MenuComparison(before.standard.value_or(none), -1, after.standard.value_or(none), -1)
                   .changes();
}

void comparePaired(const MenuSet& before, const MenuSet& after, const QList<QPair<int, int>>& pairs,
    QList<MenuChange>& changes)
{
    QList<int> order;
    for (const auto& [old, now] : pairs)
        order.append(now);
    const QSet<qsizetype> stay = longestInOrder(order);
    for (qsizetype i = 0; i < pairs.size(); ++i) {
        const auto [old, now] = pairs.at(i);
        if (!stay.contains(i))
            changes.append({MenuChangeKind::Moved, {old}, {now}, {}, {}});
        changes += MenuComparison(
            before.conditional.at(old).menu, old, after.conditional.at(now).menu, now)
                       .changes();
    }
}

void compareConditional(const MenuSet& before, const MenuSet& after, QList<MenuChange>& changes)
{
    const QList<QPair<int, int>> pairs = sameRules(before, after);
    QSet<int> oldOnes;
    QSet<int> newOnes;
    for (const auto& [old, now] : pairs) {
        oldOnes.insert(old);
        newOnes.insert(now);
    }
    for (int i = 0; i < before.conditional.size(); ++i) {
        if (!oldOnes.contains(i))
            changes.append({MenuChangeKind::Removed, {i}, {}, {}, {}});
    }
    comparePaired(before, after, pairs, changes);
    for (int i = 0; i < after.conditional.size(); ++i) {
        if (!newOnes.contains(i))
            changes.append({MenuChangeKind::Added, {}, {i}, {}, {}});
    }
}

} // namespace

QString toString(MenuChangeKind kind)
{
    constexpr std::array<const char16_t*, 4> words{u"added", u"removed", u"changed", u"moved"};
    return QString::fromUtf16(words.at(static_cast<std::size_t>(kind)));
}

QList<MenuChange> menuDifference(const MenuSet& before, const MenuSet& after)
{
    QList<MenuChange> changes;
    compareStandard(before, after, changes);
    compareConditional(before, after, changes);
    return changes;
}

} // namespace wego::domain
