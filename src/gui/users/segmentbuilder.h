// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/context.h"
#include "gui/users/conditiondrop.h"
#include "gui/users/segmentsentence.h"
#include "gui/users/segmentwords.h"

#include <QList>
#include <QPointer>
#include <QWidget>

#include <functional>
#include <optional>

class QFrame;

namespace wego::gui {

class ConditionChip;
class ConditionChoice;
class ConditionEditor;
class ConditionGroup;
class FlowLayout;

/// Builds a segment as a sentence of conditions that wraps to as many lines as it needs. Every
/// segment can be shown; what is nested too deep for a sentence is a chip in words and stays as it
/// is. The keyboard does what the mouse does: Tab goes through, Enter edits, Delete removes, Alt
/// with an arrow moves.
class SegmentBuilder final : public QWidget {
    Q_OBJECT

public:
    SegmentBuilder(Context& context, QWidget* parent = nullptr);

    /// Not announced. Equal to what segment() gives then.
    void setSegment(const domain::Segment& segment);
    [[nodiscard]] domain::Segment segment() const { return m_sentence.segment(); }
    void setAccount(const domain::AccountId& account);
    /// Reads the names of tags and lists again, after some changed.
    void refreshNames();
    /// The whole segment as one text.
    [[nodiscard]] QString words() const;
    /// Opens the list of what a new condition can be about.
    void addCondition();

signals:
    void segmentChanged();
    void segmentSaved(const QString& name);

private:
    using Edit = std::function<std::optional<SentencePlace>()>;

    void showSentence();
    void clearRow();
    void fillRow();
    QWidget* makeHead();
    QWidget* makeItem(SentencePlace place, bool isFirst, Joiner joiner, QWidget* parent);
    QWidget* makePart(SentencePlace place, const SentencePart& part, QWidget* parent);
    ConditionChip* makeChip(SentencePlace place, const SentencePart& part, QWidget* parent);
    ConditionGroup* makeGroup(SentencePlace place, const SentencePart& group, QWidget* parent);
    template <typename Part> void connectPart(Part* part);
    QWidget* makeTail();
    void change(const Edit& edit);
    void focusPart(SentencePlace place);
    [[nodiscard]] QWidget* widgetAt(SentencePlace place) const;

    void toggleHead();
    void openOperatorMenu(QWidget* word, SentencePlace place);
    void openEditor(ConditionField field, QWidget* anchor);
    void addField(ConditionField field);
    void editChip(ConditionChip* chip);
    void takeCondition(const domain::Segment& condition, bool isNegated);
    [[nodiscard]] ConditionEditor* makeEditor(ConditionField field);
    [[nodiscard]] ConditionEditor* makeTagEditor();
    [[nodiscard]] ConditionEditor* makeSceneEditor();
    [[nodiscard]] ConditionEditor* makeListEditor();
    void importList();
    void save();

    [[nodiscard]] QList<ConditionSpot> spots() const;
    [[nodiscard]] ConditionSpot spotOf(SentencePlace place) const;
    void dragTo(SentencePlace moved, QPoint global);
    void drop(SentencePlace moved, QPoint global);

    Context& m_context;
    domain::AccountId m_account;
    SegmentSentence m_sentence;
    SegmentNames m_names;
    FlowLayout* m_row = nullptr;
    ConditionDropMark* m_mark = nullptr;
    QPointer<ConditionEditor> m_editor;
    SentencePlace m_edited; ///< invalid while a new condition is not one yet
};

} // namespace wego::gui
